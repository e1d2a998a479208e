import type { Scene } from '../scene/scene'
import type { Shape } from '../scene/shape'
import { HEADING, HEADING_HEIGHT, type Panel, setLine, type TextSetting } from './panel'
import { posterWords } from './posterWords'
import { tileName } from './tileName'
import type { TileGrid } from './tilePlan'

/** The largest room that the map takes, in pixels. */
const MOST_WIDTH = 720
const MOST_HEIGHT = 260
/** Smaller than this a tile has no room for its name. */
const LEAST_TILE = 26
const BORDER = { paint: 'ink', width: 1.25 } as const
const CARD_RADIUS = 0.75

/** Names of tiles, as large as the smallest tile lets them be. */
const nameSetting = (sizePx: number): TextSetting => ({
  sizePx,
  linePx: sizePx * 1.3,
  face: 'strong',
  fill: 'ink',
  anchor: 'middle',
})

const lengthOf = ({ from, to }: { readonly from: number; readonly to: number }): number => to - from

/** A small map of the sheet: where each tile lies, with its name, over the steps. */
export function tileMap(scene: Scene, { columns, rows }: TileGrid): Panel {
  const [left, top] = [columns[0]?.from ?? 0, rows[0]?.from ?? 0]
  const [width, height] = [(columns.at(-1)?.to ?? left) - left, (rows.at(-1)?.to ?? top) - top]
  const smallest = Math.min(...columns.map(lengthOf), ...rows.map(lengthOf))
  const fitting = Math.min(MOST_WIDTH / width, MOST_HEIGHT / height)
  // Narrow tiles need their names more than the map needs to be small.
  const scale = Math.min(MOST_WIDTH / width, Math.max(fitting, LEAST_TILE / smallest))
  const x = (at: number): number => (at - left) * scale
  const y = (at: number): number => HEADING_HEIGHT + (at - top) * scale
  const cards = scene.cards.map(
    ({ box }): Shape => ({
      type: 'rect',
      x: x(box.x),
      y: y(box.y),
      width: box.width * scale,
      height: box.height * scale,
      radius: CARD_RADIUS,
      fill: 'rule',
    }),
  )
  const names = nameSetting(Math.min(16, Math.max(8, (smallest * scale) / 2.6)))
  const tiles = rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex): Shape[] => [
      {
        type: 'rect',
        x: x(column.from),
        y: y(row.from),
        width: lengthOf(column) * scale,
        height: lengthOf(row) * scale,
        stroke: BORDER,
      },
      {
        ...setLine(
          tileName(rowIndex, columnIndex),
          x((column.from + column.to) / 2),
          y((row.from + row.to) / 2) - names.linePx / 2,
          names,
        ),
        halo: 'surface',
      },
    ]),
  )
  const heading = setLine(posterWords(scene.language).tileMap, 0, 0, HEADING)
  return {
    width: width * scale,
    height: HEADING_HEIGHT + height * scale + BORDER.width,
    shapes: [heading, ...cards, ...tiles],
  }
}
