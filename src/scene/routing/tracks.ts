import { precedence } from './precedence'
import type { Segment } from './segments'

/** Pieces of one band that touch each other, each on one of `count` parallel tracks, numbered from the top or left. */
export interface Bundle {
  readonly segments: readonly Segment[]
  readonly trackOf: readonly number[]
  readonly count: number
}

/** Above this many pieces, the order is no longer improved: nobody could follow them anyway. */
const MAX_ORDERED = 400

/**
 * Puts the pieces of one band on tracks: two that overlap, or come nearer than `clearance`, never share one.
 */
export function bundles(
  segments: readonly Segment[],
  routes: readonly (readonly Segment[])[],
  clearance: number,
): readonly Bundle[] {
  if (segments.length === 0) return NONE
  const sorted = [...segments].sort(
    (a, b) => a.low - b.low || a.high - b.high || a.route - b.route || a.index - b.index,
  )
  const result: Bundle[] = []
  let group: Segment[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const segment of sorted) {
    if (group.length > 0 && segment.low > reach + clearance) {
      result.push(bundle(group, routes, clearance))
      group = []
      reach = Number.NEGATIVE_INFINITY
    }
    group.push(segment)
    reach = Math.max(reach, segment.high)
  }
  if (group.length > 0) result.push(bundle(group, routes, clearance))
  return result
}

const NONE: readonly Bundle[] = []
const ONLY_TRACK = [0]

function bundle(group: readonly Segment[], routes: readonly (readonly Segment[])[], clearance: number): Bundle {
  if (group.length === 1) return { segments: group, trackOf: ONLY_TRACK, count: 1 }
  const ordered = group.length > MAX_ORDERED ? byTurns(group) : leastCrossings(group, routes)
  const trackOf: number[] = []
  let count = 0
  for (const [index, segment] of ordered.entries()) {
    let track = 0
    for (let earlier = 0; earlier < index; earlier++) {
      const other = ordered[earlier]
      if (!other || segment.low > other.high + clearance || other.low > segment.high + clearance) continue
      track = Math.max(track, (trackOf[earlier] ?? 0) + 1)
    }
    trackOf.push(track)
    count = Math.max(count, track + 1)
  }
  return { segments: ordered, trackOf, count }
}

const byTurns = (group: readonly Segment[]): Segment[] =>
  [...group].sort((a, b) => a.lowTurn + a.highTurn - b.lowTurn - b.highTurn || a.low - b.low || a.route - b.route)

/** Inserts the pieces one by one where they save most crossings, then swaps neighbours while that helps. */
function leastCrossings(group: readonly Segment[], routes: readonly (readonly Segment[])[]): Segment[] {
  const ordered: Segment[] = []
  for (const segment of group) {
    let gain = 0
    let best = 0
    let place = ordered.length
    // Walking from the end towards the start, `gain` is what standing there saves over standing last.
    for (let index = ordered.length - 1; index >= 0; index--) {
      const other = ordered[index]
      if (other) gain += precedence(segment, other, routes)
      if (gain > best) {
        best = gain
        place = index
      }
    }
    ordered.splice(place, 0, segment)
  }
  for (let pass = 0; pass < ordered.length; pass++) {
    if (!swapNeighbours(ordered, routes)) break
  }
  return ordered
}

function swapNeighbours(ordered: Segment[], routes: readonly (readonly Segment[])[]): boolean {
  let changed = false
  for (let index = 0; index + 1 < ordered.length; index++) {
    const [a, b] = [ordered[index], ordered[index + 1]]
    if (!a || !b || precedence(a, b, routes) >= 0) continue
    ordered[index] = b
    ordered[index + 1] = a
    changed = true
  }
  return changed
}
