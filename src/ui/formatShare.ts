const formats = new Map<string, Intl.NumberFormat>()

/** Made once: making a format takes longer than using it a thousand times. */
function formatOf(language: string, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits })
  formats.set(key, format)
  return format
}

/** A share as people read it: a digit behind the point only near the end, where it makes a difference. */
export function formatShare(share: number, language: string): string {
  const digits = share > 0.99 && share < 1 ? 1 : 0
  return formatOf(language, digits).format(share)
}
