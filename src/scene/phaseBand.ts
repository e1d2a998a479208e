import type { Phase } from '../model/blueprint'
import type { Grid } from './grid'
import { BASELINE, markersAt, markersWidth } from './header'
import type { Metrics } from './metrics'
import type { PainMarks } from './painPoints'
import type { Columns } from './routing/columns'
import type { SceneBadge, SceneColumn, ScenePhase, SceneText } from './scene'
import { wrap } from './text/wrap'

const TITLE_SCALE = 1.12
const LINE_HEIGHT = 1.2
const INDENT = 10
const COLUMN_TITLE_HEIGHT = 18
const VERTICAL_PAD = 7
const MAX_TITLE_LINES = 3

/** The band at the top, set in the least width its phases will have. */
export interface BandText {
  readonly titles: readonly (readonly string[])[]
  readonly summaries: readonly (string | null)[]
  readonly anySummary: boolean
  /** Height of the part with phases, and of the whole band. */
  readonly phaseHeight: number
  readonly height: number
}

const titleSize = (metrics: Metrics): number => metrics.headerTextPx * TITLE_SCALE

/** Wraps the titles of phases; the band grows with them, and with a line for titles of columns where there are any. */
export function bandText(
  grid: Grid,
  columnWidths: Float64Array,
  summaries: readonly (string | null)[],
  marks: PainMarks,
  metrics: Metrics,
): BandText {
  const widths = new Float64Array(grid.phases.length)
  for (const [column, { phase }] of grid.columns.entries()) {
    widths[phase] = (widths[phase] ?? 0) + (columnWidths[column] ?? 0) + metrics.gutter
  }
  const titles = grid.phases.map((phase, index) => {
    const room =
      Math.max(metrics.cardWidth, widths[index] ?? 0) - INDENT - markersWidth(marks.phase.get(phase.id) ?? [])
    return wrap(phase.title, Math.max(room, metrics.cardWidth / 2), titleSize(metrics), 'strong', {
      maxLines: MAX_TITLE_LINES,
    }).lines
  })
  const lines = Math.max(1, ...titles.map(({ length }) => length))
  const words = lines * titleSize(metrics) * LINE_HEIGHT + metrics.labelTextPx * LINE_HEIGHT
  const phaseHeight = Math.max(metrics.headerHeight, Math.ceil(words + 2 * VERTICAL_PAD))
  const titled = grid.columns.some(({ title }) => title !== undefined)
  const anySummary = summaries.some((line) => line !== null)
  return { titles, summaries, anySummary, phaseHeight, height: phaseHeight + (titled ? COLUMN_TITLE_HEIGHT : 0) }
}

/** Phases from boundary to boundary, and the markers of their pain points. */
export function placePhases(
  grid: Grid,
  text: BandText,
  columns: Columns,
  width: number,
  marks: PainMarks,
  metrics: Metrics,
): { phases: ScenePhase[]; markers: SceneBadge[] } {
  const firstColumns = firstColumnsOf(grid)
  const starts = phaseStarts(firstColumns, columns, metrics)
  const markers: SceneBadge[] = []
  const phases = grid.phases.map((phase: Phase, index): ScenePhase => {
    const x = starts[index] ?? metrics.headerWidth
    const right = starts[index + 1] ?? width
    const firstColumn = firstColumns[index] ?? -1
    const textX = firstColumn < 0 ? x + INDENT : (columns.columnLeft[firstColumn] ?? x)
    const own = marks.phase.get(phase.id) ?? []
    markers.push(...markersAt(own, right, 0))
    return {
      id: phase.id,
      box: { x, y: 0, width: Math.max(0, right - x), height: text.height },
      ...phaseWords(text, index, textX, metrics),
    }
  })
  return { phases, markers }
}

function phaseWords(text: BandText, index: number, x: number, metrics: Metrics): Pick<ScenePhase, 'title' | 'summary'> {
  const lines = text.titles[index] ?? []
  const summary = text.summaries[index] ?? null
  const size = titleSize(metrics)
  // All titles stand on one height, whether or not their phase has a summary.
  const words = LINE_HEIGHT * (lines.length * size + (text.anySummary ? metrics.labelTextPx : 0))
  let y = (text.phaseHeight - words) / 2
  const put = (line: string, sizePx: number, face: 'strong' | 'body'): SceneText => {
    const baseline = y + (LINE_HEIGHT * sizePx) / 2 + BASELINE * sizePx
    y += LINE_HEIGHT * sizePx
    return { text: line, x, y: baseline, sizePx, face, anchor: 'start' }
  }
  return {
    title: lines.map((line) => put(line, size, 'strong')),
    summary: summary === null ? null : put(summary, metrics.labelTextPx, 'body'),
  }
}

/** The first column of each phase; -1 for a phase without columns. */
function firstColumnsOf({ phases, columns }: Grid): number[] {
  const firsts = phases.map(() => -1)
  for (const [column, { phase }] of columns.entries()) if (firsts[phase] === -1) firsts[phase] = column
  return firsts
}

/** Left ends of phases. A phase without columns has no width. */
function phaseStarts(firstColumns: readonly number[], columns: Columns, metrics: Metrics): number[] {
  const starts: number[] = []
  let next = columns.right
  for (let index = firstColumns.length - 1; index >= 0; index--) {
    const first = firstColumns[index] ?? -1
    if (first >= 0) next = columns.boundaryBefore.get(first) ?? metrics.headerWidth
    starts[index] = index === 0 ? metrics.headerWidth : next
  }
  return starts
}

/** Columns with their slots and titles; how far down they reach is not known yet, so they have no height. */
export function placeColumnHeads(grid: Grid, text: BandText, columns: Columns, metrics: Metrics): SceneColumn[] {
  return grid.columns.flatMap(({ id, title, phase }, index): SceneColumn[] => {
    const owner = grid.phases[phase]
    if (!owner) return []
    const x = columns.columnLeft[index] ?? 0
    const width = columns.columnWidth[index] ?? 0
    const slotX = columns.slotLeft[index] ?? 0
    const slotWidth = (columns.slotLeft[index + 1] ?? slotX) - slotX
    const y = text.height
    return [
      {
        id,
        phase: owner.id,
        box: { x, y, width, height: 0 },
        slot: { x: slotX, y, width: slotWidth, height: 0 },
        title: title === undefined ? null : columnTitle(title, x, width, text, metrics),
      },
    ]
  })
}

function columnTitle(
  title: string,
  x: number,
  width: number,
  { height }: BandText,
  metrics: Metrics,
): SceneText | null {
  const sizePx = metrics.smallTextPx
  const text = wrap(title, width, sizePx, 'body', { maxLines: 1 }).lines[0]
  const y = height - COLUMN_TITLE_HEIGHT / 2 + BASELINE * sizePx - 2
  return text === undefined ? null : { text, x, y, sizePx, face: 'body', anchor: 'start' }
}
