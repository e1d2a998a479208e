import type { Box } from '../../geometry/box'
import { contains } from '../../geometry/contains'
import type { Point } from '../../geometry/point'
import type { ColumnId, LaneId, LinkId, PainPointId, PhaseId, StepId } from '../../model/id'
import type { PainTarget } from '../../model/painPoint'
import { phaseOfFold } from '../../scene/foldPhases'
import type { Scene, SceneCard } from '../../scene/scene'
import { MARKER_REACH_PX, markerInHeader, markerOnGrid, type PainMarker } from '../pain/painMarkers'
import { cardOf, columnNear, columnOf, laneAt, laneNear } from '../sceneGrid'
import { indexOf } from '../sceneIndex'
import { frameAt, toScene, type View } from '../view/view'

/**
 * What lies under a point of the canvas.
 *
 * Answered from the scene and the view alone, never from DOM elements, so that a press means the same whether cards
 * are mounted or drawn as a distant picture.
 */

export type Side = 'top' | 'right' | 'bottom' | 'left'
export const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left']

export type Hit =
  | { readonly type: 'step'; readonly id: StepId }
  | { readonly type: 'port'; readonly step: StepId; readonly side: Side }
  | { readonly type: 'span'; readonly step: StepId }
  | { readonly type: 'link'; readonly id: LinkId }
  /** The number of a pain point, on one of the places where it sits. */
  | { readonly type: 'pain'; readonly id: PainPointId; readonly on: PainTarget }
  | { readonly type: 'cell'; readonly lane: LaneId; readonly column: ColumnId }
  | { readonly type: 'lane'; readonly id: LaneId }
  | { readonly type: 'phase'; readonly id: PhaseId }
  | { readonly type: 'column'; readonly id: ColumnId }
  /** The gap before the column at `index` among all columns, seen in the phase band. */
  | { readonly type: 'gap'; readonly index: number }
  | { readonly type: 'outside' }

export const OUTSIDE: Hit = { type: 'outside' }

export const sameHit = (a: Hit, b: Hit): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

export interface HitOptions {
  /** Steps whose ports are shown: the hovered and the selected ones. */
  readonly ports: ReadonlySet<StepId>
  /** Steps whose span handle is shown: the selected ones. */
  readonly spans: ReadonlySet<StepId>
  /** How far from a thin thing a press still counts, in pixels of the canvas. */
  readonly reachPx: number
  /** A finger: handles reach outwards, away from their card, and gaps between columns, which only hovering shows, are no target. */
  readonly touch?: boolean
  /** Whether numbers of pain points are found before what they sit on. */
  readonly pains?: boolean
}

export const MOUSE_REACH_PX = 7
/** Half of the 44 px that a finger needs. */
export const TOUCH_REACH_PX = 22
/** Half of the width of a gap between columns, in pixels of the canvas. */
const GAP_REACH_PX = 7
/** The lower part of the phase band belongs to the columns, in scene pixels. */
export const COLUMN_STRIP_PX = 18

/** The middle of a side of a card. */
export function portAt({ box }: { readonly box: Box }, side: Side): Point {
  switch (side) {
    case 'top':
      return { x: box.x + box.width / 2, y: box.y }
    case 'bottom':
      return { x: box.x + box.width / 2, y: box.y + box.height }
    case 'left':
      return { x: box.x, y: box.y + box.height / 2 }
    case 'right':
      return { x: box.x + box.width, y: box.y + box.height / 2 }
  }
}

/** The handle that widens a step: on the right edge, below the port. */
export const spanHandleAt = ({ box }: { readonly box: Box }): Point => ({
  x: box.x + box.width,
  y: box.y + box.height - Math.min(10, box.height / 6),
})

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
  return distance(point, { x: a.x + t * dx, y: a.y + t * dy })
}

/** How far outside of its card the middle of a handle's target lies for a finger, so that the card can still be taken hold of. */
const TOUCH_OUTWARD_PX = 12

const OUTWARD: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
}

interface Handle {
  readonly hit: Hit
  readonly at: Point
}

function handlesOf(card: SceneCard, options: HitOptions, outward: number): Handle[] {
  const shifted = (point: Point, { x, y }: Point) => ({ x: point.x + x * outward, y: point.y + y * outward })
  const ports = SIDES.map(
    (side): Handle => ({ hit: { type: 'port', step: card.id, side }, at: shifted(portAt(card, side), OUTWARD[side]) }),
  )
  const span: Handle = { hit: { type: 'span', step: card.id }, at: shifted(spanHandleAt(card), OUTWARD.right) }
  return [...(options.spans.has(card.id) ? [span] : []), ...(options.ports.has(card.id) ? ports : [])]
}

/** From further away handles would cover the card: they are neither shown nor found, so that a press takes the card. */
export const HANDLES_FROM_ZOOM = 0.45

/** The nearest handle in reach. Under a finger, a neighbour is nearer than a handle that reaches over it. */
function hitHandle(scene: Scene, point: Point, options: HitOptions, zoom: number): Hit | null {
  if (zoom < HANDLES_FROM_ZOOM) return null
  let best: Hit | null = null
  let bestDistance = options.reachPx / zoom
  const under = options.touch ? hitCard(scene, point) : null
  for (const id of new Set([...options.spans, ...options.ports])) {
    const card = cardOf(scene, id)
    if (!card || (under && under.id !== id)) continue
    for (const { hit, at } of handlesOf(card, options, options.touch ? TOUCH_OUTWARD_PX / zoom : 0)) {
      const away = distance(at, point)
      if (away > bestDistance) continue
      best = hit
      bestDistance = away
    }
  }
  return best
}

/** The card under a point of the scene, its badges included. */
export function hitCard(scene: Scene, point: Point): SceneCard | null {
  const at = { ...point, width: 0, height: 0 }
  const isHit = ({ box, badges }: SceneCard) =>
    contains(box, point) || badges.some((badge) => contains(badge.box, point))
  return indexOf(scene).cardsNear(at).findLast(isHit) ?? null
}

function hitRoute(scene: Scene, point: Point, reach: number): Hit | null {
  let best: LinkId | null = null
  let bestDistance = reach
  const near = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach }
  for (const route of indexOf(scene).routesNear(near)) {
    if (route.label && contains(route.label.box, point)) return { type: 'link', id: route.id }
    for (let index = 1; index < route.points.length; index++) {
      const a = route.points[index - 1]
      const b = route.points[index]
      if (!a || !b) continue
      const away = distanceToSegment(point, a, b)
      if (away < bestDistance) {
        best = route.id
        bestDistance = away
      }
    }
  }
  return best ? { type: 'link', id: best } : null
}

/** Where columns meet, left to right: before the first, between neighbours, after the last. */
export const gapsOf = (scene: Scene): number[] => {
  const edges = scene.columns.map(({ slot }) => slot.x)
  const last = scene.columns.at(-1)?.slot
  return last ? [...edges, last.x + last.width] : []
}

function hitBand(scene: Scene, view: View, point: Point, touch: boolean): Hit {
  const { x } = toScene(view, point)
  const gaps = gapsOf(scene)
  const gap = gaps.findIndex((at) => Math.abs(at - x) * view.zoom <= GAP_REACH_PX)
  if (gap >= 0 && !touch) return { type: 'gap', index: gap }
  const column = scene.columns.find(({ slot }) => x >= slot.x && x < slot.x + slot.width)
  if (!column) return OUTSIDE
  const frame = frameAt(scene, view)
  const fromBottom = frame.top + frame.height - point.y
  if (fromBottom <= COLUMN_STRIP_PX * frame.scale) return { type: 'column', id: column.id }
  return { type: 'phase', id: column.phase }
}

/** The marker of a pain point under a point of the canvas, drawn over everything but the handles of a card. */
export function hitMarker(scene: Scene, view: View, point: Point, touch: boolean): PainMarker | null {
  const reachPx = touch ? MARKER_REACH_PX.touch : MARKER_REACH_PX.mouse
  const frame = frameAt(scene, view)
  const inHeader = point.x >= frame.left && point.x < frame.left + frame.width
  const inBand = point.y >= frame.top && point.y < frame.top + frame.height
  if (inHeader && inBand) return null
  return inHeader || inBand
    ? markerInHeader(scene, view, point, reachPx)
    : markerOnGrid(scene, view, toScene(view, point), reachPx)
}

/** What lies under `point`, given in pixels of the canvas. */
export function hitTest(scene: Scene, view: View, point: Point, options: HitOptions): Hit {
  const frame = frameAt(scene, view)
  const inHeader = point.x >= frame.left && point.x < frame.left + frame.width
  const inBand = point.y >= frame.top && point.y < frame.top + frame.height
  const marker = options.pains ? hitMarker(scene, view, point, options.touch === true) : null
  const pain: Hit | null = marker && { type: 'pain', id: marker.badge.painPoint, on: marker.on }
  if (pain && (inHeader || inBand)) return pain
  if (inBand) return inHeader ? OUTSIDE : hitBand(scene, view, point, options.touch === true)
  const at = toScene(view, point)
  if (inHeader) {
    const lane = laneAt(scene, at.y)
    return lane ? { type: 'lane', id: lane.id } : OUTSIDE
  }
  const handle = hitHandle(scene, at, options, view.zoom)
  if (handle) return handle
  if (pain) return pain
  const card = hitCard(scene, at)
  if (card) {
    const folded = phaseOfFold(card.id)
    return folded ? { type: 'phase', id: folded } : { type: 'step', id: card.id }
  }
  return hitRoute(scene, at, options.reachPx / view.zoom) ?? hitGround(scene, at)
}

/** The cell under a point; a folded phase has none, and is meant itself. */
function hitGround(scene: Scene, point: Point): Hit {
  const cell = hitCell(scene, point)
  const column = cell && columnOf(scene, cell.column)
  return column?.folded ? { type: 'phase', id: column.phase } : (cell ?? OUTSIDE)
}

/** The cell under a point of the scene; null outside of the grid and in data lanes. */
export function hitCell(scene: Scene, point: Point): Extract<Hit, { type: 'cell' }> | null {
  const { headerWidth, headerHeight } = scene.frame
  if (point.x < headerWidth || point.y < headerHeight || point.x > scene.size.width || point.y > scene.size.height)
    return null
  const lane = laneNear(scene, point.y)
  const column = columnNear(scene, point.x)
  return lane && column && lane.family !== null ? { type: 'cell', lane: lane.id, column: column.id } : null
}
