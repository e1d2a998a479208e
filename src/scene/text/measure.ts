import type { Face } from '../scene'
import { ADVANCES } from './advances'
import { graphemes } from './graphemes'

/**
 * Measures text without a browser, so that layout is the same everywhere [S1].
 *
 * Glyphs of the bundled Latin fonts have the advance of their font file; everything else is set in system fonts and
 * counts 1 em, which is exact for Chinese and wide enough for other scripts. Valid as long as text is drawn with
 * `TEXT_STYLE`: no kerning, no ligatures, no squeezed punctuation.
 *
 * Widths are summed in whole units, a common multiple of the units of both fonts (2048 and 1000 per em), so that the
 * width of a text is exactly the sum of the widths of its parts.
 */
export const UNITS_PER_EM = 256_000

/** Emoji are wider than 1 em in every system font (1.25 to 1.37 em). */
const EMOJI_UNITS = 1.4 * UNITS_PER_EM

/** The tables end below this code point. */
const TABLE_END = 0x2300
const UNKNOWN = -1

/** Controls that shape or break text but show nothing, whatever the font says. */
const INVISIBLE = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064]

function unitTable(face: Face): Int32Array {
  const { unitsPerEm, rows } = ADVANCES[face]
  const table = new Int32Array(TABLE_END).fill(UNKNOWN)
  for (const [first, advances] of rows) {
    for (const [index, advance] of advances.entries()) table[first + index] = (advance * UNITS_PER_EM) / unitsPerEm
  }
  for (const code of INVISIBLE) table[code] = 0
  return table
}

const UNITS: Readonly<Record<Face, Int32Array>> = {
  body: unitTable('body'),
  strong: unitTable('strong'),
  voice: unitTable('voice'),
}

const isFullWidth = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60)

const EMOJI = /\p{Emoji_Presentation}|\ufe0f|\u20e3/u

/** Width of one grapheme in units of 1/256,000 em. */
export function graphemeUnits(grapheme: string, face: Face): number {
  const code = grapheme.charCodeAt(0)
  if (grapheme.length === 1 && isFullWidth(code)) return UNITS_PER_EM
  if ((grapheme.length > 1 || code >= TABLE_END) && EMOJI.test(grapheme)) return EMOJI_UNITS
  const units = UNITS[face][code] ?? UNKNOWN
  return units === UNKNOWN ? UNITS_PER_EM : units
}

/** Width of one line of text in CSS pixels, drawn at `sizePx`. */
export function textWidth(text: string, sizePx: number, face: Face): number {
  let units = 0
  for (const grapheme of graphemes(text)) units += graphemeUnits(grapheme, face)
  return (units * sizePx) / UNITS_PER_EM
}
