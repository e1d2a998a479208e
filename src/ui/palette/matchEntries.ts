import { foldText } from '../../model/foldText'
import type { PaletteEntry } from './paletteEntry'

/** Better matches have higher scores; 0 is none. */
const SCORES = { whole: 100, start: 80, word: 60, inside: 40, words: 30, alias: 20, scattered: 5 }

/** Fewer letters than this, scattered over a title, would match by chance. */
const MIN_SCATTERED = 3

/** Letters of the query in the order of the title, such as `adpn` in "add a pain point": only for Latin letters. */
function isScattered(title: string, query: string): boolean {
  if (query.length < MIN_SCATTERED || !/^[a-z0-9]+$/.test(query)) return false
  let at = -1
  for (const letter of query) {
    at = title.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

const beginsWord = (title: string, query: string): boolean =>
  title.split(/[\s:：,，（(]+/).some((word) => word.startsWith(query))

/** How well a command answers a query that has been folded. */
export function matchScore({ title, aliases }: Pick<PaletteEntry, 'title' | 'aliases'>, query: string): number {
  if (query === '') return 1
  const name = foldText(title)
  if (name === query) return SCORES.whole
  if (name.startsWith(query)) return SCORES.start
  if (beginsWord(name, query)) return SCORES.word
  if (name.includes(query)) return SCORES.inside
  const all = [name, ...aliases.map(foldText)].join('\n')
  const words = query.split(' ')
  if (words.every((word) => name.includes(word))) return SCORES.words
  if (words.every((word) => beginsWord(all, word))) return SCORES.alias + 1
  if (words.every((word) => all.includes(word))) return SCORES.alias
  return isScattered(name.replaceAll(' ', ''), query.replaceAll(' ', '')) ? SCORES.scattered : 0
}

/** Whether a command was used lately lifts it among equals; what cannot be done now sinks among them. */
function rank({ id, refusal }: PaletteEntry, recent: readonly string[]): number {
  const at = recent.indexOf(id)
  return (at < 0 ? 0 : 1 + (recent.length - at) / recent.length) - (refusal === null ? 0 : 0.5)
}

/**
 * The commands that answer a query, the best first; all of them, in their own order, for an empty one. Case, width and
 * diacritics make no difference.
 *
 * @param recent ids of the commands used last, the latest first
 */
export function matchEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
): readonly PaletteEntry[] {
  const wanted = foldText(query)
  if (wanted === '') return entries
  return entries
    .map((entry, index) => ({ entry, index, score: matchScore(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || rank(b.entry, recent) - rank(a.entry, recent) || a.index - b.index)
    .map(({ entry }) => entry)
}
