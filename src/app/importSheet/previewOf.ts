import { columnLetters } from '../../exchange/spreadsheet/planSheet'
import type { PlannedStep, SheetPlace, SheetPlan, SheetProblem } from '../../exchange/spreadsheet/sheetPlan'
import type { Catalog, Language } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import { formatDuration } from '../../model/duration'
import { glossary } from '../../model/glossary'
import type { LaneId } from '../../model/id'
import type { SheetLine } from '../../ui/importSheet/sheetView'
import { groupedBy } from './groupedBy'

/** The words of the preview. */
export interface PreviewWords {
  readonly messages: Catalog
  readonly language: Language
}

/** A place as spreadsheets name it: `C4`; a row as a whole: `4`. */
const nameOf = ({ row, column }: SheetPlace): string =>
  column === undefined ? String(row) : `${columnLetters(column - 1)}${row}`

/** A problem in words, without its place. */
export const problemWords = ({ code, text }: SheetProblem, { messages }: PreviewWords): string =>
  messages.importSheet.problems[code](text)

/** A problem in words: where it is, and what became of the cell. */
export function placedProblem(problem: SheetProblem, words: PreviewWords): string {
  const { importSheet } = words.messages
  const { row, column, field } = problem
  const place = importSheet.place({
    row,
    column: column === undefined ? '' : columnLetters(column - 1),
    field: field === undefined ? '' : importSheet.fields[field],
  })
  return importSheet.problem(place, problemWords(problem, words))
}

/**
 * The lines of the preview: each step with the problems of its row (of a list) or cell (of a matrix), and a line for each other
 * problem, in the order of the sheet.
 */
export function previewOf(plan: SheetPlan, blueprint: Blueprint, isList: boolean, words: PreviewWords): SheetLine[] {
  const keyOf = (place: SheetPlace): string => (isList ? String(place.row) : nameOf(place))
  const problems = groupedBy(plan.problems, keyOf)
  const pains = groupedBy(plan.pains, ({ on }) => ('step' in on ? on.step : -1))
  const told = new Set<string>()
  const lines = plan.steps.map((step, index) => {
    const key = keyOf(step.from)
    const mine = told.has(key) ? [] : (problems.get(key) ?? [])
    told.add(key)
    const titles = (pains.get(index) ?? []).map(({ title }) => title)
    return { place: step.from, line: lineOf({ plan, step, titles, blueprint, problems: mine, words }) }
  })
  const others = [...problems].flatMap(([key, mine]) => {
    const [first] = mine
    if (told.has(key) || !first) return []
    const line: SheetLine = {
      ...{ from: nameOf(first), phase: '', isNewPhase: false, lane: '', isNewLane: false, title: '', details: [] },
      problems: mine.map((problem) => problemWords(problem, words)),
    }
    return [{ place: first, line }]
  })
  const order = ({ row, column = 0 }: SheetPlace): number => row * 1e6 + column
  return [...lines, ...others].toSorted((a, b) => order(a.place) - order(b.place)).map(({ line }) => line)
}

interface LineParts {
  readonly plan: SheetPlan
  readonly step: PlannedStep
  readonly titles: readonly string[]
  readonly blueprint: Blueprint
  readonly problems: readonly SheetProblem[]
  readonly words: PreviewWords
}

function lineOf({ plan, step, titles, blueprint, problems, words }: LineParts): SheetLine {
  const phase = plan.phases[step.phase]
  const lane = plan.lanes[step.lane]
  const there = lane?.target.startsWith('lane:') ? blueprint.lanes.byId[lane.target.slice(5) as LaneId] : undefined
  const { importSheet } = words.messages
  return {
    from: nameOf(step.from),
    phase: importSheet.phaseColumn(phase?.title ?? '', step.place + 1),
    isNewPhase: phase?.existing === undefined,
    lane: there ? [there.title, there.subtitle].filter(Boolean).join(' ') : (lane?.name ?? ''),
    isNewLane: there === undefined,
    title: step.title,
    details: detailsOf(step, titles, words),
    problems: problems.map((problem) => problemWords(problem, words)),
  }
}

/** What a step brings besides its title, the most telling first. */
function detailsOf(
  { kind, fields, roles, facilities }: PlannedStep,
  pains: readonly string[],
  { messages, language }: PreviewWords,
): string[] {
  const { details, fields: names } = messages.importSheet
  const terms = glossary(language)
  const time = (minutes: number): string => formatDuration(minutes, language)
  const named = (name: string, value: string | number | undefined): string =>
    value === undefined ? '' : `${name}: ${value}`
  return [
    kind === 'decision' ? terms.stepKinds.decision : '',
    ...pains.map((title) => details.pain(title)),
    fields.standardMinutes === undefined ? '' : time(fields.standardMinutes),
    fields.acceptableMinutes === undefined ? '' : details.maximum(time(fields.acceptableMinutes)),
    fields.wait?.actualMinutes === undefined ? '' : details.waiting(time(fields.wait.actualMinutes)),
    fields.emotion === undefined ? '' : named(names.emotion, signed(fields.emotion)),
    roles.join(', '),
    facilities.join(', '),
    fields.channel === undefined ? '' : terms.channels[fields.channel],
    fields.fail === undefined ? '' : [terms.marks.fail, fields.fail.cause].filter(Boolean).join(': '),
    fields.momentOfTruth ? terms.marks.truth : '',
    named(names.quote, fields.quote?.text),
    named(names.standard, fields.standard),
    named(names.cost, fields.cost),
    named(names.price, fields.price),
    named(names.expectation, fields.expectation),
    named(names.perception, fields.perception),
    fields.valueAdding === undefined ? '' : `${names.valueAdding}: ${fields.valueAdding ? '✓' : '–'}`,
    fields.research === undefined ? '' : terms.research[fields.research],
    fields.tags?.join(', ') ?? '',
    fields.note ?? '',
  ].filter((text) => text !== '')
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'))
