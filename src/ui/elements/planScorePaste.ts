import type { AttributeChanges } from '../../commands/editableAttribute'
import type { ElementScale } from '../../model/elementScale'
import { isOnScale } from '../../model/elementScale'
import type { Attribute } from '../../model/elements'
import { foldText } from '../../model/foldText'
import { parseFigure } from '../kit/parseFigure'
import { parseTabSeparated } from '../outline/tabSeparated'

/** Why a row is left out. */
export type PasteProblem =
  | { readonly type: 'noTitle' }
  | { readonly type: 'repeated' }
  | { readonly type: 'notANumber' | 'notWhole' | 'outside'; readonly text: string }

/** The scores of one row; a cell that is empty says nothing. */
export type PastedScores = Pick<AttributeChanges, 'importance' | 'performance' | 'answers'>

/** What one pasted row would do. */
export type PasteRow = { readonly title: string; readonly scores: PastedScores } & (
  | { readonly kind: 'new' }
  | { readonly kind: 'changed' | 'same'; readonly attribute: Attribute }
  | { readonly kind: 'problem'; readonly problem: PasteProblem }
)

const SCORES = ['importance', 'performance', 'answers'] as const

/**
 * Reads rows copied from a spreadsheet, or typed: title, importance, performance, answers, parted by tabs, semicolons or runs of
 * spaces. Rows without anything are passed over, and so is a first row of headings: one whose second cell holds no digit. A
 * title that exists, however it is written, names that attribute; another one is new.
 */
export function planScorePaste(text: string, attributes: readonly Attribute[], scale: ElementScale): PasteRow[] {
  const known = new Map(attributes.map((attribute) => [foldText(attribute.title), attribute]))
  const seen = new Set<string>()
  const rows = cellsOf(text).filter((cells) => cells.some((cell) => cell !== ''))
  return rows.flatMap((cells, index): PasteRow[] => {
    if (index === 0 && isHeading(cells)) return []
    const [title = '', ...figures] = cells
    const key = foldText(title)
    const read = readScores(figures, scale)
    const bare = { title, scores: read.scores }
    if (key === '') return [{ ...bare, kind: 'problem', problem: { type: 'noTitle' } }]
    if (seen.has(key)) return [{ ...bare, kind: 'problem', problem: { type: 'repeated' } }]
    seen.add(key)
    if (read.problem) return [{ ...bare, kind: 'problem', problem: read.problem }]
    const attribute = known.get(key)
    if (!attribute) return [{ ...bare, kind: 'new' }]
    const isSame = SCORES.every((name) => read.scores[name] === undefined || read.scores[name] === attribute[name])
    return [{ ...bare, kind: isSame ? 'same' : 'changed', attribute }]
  })
}

/** Rows without tabs are typed ones: semicolons or wide spaces part them. */
const cellsOf = (text: string): string[][] =>
  parseTabSeparated(text).map((cells) =>
    (cells.length === 1 ? (cells[0] ?? '').split(/\s*[;；]\s*|\s{2,}/) : cells).map((cell) => cell.trim()),
  )

const isHeading = ([, second = '']: readonly string[]): boolean => second !== '' && !/\d/.test(second.normalize('NFKC'))

function readScores(
  cells: readonly string[],
  scale: ElementScale,
): { readonly scores: PastedScores; readonly problem?: PasteProblem } {
  const scores: Record<string, number> = {}
  for (const [index, name] of SCORES.entries()) {
    const text = cells[index] ?? ''
    if (text === '' || /^[-–—?]$/.test(text)) continue
    const figure = parseFigure(text)
    if (figure === null) return { scores, problem: { type: 'notANumber', text } }
    if (name === 'answers') {
      if (!Number.isInteger(figure) || figure < 0 || figure > 1_000_000_000)
        return { scores, problem: { type: 'notWhole', text } }
    } else if (!isOnScale(scale, figure)) return { scores, problem: { type: 'outside', text } }
    scores[name] = figure
  }
  return { scores }
}
