/**
 * Places for the labels of a scatter of markers, so that no label lies on another label, on a marker or outside.
 *
 * Labels look for a place one after the other: beside the marker, then on rings around it, ever further away, with a leader.
 * Several orders are tried, the most crowded marker first, and the cheapest outcome is taken. Of the free places the cheapest counts: near ones, level with the marker, across no line of the
 * chart. A label that finds no place is left out; whoever draws says how many. The same markers always give the same places.
 */
import type { Box } from '../../geometry/box'
import { overlap } from '../../geometry/overlap'
import type { Point } from '../../geometry/point'

export interface LabelledMarker {
  readonly key: string
  readonly center: Point
  readonly radiusPx: number
  /** Size of the label. */
  readonly widthPx: number
  readonly heightPx: number
}

export interface PlacedLabel {
  readonly box: Box
  /** From the marker to the label, where the label stands apart. */
  readonly leader: readonly [Point, Point] | null
}

export interface LabelRoom {
  readonly bounds: Box
  /** What labels keep off besides markers and each other. */
  readonly obstacles: readonly Box[]
  /** Lines that labels rather do not lie on: x of vertical ones, y of horizontal ones. */
  readonly verticals: readonly number[]
  readonly horizontals: readonly number[]
}

const NEAR_PX = 5
const CROWD_PX = 80
const CLEARANCE_PX = 1.5
/** Distances of the rings from the marker's centre. */
const RINGS_PX = [24, 36, 50, 66, 84, 104, 128, 156, 190, 230]
/** Rings around each marker of a larger scatter, where leaders from further away would only make a thicket. */
const NEAR_RINGS = 4
const DIRECTIONS = 16
const LINE_COST = 14
const LEADER_COST = 20

interface Candidate {
  readonly box: Box
  readonly cost: number
  readonly leader: readonly [Point, Point] | null
}

/** Orders tried for a scatter of up to `MOST_TRIED` markers; a larger one is placed once. */
const MOST_TRIED = 40
const UNPLACED_COST = 1000

interface Placement {
  readonly placed: Map<string, PlacedLabel>
  readonly cost: number
}

/** The places of labels by the keys of their markers; a key that is missing found none. */
export function placeLabels(markers: readonly LabelledMarker[], room: LabelRoom): Map<string, PlacedLabel> {
  const crowded = byCrowd(markers)
  const first = placeInOrder(crowded, markers, room)
  if (markers.length > MOST_TRIED || first.cost === 0) return first.placed
  const across = [...markers].sort((a, b) => a.center.x - b.center.x)
  const down = [...markers].sort((a, b) => a.center.y - b.center.y)
  const orders = [across, across.toReversed(), down, down.toReversed(), crowded.toReversed()]
  const tries = [first, ...orders.map((order) => placeInOrder(order, markers, room))]
  return tries.reduce((best, next) => (next.cost < best.cost ? next : best)).placed
}

/** Places labels one after the other, each at the cheapest place that is left. */
function placeInOrder(
  order: readonly LabelledMarker[],
  markers: readonly LabelledMarker[],
  room: LabelRoom,
): Placement {
  let total = 0
  const discs = markers.map(discOf)
  const placed = new Map<string, PlacedLabel>()
  const taken: Box[] = [...room.obstacles]
  const leaders: (readonly [Point, Point])[] = []
  for (const marker of order) {
    let best: Candidate | null = null
    const reach = markers.length > MOST_TRIED ? NEAR_RINGS : RINGS_PX.length
    for (const candidate of candidates(marker, reach)) {
      // Candidates come in the order of their costs.
      if (best && candidate.cost >= best.cost) break
      const cost = candidate.cost + lineCost(candidate.box, room)
      if (best && cost >= best.cost) continue
      if (isFree(candidate, marker, { discs, taken, leaders, markers, bounds: room.bounds }))
        best = { ...candidate, cost }
    }
    total += best?.cost ?? UNPLACED_COST
    if (!best) continue
    placed.set(marker.key, { box: best.box, leader: best.leader })
    taken.push(best.box)
    if (best.leader) leaders.push(best.leader)
  }
  return { placed, cost: total }
}

const discOf = ({ center, radiusPx }: LabelledMarker): Box => ({
  x: center.x - radiusPx,
  y: center.y - radiusPx,
  width: 2 * radiusPx,
  height: 2 * radiusPx,
})

