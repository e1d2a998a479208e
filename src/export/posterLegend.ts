import { glossary } from '../model/glossary'
import type { Scene } from '../scene/scene'
import type { Shape } from '../scene/shape'
import { textWidth } from '../scene/text/measure'
import { type LegendEntry, legendEntries } from './legendEntries'
import { HEADING, HEADING_HEIGHT, type Panel, SMALL, setLine } from './panel'

const ROW = 22
const MAX_ROWS = 7
const COLUMN_GAP = 22
const SYMBOL_GAP = 8
const BAND_GAP = 8

interface Column {
  readonly entries: readonly LegendEntry[]
  readonly symbolWidth: number
  readonly width: number
}

function column(entries: readonly LegendEntry[]): Column {
  const symbolWidth = Math.max(...entries.map(({ symbolWidth, sample }) => (sample ? 0 : symbolWidth)))
  const widths = entries.map((entry) => {
    const label = textWidth(entry.label, SMALL.sizePx, SMALL.face)
    return Math.max(symbolWidth, entry.symbolWidth) + SYMBOL_GAP + label
  })
  return { entries, symbolWidth, width: Math.max(...widths) }
}

/** A group in columns of nearly equal length. */
function columnsOf(entries: readonly LegendEntry[]): Column[] {
  const count = Math.ceil(entries.length / MAX_ROWS)
  const rows = Math.ceil(entries.length / Math.max(1, count))
  return Array.from({ length: count }, (_, index) => column(entries.slice(index * rows, (index + 1) * rows)))
}

const drawColumn = ({ entries, symbolWidth }: Column, x: number, y: number): Shape[] =>
  entries.flatMap((entry, index) => {
    const middle = y + index * ROW + ROW / 2
    const labelX = x + Math.max(symbolWidth, entry.symbolWidth) + SYMBOL_GAP
    return [...entry.draw(x, middle), setLine(entry.label, labelX, middle - SMALL.linePx / 2, SMALL)]
  })

/** The legend of the symbols that occur, no wider than `widthPx` unless a single column is; null if there is none. */
export function posterLegend(scene: Scene, widthPx: number): Panel | null {
  const columns = legendEntries(scene).flatMap(columnsOf)
  if (columns.length === 0) return null
  const shapes: Shape[] = [setLine(glossary(scene.language).legend.title, 0, 0, HEADING)]
  let x = 0
  let bandTop = HEADING_HEIGHT
  let bandRows = 0
  let width = 0
  for (const each of columns) {
    if (x > 0 && x + each.width > widthPx) {
      x = 0
      bandTop += bandRows * ROW + BAND_GAP
      bandRows = 0
    }
    shapes.push(...drawColumn(each, x, bandTop))
    bandRows = Math.max(bandRows, each.entries.length)
    width = Math.max(width, x + each.width)
    x += each.width + COLUMN_GAP
  }
  return { width, height: bandTop + bandRows * ROW, shapes }
}
