import { textWidth } from '../../../scene/text/measure'
import { longestWordPx } from '../../../scene/text/wrap'
import { setLine } from '../../panel'
import type { ReportCell, ReportColumn, ReportTable } from '../report'
import { SETTINGS } from './pageFrame'
import { type RowCell, rowStrips, SYMBOL_SCALE } from './rowStrips'
import { kept, type Strip, type Tag } from './strip'
import { linesOf } from './textStrips'

const GAP_PT = 10
const SYMBOL_GAP_PT = 5
const HEAD_RULE = { paint: 'ink', width: 1 } as const
const ROW_RULE = { paint: 'rule', width: 0.6 } as const

interface Place {
  readonly column: ReportColumn
  readonly xPt: number
  readonly widthPt: number
}

/** Words up to this width are never cut, in points: about fourteen letters. */
const WHOLE_WORD_PT = 66

/** The longest word of a column, as far as words are kept whole. */
function longestWord({ title, isHeading }: ReportColumn, cells: readonly ReportCell[]): number {
  const { cellHead, cell, strongCell } = SETTINGS
  const { sizePx, face } = isHeading ? strongCell : cell
  const words = cells.map((one) => longestWordPx(typeof one === 'string' ? one : one.text, sizePx, face))
  const fitting = words.filter((width) => width <= WHOLE_WORD_PT)
  return Math.max(longestWordPx(title, cellHead.sizePx, cellHead.face), ...fitting) + 1
}

/** Widths by the shares, but no column is narrower than its words. */
function placesOf({ columns, rows }: ReportTable, widthPt: number): Place[] {
  const room = widthPt - (columns.length - 1) * GAP_PT
  const words = columns.map((column, index) =>
    longestWord(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  )
  const tooWide = Math.max(1, words.reduce((sum, width) => sum + width, 0) / room)
  const least = words.map((width) => width / tooWide)
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const free = Math.max(0, room - least.reduce((sum, width) => sum + width, 0))
  const wanted = columns.map(({ share }, index) => Math.max(0, (room * share) / shares - (least[index] ?? 0)))
  const sum = wanted.reduce((total, width) => total + width, 0)
  let x = 0
  return columns.map((column, index) => {
    const widthOf = (least[index] ?? 0) + (sum > 0 ? (free * (wanted[index] ?? 0)) / sum : free / columns.length)
    const place = { column, xPt: x, widthPt: widthOf }
    x += widthOf + GAP_PT
    return place
  })
}

const edgeOf = ({ column, xPt, widthPt }: Place): number => (column.align === 'end' ? xPt + widthPt : xPt)

function headStrip(places: readonly Place[], tag: Tag | null, widthPt: number): Strip {
  const row: Tag | null = tag && { role: 'TR', parent: tag }
  const { cellHead } = SETTINGS
  const cells = places.map(
    (place): RowCell => ({
      tag: row && { role: 'TH', parent: row, scope: 'Column' },
      lines: linesOf(place.column.title, place.widthPt, cellHead),
      setting: { ...cellHead, ...(place.column.align && { anchor: 'end' }) },
      xPt: edgeOf(place),
    }),
  )
  const [strip] = rowStrips(cells, { widthPt, padTopPt: 4, padBottomPt: 4, rule: HEAD_RULE })
  if (!strip) throw new Error('a table without a head')
  return strip
}

function bodyCell(cell: ReportCell, place: Place, row: Tag): RowCell {
  const { column, xPt, widthPt } = place
  const text = typeof cell === 'string' ? cell : cell.text
  const symbol = typeof cell === 'string' ? undefined : cell.symbol
  const indent = symbol && text !== '' ? symbol.widthPx * SYMBOL_SCALE + SYMBOL_GAP_PT : 0
  const setting = column.isHeading ? SETTINGS.strongCell : SETTINGS.cell
  return {
    tag: column.isHeading ? { role: 'TH', parent: row, scope: 'Row' } : { role: 'TD', parent: row },
    lines: linesOf(text, widthPt - indent, setting),
    setting: { ...setting, ...(column.align && { anchor: 'end' as const }) },
    xPt: column.align ? xPt + widthPt : xPt + indent,
    symbol,
    symbolXPt: symbol && column.align && text === '' ? xPt + widthPt - symbol.widthPx * SYMBOL_SCALE : xPt,
  }
}

/** A label and what it names, in a line or more. */
export function captionStrip(label: string, text: string, tag: Tag, widthPt: number): Strip {
  const { caption, captionText } = SETTINGS
  const indent = textWidth(`${label}  `, caption.sizePx, caption.face)
  const lines = linesOf(text, widthPt - indent, captionText)
  return {
    heightPt: Math.max(1, lines.length) * caption.linePx,
    abovePt: 0,
    drawn: [
      {
        tag,
        shapes: [
          setLine(label, 0, 0, caption),
          ...lines.map((line, index) => setLine(line, indent, index * caption.linePx, captionText)),
        ],
      },
    ],
  }
}

/** A table: caption, head and rows. The head is repeated where the table goes on on the next page [X43]. */
export function tableStrips(given: ReportTable, label: string, widthPt: number, parent: Tag): Strip[] {
  const table: Tag = { role: 'Table', parent }
  const { caption, rows } = given
  const places = placesOf(given, widthPt)
  const head = headStrip(places, null, widthPt)
  const body = rows.flatMap((cells, index) => {
    const row: Tag = { role: 'TR', parent: table }
    const set = places.map((place, index) => bodyCell(cells[index] ?? '', place, row))
    const strips = rowStrips(set, { widthPt, padTopPt: 3.5, padBottomPt: 3.5, rule: ROW_RULE })
    // No page begins or ends with a single row.
    const isTied = index === 0 || index === rows.length - 2
    return strips.map(
      (strip, place): Strip => ({
        ...strip,
        head,
        ...(isTied && index < rows.length - 1 && place === strips.length - 1 && { isKept: true }),
      }),
    )
  })
  const title = captionStrip(label, caption, { role: 'Caption', parent: table }, widthPt)
  return [...kept([title, headStrip(places, table, widthPt)]), ...body]
}
