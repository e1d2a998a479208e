import { parseDuration } from '../../model/duration'
import type { DiagramLanguage } from '../../model/project'
import type { Cell } from '../spreadsheet/cellGrid'
import { choiceTexts, choiceValue } from './cellWords'
import type { ChoiceName } from './choiceWords'
import { kindInReference, type RecordIndex, type Resolution, scopeOf } from './recordIndex'
import type { RecordKind, TableColumn } from './tableSpec'
import { NOTHING, unescapedLine } from './writeCell'

/** What a cell can be told of, besides the faults that the validator of the model finds. */
export type CellFault =
  | { readonly code: 'not-a-choice'; readonly values: { readonly received: string; readonly choices: string } }
  | { readonly code: 'unknown-reference' | 'ambiguous-reference'; readonly to: RecordKind; readonly text: string }

export interface ReadingContext {
  readonly index: RecordIndex
  readonly language: DiagramLanguage
  /** Id of the blueprint of the row; empty for rows of the project. */
  readonly blueprint: string
  readonly report: (fault: CellFault) => void
}

/**
 * The value that a cell means; undefined: none. A text that is no value of the kind wanted is handed on as it is, for the validator to
 * refuse by name.
 */
export function readCell({ type }: TableColumn, cell: Cell, context: ReadingContext): unknown {
  if (cell === null) return undefined
  const text = String(cell)
  switch (type.kind) {
    case 'number':
      return typeof cell === 'number' ? cell : (numberIn(text) ?? text)
    case 'share':
      return typeof cell === 'number' ? cell : (shareIn(text) ?? text)
    case 'minutes':
      return typeof cell === 'number' ? cell : (minutesIn(text) ?? text)
    case 'date':
      return dateIn(text)
    case 'yesNo':
    case 'presence':
      return yesOrNo(cell, context)
    case 'choice':
      return chosen(type.of, text, context)
    case 'choices':
      return lines(text, (line) => chosen(type.of, line, context))
    case 'ref':
      return pointedAt(type.to, text, context)
    case 'refs':
      return lines(text, (line) => pointedAt(type.to, line, context))
    case 'targets':
      return lines(text, (line) => target(line, context))
    case 'texts':
      return text === NOTHING ? [] : text.split('\n').map(unescapedLine)
    case 'figures':
      return figuresIn(text)
    case 'id':
      return text.trim()
    case 'text':
      return text.startsWith(NOTHING) ? text.slice(NOTHING.length) : text
  }
}

/** One value a line; lines that mean none are left out. */
function lines<Value>(text: string, read: (line: string) => Value | undefined): Value[] {
  if (text === NOTHING) return []
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => read(line) ?? [])
}

const plain = (text: string): string => text.normalize('NFKC').replace('−', '-').trim()

/** A number typed as text, with a comma or a point; undefined: it is none. */
function numberIn(text: string): number | undefined {
  const typed = plain(text).replace(/^([-+]?\d+),(\d+)$/, '$1.$2')
  return typed === '' || !Number.isFinite(Number(typed)) ? undefined : Number(typed)
}

function shareIn(text: string): number | undefined {
  const percent = /^(.*)%$/.exec(plain(text))?.[1]
  const figure = numberIn(percent ?? text)
  return figure === undefined || percent === undefined ? figure : figure / 100
}

/** Minutes typed as a duration ("1 h 30 min") or as a time ("01:30"). */
function minutesIn(text: string): number | undefined {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(plain(text))
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  return numberIn(text) ?? parseDuration(text) ?? undefined
}

/** "2026-03-31", from a date with its time, and from one with strokes or points. */
function dateIn(text: string): string {
  const typed = plain(text)
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T.*)?$/.exec(typed)
  return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : typed
}

function yesOrNo(cell: Cell, context: ReadingContext): boolean | undefined {
  if (typeof cell === 'boolean') return cell
  if (cell === 1 || cell === 0) return cell === 1
  const value = chosen('yesNo', String(cell), context)
  return value === undefined ? undefined : value === 'true'
}

function chosen(of: ChoiceName, text: string, { language, report }: ReadingContext): string | undefined {
  const value = choiceValue(of, text, language)
  if (value === undefined) {
    report({ code: 'not-a-choice', values: { received: text, choices: choiceTexts(of, language).join(', ') } })
  }
  return value
}

function pointedAt(to: RecordKind, text: string, context: ReadingContext): string | undefined {
  return resolved(context.index.resolve(to, scopeOf(to, context.blueprint), text), to, text, context)
}

function resolved(resolution: Resolution, to: RecordKind, text: string, { report }: ReadingContext) {
  if (resolution.ok) return resolution.id
  report({ code: resolution.reason === 'several' ? 'ambiguous-reference' : 'unknown-reference', to, text })
  return undefined
}

/** Kinds that a pain point may sit on, in the order in which a name alone is looked for. */
const TARGET_KINDS: readonly RecordKind[] = ['step', 'phase', 'lane', 'link']

function target(text: string, context: ReadingContext): { type: RecordKind; id: string } | undefined {
  const named = TARGET_KINDS.find((kind) => kind === kindInReference(text))
  const kinds = named ? [named] : TARGET_KINDS
  const tried = kinds.map((kind) => [kind, context.index.resolve(kind, context.blueprint, text)] as const)
  const hit = tried.find(([, resolution]) => resolution.ok) ?? tried.find(([, { ok }]) => !ok)
  if (!hit) return undefined
  const id = resolved(hit[1], hit[0], text, context)
  return id === undefined ? undefined : { type: hit[0], id }
}

/** Figures by key, a line each: "9: 3". A line that is none makes the whole a text, which the validator refuses. */
function figuresIn(text: string): unknown {
  if (text === NOTHING) return {}
  const pairs = text.split('\n').filter((line) => line.trim() !== '')
  const figures = pairs.map((line) => {
    const at = Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'))
    return [line.slice(0, Math.max(0, at)).trim(), numberIn(line.slice(at + 1))] as const
  })
  return figures.every(([key, figure]) => key !== '' && figure !== undefined) ? Object.fromEntries(figures) : text
}
