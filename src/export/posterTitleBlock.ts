import type { Blueprint } from '../model/blueprint'
import { glossary } from '../model/glossary'
import { inOrder } from '../model/ordered'
import type { DiagramLanguage, Project } from '../model/project'
import type { Source } from '../model/registers'
import { horizontalPath, verticalPath } from '../scene/drawing/pathData'
import type { Shape } from '../scene/shape'
import { textWidth } from '../scene/text/measure'
import { type Panel, setText } from './panel'
import { posterWords } from './posterWords'

interface Cell {
  readonly label: string
  readonly value: string
}

export const TITLE_BLOCK_WIDTH = 300
const BORDER = 1.75
const PAD_X = 9
const PAD_TOP = 5
const PAD_BOTTOM = 6
const MAX_LINES = 4
const LABEL = { sizePx: 11, linePx: 14, face: 'body', fill: 'ink-3' } as const
/** A value with a row to itself is running text. */
const LONG_VALUE = { sizePx: 12, linePx: 16, face: 'body', fill: 'ink' } as const
const VALUE = { sizePx: 13, linePx: 17, face: 'strong', fill: 'ink' } as const

/** Kinds whose size counts people or cases; of the others, the sources themselves are counted. */
const COUNTED_BY_SIZE: readonly Source['kind'][] = ['interview', 'observation', 'survey']
const KINDS: readonly Source['kind'][] = ['interview', 'survey', 'observation', 'data', 'document', 'workshop']

/** "8 interviews, 64 survey answers"; empty without sources. A survey of unknown size cannot be counted and is left out. */
function evidenceText({ sources }: Project, blueprint: Blueprint, language: DiagramLanguage): string {
  const words = posterWords(language)
  const all = inOrder(sources)
  const counts = KINDS.map((kind) => {
    const own = all.filter((source) => source.kind === kind)
    const unknown = kind === 'survey' ? 0 : 1
    const sizes = own.map(({ size }) => (COUNTED_BY_SIZE.includes(kind) ? (size ?? unknown) : 1))
    const count = sizes.reduce((sum, size) => sum + size, 0)
    return count > 0 ? words.sources[kind](count) : ''
  })
  const invented = Object.values(blueprint.steps).some(({ research }) => research === 'illustrative')
  const note = invented ? glossary(language).titleBlock.illustrative : ''
  return [counts.filter(Boolean).join(words.comma), note].filter(Boolean).join(' · ')
}

function cellsOf(project: Project, blueprint: Blueprint, language: DiagramLanguage, part: string): Cell[] {
  const { titleBlock, states } = glossary(language)
  const words = posterWords(language)
  const state = states[blueprint.state]
  const name = blueprint.name === state ? '' : blueprint.name
  const { order } = project.blueprints
  const sheet = order.length > 1 ? words.sheetOf(order.indexOf(blueprint.id) + 1, order.length) : ''
  const cells = [
    { label: titleBlock.state, value: state },
    { label: titleBlock.version, value: [name, blueprint.versionNote].filter(Boolean).join(words.comma) },
    { label: titleBlock.date, value: blueprint.date ?? '' },
    { label: titleBlock.owner, value: project.owner ?? '' },
    { label: titleBlock.evidence, value: evidenceText(project, blueprint, language) },
    { label: titleBlock.sheet, value: sheet },
    { label: words.shows, value: part },
    { label: titleBlock.scenario, value: project.scenario ?? '' },
  ]
  return cells.filter(({ value }) => value.trim() !== '')
}

/** Whether a cell's text needs a row of its own. */
const isLong = ({ value }: Cell): boolean =>
  textWidth(value, VALUE.sizePx, VALUE.face) > TITLE_BLOCK_WIDTH / 2 - 2 * PAD_X

/** Two cells a row; long ones, and the last of an odd number, have a row to themselves. */
function rowsOf(cells: readonly Cell[]): Cell[][] {
  const short = cells.filter((cell) => !isLong(cell))
  const pairs = Array.from({ length: Math.ceil(short.length / 2) }, (_, row) => short.slice(row * 2, row * 2 + 2))
  return [...pairs, ...cells.filter(isLong).map((cell) => [cell])]
}

/**
 * The framed block at the bottom right: blueprint, version, date, owner, evidence, sheet, and the part that is shown if it
 * is not the whole; unknown ones are left out.
 */
export function posterTitleBlock(
  project: Project,
  blueprint: Blueprint,
  { language, part = '' }: { readonly language: DiagramLanguage; readonly part?: string },
): Panel {
  const shapes: Shape[] = []
  const inner = { paint: 'ink', width: 1 } as const
  let y = 0
  for (const row of rowsOf(cellsOf(project, blueprint, language, part))) {
    if (y > 0) shapes.push({ type: 'path', d: horizontalPath(0, TITLE_BLOCK_WIDTH, y), stroke: inner })
    const width = TITLE_BLOCK_WIDTH / row.length
    const values = row.map((cell, index) => {
      const place = { x: index * width + PAD_X, widthPx: width - 2 * PAD_X }
      const label = setText(cell.label, { ...place, y: y + PAD_TOP, maxLines: 1 }, LABEL)
      const value = setText(
        cell.value,
        { ...place, y: y + PAD_TOP + LABEL.linePx, maxLines: MAX_LINES },
        isLong(cell) ? LONG_VALUE : VALUE,
      )
      shapes.push(...label.shapes, ...value.shapes)
      return value.height
    })
    const bottom = y + PAD_TOP + LABEL.linePx + Math.max(...values) + PAD_BOTTOM
    if (row.length > 1) shapes.push({ type: 'path', d: verticalPath(width, y, bottom), stroke: inner })
    y = bottom
  }
  const frame = { x: BORDER / 2, y: BORDER / 2, width: TITLE_BLOCK_WIDTH - BORDER, height: y - BORDER }
  shapes.push({ type: 'rect', ...frame, stroke: { paint: 'ink', width: BORDER } })
  return { width: TITLE_BLOCK_WIDTH, height: y, shapes }
}
