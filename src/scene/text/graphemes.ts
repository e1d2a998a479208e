/**
 * Splits text into what a reader sees as one character.
 *
 * A rule of our own, because `Intl.Segmenter` follows the Unicode version of the engine and layout must not [S1].
 * It covers combining marks, emoji sequences, flags and keycaps; every other code point stands alone.
 */

/** Characters that never start a grapheme: combining marks, variation selectors, skin tones, tags. */
const EXTENDER = /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])$/u
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]$/u
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u
const JOINER = '\u200d'

/** Nothing in these ranges ever joins a neighbour; they make up nearly all text. */
const SIMPLE =
  /^[\u0020-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/

/** The graphemes of a text, in order; joined they are the text. */
export function graphemes(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('')
  const clusters: string[] = []
  let flagIsOpen = false
  for (const character of text) {
    const last: string | undefined = clusters.at(-1)
    const isRegional = REGIONAL.test(character)
    const joins: boolean =
      last !== undefined &&
      last !== ' ' &&
      (EXTENDER.test(character) || (isRegional && flagIsOpen) || (last.endsWith(JOINER) && PICTOGRAPH.test(character)))
    if (joins) clusters[clusters.length - 1] = last + character
    else clusters.push(character)
    flagIsOpen = isRegional && !joins
  }
  return clusters
}
