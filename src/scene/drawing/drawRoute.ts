import type { Point } from '../../geometry/point'
import type { SceneRoute } from '../scene'
import type { Paint, Shape, Stroke } from '../shape'
import { drawBadge } from './drawBadge'
import { drawText } from './drawText'
import { polygonPath } from './pathData'
import { roundedPolyline, towards } from './roundedPolyline'

/** What drawing needs of a route; legends draw routes that link nothing. */
export type DrawnRoute = Omit<SceneRoute, 'id' | 'from' | 'to'>

export interface RouteOptions {
  /** `selected`: attached to the selection; `hovered`: under the pointer; `suggested`: proposed by a check, not in the model. */
  readonly highlight?: 'selected' | 'hovered' | 'suggested'
  /** Colour of the ground under the label, for its halo. */
  readonly ground?: Paint
}

const CORNER = 6
const HEAD = 7.5
const HIGHLIGHTED_HEAD = 9
/** Half of a head's width as a share of its length. */
const HEAD_HALF_WIDTH = 0.4375
/** The stroke reaches this share of a head's length under the head, so that no gap shows. */
const STROKE_UNDER_HEAD = 0.25
const BEAD = 3.5

/** The stroke of a link: its kind shows without colour. */
export function routeStroke(
  { kind, tie }: Pick<DrawnRoute, 'kind' | 'tie'>,
  highlight?: RouteOptions['highlight'],
): Stroke {
  if (highlight === 'selected') return { paint: 'accent', width: 2.5 }
  if (highlight === 'suggested') return { paint: 'accent', width: 2, dash: [5, 4] }
  const paint: Paint = highlight === 'hovered' ? 'ink' : kind === 'exception' ? 'neg' : 'ink-2'
  const width = highlight === 'hovered' ? 2.5 : tie ? 1.25 : 1.5
  // Information is not a handling of the thing itself, an exception leaves the planned way: dashes and dots tell them
  // from the flow without colour.
  if (kind === 'information') return { paint, width, dash: [5, 3] }
  return kind === 'exception' ? { paint, width: Math.max(width, 1.75), dash: [1.75, 3] } : { paint, width }
}

/** A filled head whose tip is at `tip`, pointing away from `from`. */
function head(tip: Point, from: Point, length: number, fill: Paint): Shape {
  const foot = towards(tip, from, length)
  const half = HEAD_HALF_WIDTH
  const across = { x: (tip.y - foot.y) * half, y: (foot.x - tip.x) * half }
  return {
    type: 'path',
    fill,
    d: polygonPath([
      { x: foot.x + across.x, y: foot.y + across.y },
      tip,
      { x: foot.x - across.x, y: foot.y - across.y },
    ]),
  }
}

/** The polyline without the stretches that its heads cover. */
function shaft({ points, startHead, endHead }: DrawnRoute, headLength: number): Point[] {
  const cut = headLength * (1 - STROKE_UNDER_HEAD)
  const trimmed = [...points]
  const trim = (index: number, neighbour: number): void => {
    const end = points[index]
    const next = points[neighbour]
    if (!end || !next) return
    const room = Math.hypot(next.x - end.x, next.y - end.y)
    trimmed[index] = towards(end, next, Math.min(cut, room * 0.9))
  }
  if (startHead) trim(0, 1)
  if (endHead) trim(points.length - 1, points.length - 2)
  return trimmed
}

/**
 * A link: stroke with rounded corners, filled heads, a white bead at each crossing of a line, label with a halo, badges.
 * The tips of the heads touch the points at which the route ends, on the borders of its cards.
 */
export function drawRoute(route: DrawnRoute, { highlight, ground = 'surface' }: RouteOptions = {}): Shape[] {
  const { points, label } = route
  const stroke = routeStroke(route, highlight)
  const headLength = highlight === 'selected' || highlight === 'suggested' ? HIGHLIGHTED_HEAD : HEAD
  const [first, second] = points
  const last = points.at(-1)
  const beforeLast = points.at(-2)
  if (!first || !second || !last || !beforeLast) return []
  return [
    { type: 'path', d: roundedPolyline(shaft(route, headLength), CORNER), stroke },
    ...(route.startHead ? [head(first, second, headLength, stroke.paint)] : []),
    ...(route.endHead ? [head(last, beforeLast, headLength, stroke.paint)] : []),
    ...route.beads.map(
      ({ x, y }): Shape => ({
        type: 'circle',
        cx: x,
        cy: y,
        r: BEAD,
        fill: 'surface',
        stroke: { paint: 'ink', width: 1.5 },
      }),
    ),
    ...(label ? [drawText(label.text, highlight ? stroke.paint : 'ink-2', ground)] : []),
    ...route.badges.flatMap((badge) => drawBadge(badge)),
  ]
}
