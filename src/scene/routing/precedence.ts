import type { Segment } from './segments'

/** How the ends of pieces are read: as positions while nothing has a height, later in pixels. */
export interface PieceEnd {
  readonly low: (piece: Segment) => number
  readonly high: (piece: Segment) => number
}

export const BY_POSITION: PieceEnd = { low: ({ low }) => low, high: ({ high }) => high }
export const IN_PIXELS: PieceEnd = { low: ({ lowPx }) => lowPx, high: ({ highPx }) => highPx }

/**
 * Which of two pieces in one band should have the smaller coordinate, so that their routes cross least.
 *
 * A route that leaves inside the other's stretch crosses it if it leaves towards it. Where both go on in the same band,
 * they are followed until they part: who turns off to the left should have run on the left.
 *
 * @returns crossings saved by putting `a` before `b` (above, or left of it): negative if `b` should come first.
 */
export function precedence(a: Segment, b: Segment, end: PieceEnd): number {
  const [lowA, highA, lowB, highB] = [end.low(a), end.high(a), end.low(b), end.high(b)]
  if (highA < lowB || highB < lowA) return 0
  let gain = 0
  // Before the other, a route that goes on to the smaller side crosses nothing; one that goes on to the larger does.
  if (lowB < lowA && lowA < highB) gain -= a.lowTurn
  if (lowB < highA && highA < highB) gain -= a.highTurn
  if (lowA < lowB && lowB < highA) gain += b.lowTurn
  if (lowA < highB && highB < highA) gain += b.highTurn
  const sharesLow = lowA === lowB
  const sharesHigh = highA === highB
  if (sharesLow && sharesHigh) return gain + sameStretch(a, b, end)
  if (sharesHigh) gain += followed(a, b, true, end)
  if (sharesLow) gain += followed(a, b, false, end)
  return gain
}

/** Both run between the same bands: follow the elder route, first onwards, then back; parallel routes keep their order. */
function sameStretch(a: Segment, b: Segment, end: PieceEnd): number {
  const elder = a.route < b.route ? a : b
  const onwards = followed(a, b, elder.forward, end)
  if (onwards !== 0) return onwards
  const back = followed(a, b, !elder.forward, end)
  if (back !== 0) return back
  // The elder keeps left of the younger, all along its way.
  const elderFirst = (elder.axis === 'h') === elder.forward
  return (elder === a) === elderFirst ? 0.5 : -0.5
}

/** 1 if `a` should come before `b` because of what follows beyond their common end, -1 if after, 0 if it is all the same. */
function followed(a: Segment, b: Segment, throughHigh: boolean, end: PieceEnd): number {
  const left = leftmost(a, b, throughHigh, end)
  return left === 0 ? 0 : (a.axis === 'h') === throughHigh ? left : -left
}

/** Follows two routes out of a common end: 1 if `a` should run left of `b` as seen when walking there, -1 if right. */
function leftmost(a: Segment, b: Segment, throughHigh: boolean, end: PieceEnd): number {
  let [pieceA, pieceB, high] = [a, b, throughHigh]
  for (;;) {
    const endA = high ? end.high(pieceA) : end.low(pieceA)
    const endB = high ? end.high(pieceB) : end.low(pieceB)
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
    const nextA = pieceA.pieces[pieceA.index + (pieceA.forward === high ? 1 : -1)]
    const nextB = pieceB.pieces[pieceB.index + (pieceB.forward === high ? 1 : -1)]
    if (!nextA || !nextB) return 0
    pieceA = nextA
    pieceB = nextB
    high = turnA > 0
  }
}
