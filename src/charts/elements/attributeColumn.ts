import type { ElementScale } from '../../model/elementScale'
import type { Attribute } from '../../model/elements'
import type { Shape } from '../../scene/shape'
import type { ChartSpot } from '../chart'
import { chartLines, chartText } from '../chartText'
import { SCALE_HEIGHT_PX, scoreScale } from './scoreScale'

/** Attributes of one element on one side of the line of visibility, drawn from the top. */
export interface AttributeColumn {
  readonly shapes: readonly Shape[]
  /** `attribute:<id>` for each. */
  readonly spots: readonly ChartSpot[]
  readonly heightPx: number
}

const SIDE_PX = 10
const GUTTER_PX = 16
/** A further column of attributes begins where all get as much as this. */
const CELL_PX = 164
const NARROW_CELL_PX = 126
const WIDEST_SCALE_PX = 176
const TITLE_PX = 14
const LINE_PX = 18
const TITLE_TO_SCALE_PX = 5
const BETWEEN_PX = 20
const TITLE_LINES = 3

/** Two columns may be narrow, so that a heavy element does not tower over the others; more of them need their room. */
const columnsIn = (room: number): number =>
  Math.max(room >= 2 * NARROW_CELL_PX + GUTTER_PX ? 2 : 1, Math.floor((room + GUTTER_PX) / (CELL_PX + GUTTER_PX)))

/** Sets attributes below each other, in as many columns as there is room for and `most`, row by row. */
export function attributeColumn(
  attributes: readonly Attribute[],
  scale: ElementScale,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly most: number },
): AttributeColumn {
  const room = place.width - 2 * SIDE_PX
  const count = Math.max(1, Math.min(columnsIn(room), place.most))
  const width = (room - (count - 1) * GUTTER_PX) / count
  const shapes: Shape[] = []
  const spots: ChartSpot[] = []
  let y = place.y
  for (let row = 0; row * count < attributes.length; row++) {
    const cells = attributes
      .slice(row * count, (row + 1) * count)
      .map((attribute) => ({ attribute, lines: chartLines(attribute.title || '–', width - 2, TITLE_LINES, TITLE_PX) }))
    const titleHeight = Math.max(...cells.map(({ lines }) => lines.length)) * LINE_PX
    const height = titleHeight + TITLE_TO_SCALE_PX + SCALE_HEIGHT_PX
    for (const [column, { attribute, lines }] of cells.entries()) {
      const x = place.x + SIDE_PX + column * (width + GUTTER_PX)
      const top = y + titleHeight - lines.length * LINE_PX
      const scaleAt = { x: x - 2, y: y + titleHeight + TITLE_TO_SCALE_PX, width: Math.min(width, WIDEST_SCALE_PX) }
      shapes.push(
        ...lines.map((line, index) =>
          chartText(line, x, top + index * LINE_PX + TITLE_PX, { sizePx: TITLE_PX, fill: 'ink' }),
        ),
        ...scoreScale(attribute, scale, scaleAt),
      )
      spots.push({
        key: `attribute:${attribute.id}`,
        box: { x: x - 5, y: y - 4, width: width + 10, height: height + 8 },
      })
    }
    y += height + BETWEEN_PX
  }
  return { shapes, spots, heightPx: attributes.length === 0 ? 0 : y - BETWEEN_PX - place.y }
}