/** Markers with the most neighbours first, equals in the order given. */
function byCrowd(markers: readonly LabelledMarker[]): readonly LabelledMarker[] {
  const neighbours = markers.map(
    ({ center }) =>
      markers.filter((other) => Math.hypot(other.center.x - center.x, (other.center.y - center.y) * 3) < CROWD_PX)
        .length,
  )
  return markers
    .map((marker, index) => ({ marker, index, crowd: neighbours[index] ?? 0 }))
    .sort((a, b) => b.crowd - a.crowd || a.index - b.index)
    .map(({ marker }) => marker)
}

function* candidates(
  { center: { x, y }, radiusPx, widthPx: width, heightPx: height }: LabelledMarker,
  rings: number,
): Generator<Candidate> {
  const apart = radiusPx + NEAR_PX
  const at = (left: number, top: number, cost: number): Candidate => ({
    box: { x: left, y: top, width, height },
    cost,
    leader: null,
  })
  yield at(x + apart, y - height / 2, 0)
  yield at(x - apart - width, y - height / 2, 1)
  yield at(x - width / 2, y + radiusPx + 3, 4)
  yield at(x - width / 2, y - radiusPx - 3 - height, 5)
  for (const [ring, distance] of RINGS_PX.slice(0, rings).entries()) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const near = { x: x + distance * cos, y: y + distance * sin }
      const box = { x: near.x - (width * (1 - cos)) / 2, y: near.y - (height * (1 - sin)) / 2, width, height }
      yield { box, cost: LEADER_COST + distance + ring * 4, leader: leaderTo(box, { x, y }, radiusPx) }
    }
  }
}

/** From the edge of a marker to the nearest point of a label. */
function leaderTo(box: Box, center: Point, radiusPx: number): readonly [Point, Point] {
  const end = {
    x: Math.min(Math.max(center.x, box.x), box.x + box.width),
    y: Math.min(Math.max(center.y, box.y + box.height * 0.3), box.y + box.height * 0.7),
  }
  const length = Math.hypot(end.x - center.x, end.y - center.y) || 1
  const start = {
    x: center.x + ((end.x - center.x) / length) * radiusPx,
    y: center.y + ((end.y - center.y) / length) * radiusPx,
  }
  return [start, end]
}

const lineCost = ({ x, y, width, height }: Box, { verticals, horizontals }: LabelRoom): number =>
  LINE_COST *
  (verticals.filter((line) => line > x - 2 && line < x + width + 2).length +
    2 * horizontals.filter((line) => line > y && line < y + height).length)

interface Occupied {
  readonly discs: readonly Box[]
  readonly taken: readonly Box[]
  readonly leaders: readonly (readonly [Point, Point])[]
  readonly markers: readonly LabelledMarker[]
  readonly bounds: Box
}

function isFree({ box, leader }: Candidate, marker: LabelledMarker, occupied: Occupied): boolean {
  const { discs, taken, leaders, markers, bounds } = occupied
  const inside =
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  if (!inside) return false
  if (discs.some((disc) => overlap(disc, box, CLEARANCE_PX))) return false
  if (taken.some((other) => overlap(other, box, CLEARANCE_PX))) return false
  if (leaders.some((line) => crosses(line, box))) return false
  if (!leader) return true
  // Markers under this one would be in the way of every leader.
  const others = discs.filter((disc, index) => markers[index] !== marker && !overlap(disc, discOf(marker)))
  return ![...others, ...taken].some((other) => crosses(leader, other)) && !leaders.some((line) => meet(line, leader))
}

/** Whether a stroke touches a box, by cutting the stroke at the edges of the box (Liang and Barsky 1984). */
function crosses([from, to]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  let [enter, leave] = [0, 1]
  const cuts: readonly (readonly [number, number])[] = [
    [from.x - to.x, from.x - x],
    [to.x - from.x, x + width - from.x],
    [from.y - to.y, from.y - y],
    [to.y - from.y, y + height - from.y],
  ]
  for (const [slope, room] of cuts) {
    if (slope === 0 && room < 0) return false
    if (slope < 0) enter = Math.max(enter, room / slope)
    if (slope > 0) leave = Math.min(leave, room / slope)
  }
  return enter <= leave
}

/** Whether two strokes cross each other. */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
