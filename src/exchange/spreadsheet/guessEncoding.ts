import type { TextEncoding } from './textEncoding'

/**
 * Guesses the encoding of a text file. Each candidate has to decode the bytes without a fault; between Chinese encodings,
 * which often decode each other's bytes, the one wins in which more characters are common ones: both standards list common
 * characters first, so that the first byte tells.
 */

/** Enough to tell; a longer file says the same again. */
const SAMPLE_BYTES = 200_000

/** Below this share of common characters a text is not Chinese in that encoding. */
const PLAUSIBLE_SHARE = 0.6

const MARKS: readonly (readonly [readonly number[], TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
]

/** The most plausible encoding of a text, or undefined where the bytes are no text: they hold zeros or other control characters. */
export function guessEncoding(file: Uint8Array): TextEncoding | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => file[index] === byte))
  if (marked) return marked[1]
  const wide = guessWide(file.subarray(0, SAMPLE_BYTES))
  if (wide) return wide
  if (hasControls(file)) return undefined
  if (decodes(file, 'utf-8')) return 'utf-8'
  const shares = (['gb18030', 'big5'] as const)
    .filter((encoding) => decodes(file, encoding))
    .map((encoding) => ({ encoding, share: commonShare(file.subarray(0, SAMPLE_BYTES), encoding) }))
    .sort((a, b) => b.share - a.share)
  const [best] = shares
  return best && best.share >= PLAUSIBLE_SHARE ? best.encoding : 'windows-1252'
}

function decodes(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Control characters that no text file holds; tab, line breaks, form feed and the end mark of DOS are none of them. */
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b))

/** UTF-16 without a mark: read as 16-bit units in one order, nearly all are letters, Chinese characters or separators. */
function guessWide(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const shares = ([0, 1] as const).map((high) => plausibleUnits(bytes, high))
  const [big = 0, little = 0] = shares
  // Bytes without a single zero are nearly never UTF-16: separators and line breaks have one each.
  if (!bytes.includes(0) || Math.max(big, little) < 0.97 || big === little) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** Share of units that a table would hold, where the high byte stands first (0) or second (1). */
function plausibleUnits(bytes: Uint8Array, high: 0 | 1): number {
  let plausible = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = ((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0)
    const isText = (unit >= 0x20 && unit < 0x250) || unit === 0x09 || unit === 0x0a || unit === 0x0d
    const isChinese = (unit >= 0x4e00 && unit < 0xa000) || (unit >= 0x3000 && unit < 0x3100) || unit >= 0xff00
    const isSign = unit >= 0x2010 && unit < 0x2670
    if (isText || isChinese || isSign) plausible += 1
  }
  return plausible / (bytes.length / 2)
}

/**
 * Share of the two-byte characters that are common in an encoding: signs and the first level of GB 2312 (first byte B0–D7)
 * or of Big5 (A4–C6).
 */
function commonShare(bytes: Uint8Array, encoding: 'gb18030' | 'big5'): number {
  let common = 0
  let all = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
    if (lead < 0x80) continue
    all += 1
    at += 1
    const isSign = lead >= 0xa1 && lead <= 0xa3
    if (encoding === 'big5' ? isSign || (lead >= 0xa4 && lead <= 0xc6) : trail >= 0xa1 && (isSign || isFirstOfGb(lead)))
      common += 1
  }
  return all === 0 ? 0 : common / all
}

const isFirstOfGb = (lead: number): boolean => lead >= 0xb0 && lead <= 0xd7
