import type { PainPointChanges } from '../../commands/editablePainPoint'
import type { PainPoint, PainTarget } from '../../model/painPoint'
import type { PainWords } from './painCell'
import type { PainColumn } from './painField'
import type { PainPlaceNames } from './painPlaceNames'

export type PainProblem =
  | 'severity'
  | 'rating'
  | 'votes'
  | 'status'
  | 'element'
  | 'relation'
  | 'dimension'
  | 'gap'
  | 'where'
  | 'title'
  | 'readOnly'

/** What a text in a cell asks for: other fields, another place, or nothing that it could mean. */
export type PainReading =
  | { readonly changes: PainPointChanges }
  | { readonly targets: readonly PainTarget[] }
  | { readonly problem: PainProblem }

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().trim()

/** The key of a word; a word may be shortened as long as it can only mean one. */
function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | null {
  const wanted = plain(text)
  const entries = Object.entries(words) as [Key, string][]
  const whole = entries.find(([key, word]) => plain(word) === wanted || key === wanted)
  if (whole) return whole[0]
  const begun = entries.filter(([, word]) => plain(word).startsWith(wanted))
  return begun.length === 1 && begun[0] ? begun[0][0] : null
}

/** A whole number in a range, from figures of any width; null for anything else. */
function wholeIn(text: string, low: number, high: number): number | null {
  const digits = text.normalize('NFKC').trim()
  const value = /^\d{1,7}$/.test(digits) ? Number(digits) : Number.NaN
  return value >= low && value <= high ? value : null
}

/** The number at the beginning of a choice such as "3, major", or the number of its word. */
const numbered = (text: string, words: Readonly<Record<string, string>>, high: number): number | null => {
  const leading = /^\s*(\d)\b/u.exec(text.normalize('NFKC'))?.[1]
  return wholeIn(leading ?? keyOf(words, text) ?? '', 1, high)
}

/** Reads what was typed into a cell. An empty text takes the value away, except title and severity, which must be there. */
export function readPainCell(
  text: string,
  column: PainColumn,
  painPoint: Pick<PainPoint, 'improvement'>,
  words: PainWords,
  places: PainPlaceNames,
): PainReading {
  const typed = text.trim()
  const { pain, statuses } = words
  const known = <Key extends string>(
    field: 'status' | 'element' | 'relation' | 'dimension',
    names: Readonly<Record<Key, string>>,
  ): PainReading => {
    const key = keyOf(names, typed)
    return key === null ? { problem: field } : { changes: { [field]: key } }
  }
  switch (column) {
    case 'number': {
      const severity = numbered(typed, pain.severities, 4)
      return severity === null ? { problem: 'severity' } : { changes: { severity } }
    }
    case 'title':
      return typed === '' ? { problem: 'title' } : { changes: { title: typed } }
    case 'marks':
      return { problem: 'readOnly' }
    case 'where': {
      const target = typed === '' ? null : places.find(typed)
      if (target === undefined) return { problem: 'where' }
      return { targets: target ? [target] : [] }
    }
    case 'improvement':
      return { changes: { improvement: improvementOf(painPoint, typed) } }
    case 'words':
    case 'owner':
    case 'cause':
    case 'howMightWe':
      return { changes: { [column]: typed === '' ? undefined : typed } }
  }
  if (typed === '') return { changes: { [column]: undefined } }
  if (column === 'status') return known(column, statuses)
  if (column === 'element') return known(column, pain.elements)
  if (column === 'relation') return known(column, pain.relations)
  if (column === 'dimension') return known(column, pain.dimensions)
  const value =
    column === 'votes'
      ? wholeIn(typed, 0, 1_000_000)
      : column === 'gap'
        ? numbered(typed, pain.gaps, 5)
        : wholeIn(typed, 1, 5)
  return value === null
    ? { problem: column === 'votes' || column === 'gap' ? column : 'rating' }
    : { changes: { [column]: value } }
}

/** The improvement with another text; without a text it goes, unless dates or a result still speak of it. */
function improvementOf({ improvement }: Pick<PainPoint, 'improvement'>, what: string): PainPoint['improvement'] {
  const { what: _, ...rest } = improvement ?? {}
  return what === '' && Object.keys(rest).length === 0 ? undefined : { ...rest, what }
}
