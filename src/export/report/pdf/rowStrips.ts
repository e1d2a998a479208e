import { horizontalPath } from '../../../scene/drawing/pathData'
import type { Stroke } from '../../../scene/shape'
import { setLine, type TextSetting } from '../../panel'
import type { ReportSymbol } from '../report'
import type { Drawn, Strip, Tag } from './strip'

/** A cell of a row, its lines set already. */
export interface RowCell {
  readonly tag: Tag | null
  readonly lines: readonly string[]
  readonly setting: TextSetting
  /** Left edge, or right edge of a text that is set to the right. */
  readonly xPt: number
  readonly symbol?: ReportSymbol | undefined
  /** Left edge of the symbol. */
  readonly symbolXPt?: number
}

export interface RowLook {
  readonly widthPt: number
  readonly padTopPt: number
  readonly padBottomPt: number
  /** Drawn below the row. */
  readonly rule?: Stroke
}

/** Points per pixel of a symbol among text. */
export const SYMBOL_SCALE = 0.62
/** A row of so many lines stays whole; a longer one may go on on the next page. */
const WHOLE_LINES = 12

/** Lines `from` to `to` of each cell. */
function cellDrawn(cell: RowCell, from: number, to: number, topPt: number): Drawn[] {
  const { tag, setting, symbol } = cell
  const shapes = cell.lines
    .slice(from, to)
    .map((line, index) => setLine(line, cell.xPt, topPt + index * setting.linePx, setting))
  const middle = topPt + setting.linePx / 2
  const sign: Drawn[] =
    symbol && from === 0
      ? [
          {
            tag,
            shapes: symbol.shapes,
            xPt: cell.symbolXPt ?? cell.xPt,
            yPt: middle - (symbol.heightPx * SYMBOL_SCALE) / 2,
            scale: SYMBOL_SCALE,
          },
        ]
      : []
  return [...sign, ...(shapes.length > 0 ? [{ tag, shapes }] : [])]
}

/** A row of cells, a strip as long as it is short, else a strip a line with the first two and the last two kept together. */
export function rowStrips(cells: readonly RowCell[], { widthPt, padTopPt, padBottomPt, rule }: RowLook): Strip[] {
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const linePt = Math.max(...cells.map(({ setting }) => setting.linePx))
  const symbolPt = Math.max(0, ...cells.map(({ symbol }) => (symbol?.heightPx ?? 0) * SYMBOL_SCALE))
  const chunks =
    count <= WHOLE_LINES ? [[0, count] as const] : Array.from({ length: count }, (_, i) => [i, i + 1] as const)
  return chunks.map(([from, to], index): Strip => {
    const isLast = index === chunks.length - 1
    const top = index === 0 ? padTopPt : 0
    const textPt = (to - from) * linePt
    const heightPt = top + (chunks.length === 1 ? Math.max(textPt, symbolPt) : textPt) + (isLast ? padBottomPt : 0)
    const line: Drawn[] =
      rule && isLast
        ? [{ tag: null, shapes: [{ type: 'path', d: horizontalPath(0, widthPt, heightPt), stroke: rule }] }]
        : []
    return {
      heightPt,
      abovePt: 0,
      drawn: [...cells.flatMap((cell) => cellDrawn(cell, from, to, top)), ...line],
      isKept: !isLast && (index === 0 || index === chunks.length - 2),
    }
  })
}
