import { FAMILY_PAINT } from '../../scene/drawing/familyPaint'
import type { Family, SceneBadge, SceneCard, SceneRoute } from '../../scene/scene'
import type { Paint } from '../../scene/shape'
import type { Pens } from './pens'

/** On the screen, in pixels. */
const THIN = 1.1
const BORDER = 1.4
const MARK = 3.2
/** In the scene: a mark hides no more than a part of its card. */
const LARGEST_MARK = 36

/** The strokes of links: flow and its kin are lines, information is dashed, an exception has its own colour. */
const LINKS = [
  { of: ({ kind }: SceneRoute) => kind !== 'exception' && kind !== 'information', paint: 'ink-2', dash: [] },
  { of: ({ kind }: SceneRoute) => kind === 'information', paint: 'ink-2', dash: [4, 2.5] },
  { of: ({ kind }: SceneRoute) => kind === 'exception', paint: 'neg', dash: [1.75, 2.5] },
] as const

/** Below, cards are a few pixels high: boxes and strokes are plain rectangles, which are drawn several times as fast as paths. */
const PLAIN_BELOW_ZOOM = 0.2
/** Strokes no longer than this, in pixels, are not seen beside the cards that they join. */
const UNSEEN = 0.6

/** The strokes of a link as bars: all of them are level or upright. */
function paintBars(context: CanvasRenderingContext2D, { points }: SceneRoute, zoom: number): void {
  const thick = THIN / zoom
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]]
    if (!a || !b) continue
    const [wide, high] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)]
    if (Math.max(wide, high) * zoom < UNSEEN) continue
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
    if (wide > high) context.fillRect(x, y - thick / 2, wide, thick)
    else context.fillRect(x - thick / 2, y, thick, high)
  }
}

/** Links as polylines, all of one stroke in one path. */
export function paintFarRoutes(
  context: CanvasRenderingContext2D,
  routes: readonly SceneRoute[],
  { colours }: Pens,
  zoom: number,
): void {
  if (zoom < PLAIN_BELOW_ZOOM) {
    for (const { of, paint } of LINKS) {
      context.fillStyle = colours[paint]
      for (const route of routes) if (of(route)) paintBars(context, route, zoom)
    }
    return
  }
  for (const { of, paint, dash } of LINKS) {
    context.beginPath()
    for (const route of routes) {
      if (!of(route)) continue
      for (const [index, { x, y }] of route.points.entries()) index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)
    }
    context.strokeStyle = colours[paint]
    context.lineWidth = THIN / zoom
    context.setLineDash(dash.map((length) => length / zoom))
    context.stroke()
  }
  context.setLineDash([])
}

/** A link of the selection, over the others. */
export function paintFarHighlight(
  context: CanvasRenderingContext2D,
  routes: readonly SceneRoute[],
  { colours }: Pens,
  zoom: number,
): void {
  if (routes.length === 0) return
  context.beginPath()
  for (const route of routes) {
    for (const [index, { x, y }] of route.points.entries()) index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)
  }
  context.strokeStyle = colours.accent
  context.lineWidth = 2 / zoom
  context.stroke()
}

/** Cards as shapes, all of one family in one path: filled for the customer, outlined for everybody else. */
export function paintFarCards(
  context: CanvasRenderingContext2D,
  cards: readonly SceneCard[],
  { colours }: Pens,
  zoom: number,
): void {
  const families = new Map<Family, SceneCard[]>()
  for (const card of cards) {
    const known = families.get(card.family)
    if (known) known.push(card)
    else families.set(card.family, [card])
  }
  const border = Math.min(BORDER / zoom, 12)
  for (const [family, ofFamily] of families) {
    const paint = FAMILY_PAINT[family]
    const hidden = (ofFamily[0]?.light ?? 0) > 2
    const fill = colours[family === 'customer' ? 'cu' : hidden ? 'card-hid' : 'card']
    if (zoom < PLAIN_BELOW_ZOOM) {
      context.fillStyle = colours[paint]
      for (const { box } of ofFamily) context.fillRect(box.x, box.y, box.width, box.height)
      context.fillStyle = fill
      for (const { box } of ofFamily)
        context.fillRect(box.x + border, box.y + border, box.width - 2 * border, box.height - 2 * border)
      continue
    }
    context.beginPath()
    for (const { box, silhouette } of ofFamily) {
      const { x, y, width, height } = box
      const inset = border / 2
      if (silhouette === 'round' || silhouette === 'pointed')
        context.roundRect(x + inset, y + inset, width - border, height - border, 12)
      else context.rect(x + inset, y + inset, width - border, height - border)
    }
    context.fillStyle = fill
    context.fill()
    context.strokeStyle = colours[paint]
    context.lineWidth = border
    context.stroke()
  }
}

const PAIN_FILL: Readonly<Record<1 | 2 | 3 | 4, Paint>> = { 1: 's2', 2: 's2', 3: 's3', 4: 's4' }

const paintOf = (badge: SceneBadge): Paint =>
  badge.kind === 'pain' ? PAIN_FILL[badge.severity] : badge.kind === 'fail' ? 'neg' : 'ink'

/** Marks as dots in their colours, never smaller than can be seen: round for pain points, square for the others. */
export function paintFarMarks(
  context: CanvasRenderingContext2D,
  badges: readonly SceneBadge[],
  { colours }: Pens,
  zoom: number,
): void {
  for (const badge of badges) {
    const x = badge.box.x + badge.box.width / 2
    const y = badge.box.y + badge.box.height / 2
    const half = Math.max(badge.box.height * 0.42, Math.min(MARK / zoom, LARGEST_MARK))
    const edge = half + Math.min(1 / zoom, LARGEST_MARK / 4)
    context.fillStyle = colours.surface
    context.beginPath()
    if (badge.kind === 'pain') context.arc(x, y, edge, 0, 2 * Math.PI)
    else context.rect(x - edge, y - edge, 2 * edge, 2 * edge)
    context.fill()
    context.fillStyle = colours[paintOf(badge)]
    context.beginPath()
    if (badge.kind === 'pain') context.arc(x, y, half, 0, 2 * Math.PI)
    else context.rect(x - half, y - half, 2 * half, 2 * half)
    context.fill()
  }
}
