import type { Catalog } from '../../i18n/catalog'

/** Rounded to two figures. */
function twoFigures(n: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.max(1, n))) - 1)
  return Math.round(Math.round(n / unit) * unit * 10) / 10
}

/** A size of a file in words: "640 kB", "1.2 MB". */
export const fileSize = (bytes: number, { kilobytes, megabytes }: Catalog['export']): string =>
  bytes < 995_000
    ? kilobytes(Math.max(1, Math.round(twoFigures(bytes / 1_000))))
    : megabytes(twoFigures(bytes / 1_000_000))
