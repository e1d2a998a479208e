/**
 * Moves the pain points of links to the middle of a long stretch, where they are seen best.
 *
 * Layout keeps room for them at the start of their route, so there is always a place; this looks for a better one. The
 * middle of the longest stretch comes first, then places further along it, then other stretches.
 */
import type { Box } from '../geometry/box'
import { type BoxIndex, createBoxIndex } from '../geometry/boxIndex'
import type { Point } from '../geometry/point'
import type { SceneCard, SceneLine, SceneRoute } from './scene'

/** Free space around badges. */
const CLEARANCE = 3
/** Straight line that stays visible on both sides of them: a head and a little more. */
const REST = 14
/** Distance between the places that are tried. */
const STRIDE = 12

const NOBODY = ''

export interface Surroundings {
  readonly cards: readonly SceneCard[]
  readonly lines: readonly SceneLine[]
}

/** The same routes with their badges at the best places found. */
export function improveRouteBadges(routes: readonly SceneRoute[], surroundings: Surroundings): SceneRoute[] {
  if (routes.every(({ badges }) => badges.length === 0)) return [...routes]
  const taken = indexOf(routes, surroundings)
  return routes.map((route) => {
    const bounds = boundsOf(route.badges.map(({ box }) => box))
    if (!bounds) return route
    const middle = bestPlace(route, bounds, taken)
    if (!middle) return route
    const dx = middle.x - bounds.x - bounds.width / 2
    const dy = middle.y - bounds.y - bounds.height / 2
    const badges = route.badges.map((badge) => ({
      ...badge,
      box: { ...badge.box, x: badge.box.x + dx, y: badge.box.y + dy },
    }))
    for (const { box } of badges) taken.add(box, route.id)
    return { ...route, badges }
  })
}

function indexOf(routes: readonly SceneRoute[], { cards, lines }: Surroundings): BoxIndex<string> {
  const index = createBoxIndex<string>()
  for (const { box, badges } of cards) {
    index.add(box, NOBODY)
    for (const badge of badges) index.add(badge.box, NOBODY)
  }
  for (const { labelBox } of lines) index.add(labelBox, NOBODY)
  for (const { id, points, label, badges, beads } of routes) {
    if (label) index.add(label.box, NOBODY)
    // Beads are no place for a badge, not even for one of the same route.
    for (const { x, y } of beads) index.add({ x: x - 4, y: y - 4, width: 8, height: 8 }, NOBODY)
    for (const badge of badges) index.add(badge.box, id)
    for (const [a, b] of stretches(points)) index.add(strokeBox(a, b), id)
  }
  return index
}

const stretches = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((point, index): [Point, Point] => [points[index] ?? point, point])

const strokeBox = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x) - 1,
  y: Math.min(a.y, b.y) - 1,
  width: Math.abs(a.x - b.x) + 2,
  height: Math.abs(a.y - b.y) + 2,
})

function boundsOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y
  return { x, y, width, height }
}

/** The middle of the first free place, or null. */
function bestPlace(route: SceneRoute, { width, height }: Box, taken: BoxIndex<string>): Point | null {
  const lengthOf = ([a, b]: [Point, Point]): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  const byLength = stretches(route.points)
    .map((stretch) => ({ stretch, length: lengthOf(stretch) }))
    .sort((a, b) => b.length - a.length)
  for (const { stretch, length } of byLength) {
    const [a, b] = stretch
    const across = a.y === b.y ? width : height
    const reach = (length - across) / 2 - REST
    for (let away = 0; away <= reach; away += STRIDE) {
      for (const shift of away === 0 ? [0] : [-away, away]) {
        const share = (length / 2 + shift) / length
        const middle = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
        const box = {
          x: middle.x - width / 2 - CLEARANCE,
          y: middle.y - height / 2 - CLEARANCE,
          width: width + 2 * CLEARANCE,
          height: height + 2 * CLEARANCE,
        }
        if (!taken.hits(box, route.id)) return middle
      }
    }
  }
  return null
}
