import type { Box } from '../../geometry/box'
import type { SceneCard } from '../scene'
import type { Paint, Shape, Stroke } from '../shape'
import { drawBadge } from './drawBadge'
import { drawText } from './drawText'
import { FAMILY_PAINT } from './familyPaint'
import { hatchPath } from './hatchPath'
import { polygonPath, verticalPath } from './pathData'
import { FOLD, silhouetteOutline } from './silhouette'

export interface CardOptions {
  /** Width of the border in pixels; 2.5 while the pointer is over the card. */
  readonly borderPx?: number
  /** Badges belong to the card; without them, the canvas can draw them above its rings and ports. */
  readonly badges?: boolean
}

const BORDER = 1.5
const DECISION_BORDER = 2
const FOLD_BAND = 5.4
const SCREEN_BAR = 5
const SIDE_LINE = 5.25
const RING = 2.5

/** The parts of a silhouette that lie on its fill. */
function details({ silhouette, box, family }: SceneCard): Shape[] {
  const paint = FAMILY_PAINT[family]
  const { x, y, width, height } = box
  const right = x + width
  switch (silhouette) {
    case 'folded':
      return [
        {
          type: 'path',
          fill: paint,
          d: polygonPath([
            { x: right - FOLD - FOLD_BAND, y },
            { x: right - FOLD, y },
            { x: right, y: y + FOLD },
            { x: right, y: y + FOLD + FOLD_BAND },
          ]),
        },
      ]
    case 'screen':
      return [{ type: 'rect', x, y, width, height: SCREEN_BAR, radius: 2, fill: paint }]
    case 'double':
      return [x + SIDE_LINE, right - SIDE_LINE].map((side) => ({
        type: 'path',
        d: verticalPath(side, y + BORDER / 2, y + height - BORDER / 2),
        stroke: { paint, width: BORDER },
      }))
    default:
      return []
  }
}

/**
 * A step card in scene coordinates: silhouette, title, time, hatch, image, badges.
 *
 * Shape says who acts. Only the customer's cards are solid; cards behind the line of visibility stand on shaded ground and
 * have a fill of their own for dark screens.
 */
export function drawCard(card: SceneCard, { borderPx, badges = true }: CardOptions = {}): Shape[] {
  const { family, silhouette, box, light } = card
  const isCustomer = family === 'customer'
  const paint = FAMILY_PAINT[family]
  const fill: Paint = isCustomer ? 'cu' : light > 2 ? 'card-hid' : 'card'
  const width = borderPx ?? (silhouette === 'pointed' ? DECISION_BORDER : BORDER)
  const stroke: Stroke = { paint, width }
  const outline = silhouetteOutline(silhouette, box, -width / 2)
  const image = card.image
  return [
    { ...outline, fill, stroke },
    ...details(card),
    ...(image ? [{ type: 'image' as const, image: image.id, ...plainBox(image.box) }] : []),
    ...card.lines.map((line) => drawText(line, isCustomer ? 'on-cu' : 'ink')),
    ...(card.time ? [drawText(card.time, isCustomer ? 'on-cu' : 'ink-3')] : []),
    ...(card.hatch
      ? [{ type: 'path' as const, d: hatchPath(card.hatch), fill: isCustomer ? ('on-cu' as const) : ('ink' as const) }]
      : []),
    ...(badges ? card.badges.flatMap((badge) => drawBadge(badge, { family })) : []),
  ]
}

/** The numbers of a box alone, whatever else the object holds. */
const plainBox = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })

/** A blue ring parallel to the card's outline, `gapPx` away from it: 2.5 when selected, 4 when focused. */
export const drawRing = ({ silhouette, box }: Pick<SceneCard, 'silhouette' | 'box'>, gapPx: number): Shape => ({
  ...silhouetteOutline(silhouette, box, gapPx + RING / 2),
  stroke: { paint: 'accent', width: RING },
})
