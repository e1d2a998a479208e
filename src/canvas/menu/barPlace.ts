import type { Box } from '../../geometry/box'
import { overlap } from '../../geometry/overlap'
import type { Point } from '../../geometry/point'
import type { Size } from '../view/fit'

/** Between the bar and the steps: room for their badges' edges and for ports. */
const CLEARANCE_PX = 12
/** Heights are tried in steps of this. */
const STRIDE_PX = 8
const MARGIN_PX = 8

/** What the bar keeps off, all in pixels of the canvas. */
export interface BarRoom {
  /** The selected steps together. */
  readonly selected: Box
  readonly cards: readonly Box[]
  /** Where the diagram is free of headers. */
  readonly left: number
  readonly top: number
  readonly canvas: Size
}

/**
 * The top left corner of the selection's bar: centred over or under the selection, in the nearest gap where it covers no step.
 * Where steps fill the canvas, it stands at the lower edge.
 */
export function barPlace({ selected, cards, left, top, canvas }: BarRoom, bar: Size): Point {
  const lowest = canvas.height - bar.height - MARGIN_PX
  const rightmost = canvas.width - bar.width - MARGIN_PX
  const centred = selected.x + selected.width / 2 - bar.width / 2
  const x = Math.max(Math.min(centred, rightmost), Math.min(left + MARGIN_PX, rightmost))
  const below = selected.y + selected.height + CLEARANCE_PX
  const above = selected.y - CLEARANCE_PX - bar.height
  const isFree = (y: number): boolean =>
    y >= top + MARGIN_PX && y <= lowest && !cards.some((card) => overlap(card, { x, y, ...bar }, CLEARANCE_PX - 1))
  for (let away = 0; away <= canvas.height; away += STRIDE_PX) {
    const y = [below + away, above - away].find(isFree)
    if (y !== undefined) return { x, y }
  }
  return { x, y: lowest }
}
