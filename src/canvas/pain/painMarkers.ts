import type { Box } from '../../geometry/box'
import { contains } from '../../geometry/contains'
import type { Point } from '../../geometry/point'
import type { PainPointId } from '../../model/id'
import type { PainPoint, PainTarget } from '../../model/painPoint'
import { phaseOfFold } from '../../scene/foldPhases'
import type { Scene, SceneBadge } from '../../scene/scene'
import { indexOf } from '../sceneIndex'
import { detailAt } from '../view/detail'
import { frameAt, toScene, type View } from '../view/view'

export type PainBadge = Extract<SceneBadge, { kind: 'pain' }>

/** One of the markers of a pain point: the number, and what it sits on. */
export interface PainMarker {
  readonly badge: PainBadge
  readonly on: PainTarget
}

/** From further away headers show no markers. */
const HEADERS_FROM_ZOOM = 0.3

const isPain = (badge: SceneBadge): badge is PainBadge => badge.kind === 'pain'

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

const around = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
})

const on = (badges: readonly SceneBadge[], target: PainTarget): PainMarker[] =>
  badges.filter(isPain).map((badge) => ({ badge, on: target }))

/** The nearest of the markers whose box, widened by `reach`, holds a point. */
function nearest(markers: readonly PainMarker[], point: Point, reach: number): PainMarker | null {
  const away = ({ badge }: PainMarker) => {
    const { x, y } = middleOf(badge.box)
    return Math.hypot(x - point.x, y - point.y)
  }
  const [first] = markers
    .filter(({ badge }) => contains(around(badge.box, reach), point))
    .sort((a, b) => away(a) - away(b))
  return first ?? null
}

/** The marker on a step or a link under a point of the scene. A folded phase keeps those of its steps to itself. */
export function markerOnGrid(scene: Scene, { zoom }: View, point: Point, reachPx: number): PainMarker | null {
  if (detailAt(zoom, scene.scale) === 'far') return null
  const reach = reachPx / zoom
  const near = around({ ...point, width: 0, height: 0 }, reach)
  const index = indexOf(scene)
  return nearest(
    [
      ...index
        .cardsNear(near)
        .flatMap(({ id, badges }) => (phaseOfFold(id) === null ? on(badges, { type: 'step', id }) : [])),
      ...index.routesNear(near).flatMap(({ id, badges }) => on(badges, { type: 'link', id })),
    ],
    point,
    reach,
  )
}

/** The marker in the header of a lane or a phase under a point of the canvas: headers have a place and a scale of their own. */
export function markerInHeader(scene: Scene, view: View, point: Point, reachPx: number): PainMarker | null {
  if (view.zoom < HEADERS_FROM_ZOOM || scene.markers.length === 0) return null
  const frame = frameAt(scene, view)
  const reach = reachPx / frame.scale
  const inBand = point.y < frame.top + frame.height
  for (const { id, box } of inBand ? scene.phases : scene.lanes) {
    const type = inBand ? 'phase' : 'lane'
    const own = scene.markers.filter((badge) => contains(box, middleOf(badge.box)))
    if (own.length === 0) continue
    // What stays in place while the header is scaled: the right end of a phase, the middle of a lane.
    const fixed = inBand ? { x: box.x + box.width, y: box.y } : { x: 0, y: box.y + box.height / 2 }
    const at = inBand
      ? { x: view.x + fixed.x * view.zoom, y: frame.top }
      : { x: frame.left, y: view.y + fixed.y * view.zoom }
    const local = { x: fixed.x + (point.x - at.x) / frame.scale, y: fixed.y + (point.y - at.y) / frame.scale }
    const found = nearest(on(own, { type, id } as PainTarget), local, reach)
    if (found) return found
  }
  return null
}

/** The markers of a pain point on steps and links that are shown. */
export function markersOnGrid(scene: Scene, { id: painPoint, targets }: PainPoint): PainMarker[] {
  const { cards, routes } = indexOf(scene)
  return targets.flatMap((target) => {
    if (target.type !== 'step' && target.type !== 'link') return []
    const badges = (target.type === 'step' ? cards.get(target.id) : routes.get(target.id))?.badges ?? []
    return on(badges, target).filter(({ badge }) => badge.painPoint === painPoint)
  })
}

/** Where the marker of a pain point is, in the scene; null where none is shown. */
export function painBox(scene: Scene, id: PainPointId): Box | null {
  const parts = [...scene.cards, ...scene.routes, { badges: scene.markers }]
  for (const { badges } of parts) {
    const found = badges.find((badge) => isPain(badge) && badge.painPoint === id)
    if (found) return found.box
  }
  return null
}

/** The pixels beside a marker that still count. */
export const MARKER_REACH_PX = { mouse: 1, touch: 10 } as const

/** The middle of a point of the canvas in the scene, moved so that a badge has it in its middle. */
export function badgeAt(badge: PainBadge, view: View, point: Point): PainBadge {
  const { x, y } = toScene(view, point)
  const { width, height } = badge.box
  return { ...badge, box: { width, height, x: x - width / 2, y: y - height / 2 } }
}
