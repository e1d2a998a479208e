import type { Segment } from './segments'

/**
 * Which of two pieces in one band should have the smaller coordinate, so that their routes cross least.
 *
 * A route that leaves inside the other's stretch crosses it if it leaves towards it. Where both go on in the same band,
 * they are followed until they part: who turns off to the left should have run on the left.
 *
 * @returns crossings saved by putting `a` before `b` (above, or left of it): negative if `b` should come first.
 */
export function precedence(a: Segment, b: Segment, routes: readonly (readonly Segment[])[]): number {
  if (a.high < b.low || b.high < a.low) return 0
  let gain = 0
  // Before the other, a route that goes on to the smaller side crosses nothing; one that goes on to the larger does.
  if (b.low < a.low && a.low < b.high) gain -= a.lowTurn
  if (b.low < a.high && a.high < b.high) gain -= a.highTurn
  if (a.low < b.low && b.low < a.high) gain += b.lowTurn
  if (a.low < b.high && b.high < a.high) gain += b.highTurn
  const sharesLow = a.low === b.low
  const sharesHigh = a.high === b.high
  if (sharesLow && sharesHigh) return gain + sameStretch(a, b, routes)
  if (sharesHigh) gain += followed(a, b, true, routes)
  if (sharesLow) gain += followed(a, b, false, routes)
  return gain
}

/** Both run between the same bands: follow the elder route, first onwards, then back; parallel routes keep their order. */
function sameStretch(a: Segment, b: Segment, routes: readonly (readonly Segment[])[]): number {
  const elder = a.route < b.route ? a : b
  const onwards = followed(a, b, elder.forward, routes)
  if (onwards !== 0) return onwards
  const back = followed(a, b, !elder.forward, routes)
  if (back !== 0) return back
  // The elder keeps left of the younger, all along its way.
  const elderFirst = (elder.axis === 'h') === elder.forward
  return (elder === a) === elderFirst ? 0.5 : -0.5
}

/** 1 if `a` should come before `b` because of what follows beyond their common end, -1 if after, 0 if it is all the same. */
function followed(a: Segment, b: Segment, throughHigh: boolean, routes: readonly (readonly Segment[])[]): number {
  const left = leftmost(a, b, throughHigh, routes)
  return left === 0 ? 0 : (a.axis === 'h') === throughHigh ? left : -left
}

/** Follows two routes out of a common end: 1 if `a` should run left of `b` as seen when walking there, -1 if right. */
function leftmost(a: Segment, b: Segment, throughHigh: boolean, routes: readonly (readonly Segment[])[]): number {
  let [pieceA, pieceB, high] = [a, b, throughHigh]
  for (;;) {
    const endA = high ? pieceA.high : pieceA.low
    const endB = high ? pieceB.high : pieceB.low
    const turnA = high ? pieceA.highTurn : pieceA.lowTurn
    const turnB = high ? pieceB.highTurn : pieceB.lowTurn
    // Walking right or up, smaller coordinates of the other axis are on the left or the right, and so on.
    const leftTurn = (pieceA.axis === 'h') === high ? -1 : 1
    if (endA !== endB) {
      const aTurnsFirst = high ? endA < endB : endA > endB
      if (aTurnsFirst) return turnA === leftTurn ? 1 : turnA === 0 ? 0 : -1
      return turnB === leftTurn ? -1 : turnB === 0 ? 0 : 1
    }
    if (turnA === 0 || turnB === 0) return 0
    if (turnA !== turnB) return turnA === leftTurn ? 1 : -1
    const nextA = routes[pieceA.route]?.[pieceA.index + (pieceA.forward === high ? 1 : -1)]
    const nextB = routes[pieceB.route]?.[pieceB.index + (pieceB.forward === high ? 1 : -1)]
    if (!nextA || !nextB) return 0
    pieceA = nextA
    pieceB = nextB
    high = turnA > 0
  }
}
