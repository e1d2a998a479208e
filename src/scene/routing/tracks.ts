import { type PieceEnd, precedence } from './precedence'
import type { Segment } from './segments'

/** Pieces of one band that touch each other, each on one of `count` parallel tracks, numbered from the top or left. */
export interface Bundle {
  readonly segments: readonly Segment[]
  readonly trackOf: readonly number[]
  readonly count: number
}

/** The bundles of one band, and what they were made from. */
export interface BandTracks {
  readonly segments: readonly Segment[]
  readonly bundles: readonly Bundle[]
}

/** Above this many pieces, the order is no longer improved: nobody could follow them anyway. */
const MAX_ORDERED = 400

/**
 * Puts the pieces of each band on tracks. Tracks depend on the ways of the routes in a band and on nothing else: where those
 * are the same pieces as before, and none of their routes is marked as changed, they are kept [S18].
 */
export function tracksOf(
  perBand: readonly (readonly Segment[])[],
  end: PieceEnd,
  clearance: number,
  before: readonly BandTracks[] | null,
  isChanged: Uint8Array,
): readonly BandTracks[] {
  return perBand.map((segments, band) => {
    const known = before?.[band]
    return known && isSame(known.segments, segments, isChanged)
      ? known
      : { segments, bundles: bundles(segments, end, clearance) }
  })
}

function isSame(before: readonly Segment[], now: readonly Segment[], isChanged: Uint8Array): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length; index++) {
    const segment = now[index]
    if (segment !== before[index] || (segment && isChanged[segment.route])) return false
  }
  return true
}

/** Puts the pieces of one band on tracks: two that overlap, or come nearer than `clearance`, never share one. */
function bundles(segments: readonly Segment[], end: PieceEnd, clearance: number): readonly Bundle[] {
  if (segments.length === 0) return NONE
  const sorted = [...segments].sort(
    (a, b) => end.low(a) - end.low(b) || end.high(a) - end.high(b) || a.route - b.route || a.index - b.index,
  )
  const result: Bundle[] = []
  let group: Segment[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const segment of sorted) {
    if (group.length > 0 && end.low(segment) > reach + clearance) {
      result.push(bundle(group, end, clearance))
      group = []
      reach = Number.NEGATIVE_INFINITY
    }
    group.push(segment)
    reach = Math.max(reach, end.high(segment))
  }
  if (group.length > 0) result.push(bundle(group, end, clearance))
  return result
}

const NONE: readonly Bundle[] = []
const ONLY_TRACK = [0]

function bundle(group: readonly Segment[], end: PieceEnd, clearance: number): Bundle {
  if (group.length === 1) return { segments: group, trackOf: ONLY_TRACK, count: 1 }
  const ordered = group.length > MAX_ORDERED ? byTurns(group, end) : leastCrossings(group, end)
  const trackOf: number[] = []
  let count = 0
  for (const [index, segment] of ordered.entries()) {
    let track = 0
    for (let earlier = 0; earlier < index; earlier++) {
      const other = ordered[earlier]
      if (!other || isApart(segment, other, end, clearance)) continue
      track = Math.max(track, (trackOf[earlier] ?? 0) + 1)
    }
    trackOf.push(track)
    count = Math.max(count, track + 1)
  }
  return { segments: ordered, trackOf, count }
}

const isApart = (a: Segment, b: Segment, { low, high }: PieceEnd, clearance: number): boolean =>
  low(a) > high(b) + clearance || low(b) > high(a) + clearance

const byTurns = (group: readonly Segment[], { low }: PieceEnd): Segment[] =>
  [...group].sort((a, b) => a.lowTurn + a.highTurn - b.lowTurn - b.highTurn || low(a) - low(b) || a.route - b.route)

/** Inserts the pieces one by one where they save most crossings, then swaps neighbours while that helps. */
function leastCrossings(group: readonly Segment[], end: PieceEnd): Segment[] {
  const ordered: Segment[] = []
  for (const segment of group) {
    let gain = 0
    let best = 0
    let place = ordered.length
    // Walking from the end towards the start, `gain` is what standing there saves over standing last.
    for (let index = ordered.length - 1; index >= 0; index--) {
      const other = ordered[index]
      if (other) gain += precedence(segment, other, end)
      if (gain > best) {
        best = gain
        place = index
      }
    }
    ordered.splice(place, 0, segment)
  }
  for (let pass = 0; pass < ordered.length; pass++) {
    if (!swapNeighbours(ordered, end)) break
  }
  return ordered
}

function swapNeighbours(ordered: Segment[], end: PieceEnd): boolean {
  let changed = false
  for (let index = 0; index + 1 < ordered.length; index++) {
    const [a, b] = [ordered[index], ordered[index + 1]]
    if (!a || !b || precedence(a, b, end) >= 0) continue
    ordered[index] = b
    ordered[index + 1] = a
    changed = true
  }
  return changed
}
