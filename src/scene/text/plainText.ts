/**
 * Text as it can be drawn: what XML 1.0 cannot hold is gone (controls, lone surrogates, U+FFFE, U+FFFF), accents are
 * composed, white space is collapsed as SVG and HTML collapse it. Line feeds stay.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text.trim()
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(NOT_DRAWN, '')
    .replace(/[\t\v\f ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** Nothing to replace: printable Latin and Chinese without double spaces. */
const PLAIN = /^(?:[\u0021-\u007e\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]| (?! ))*$/

const LONE_SURROGATE = /\p{Surrogate}/gu

/** Controls other than white space, soft hyphens, bidirectional controls, non-characters. */
const NOT_DRAWN = /[^\P{Cc}\t\n\v\f]|[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu
