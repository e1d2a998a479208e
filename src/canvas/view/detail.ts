/**
 * How much of the diagram is drawn at a zoom: no text is shown smaller than about 11 px.
 *
 * - `full`: cards as layout made them.
 * - `summary`: titles are set again, larger, in the same boxes; smaller texts are left out.
 * - `far`: shapes only, because hardly a word would fit into a card.
 */
export type Detail = 'full' | 'summary' | 'far'

/** Text on the screen, in pixels: titles are set at least this large. */
export const LEGIBLE_PX = 11
/** What layout set a little smaller at full size (times, marks) is shown down to this size. */
const FAINT_PX = 10
/** Here the titles of cards, 12 px at full size, are as small as they may be. */
export const FULL_FROM_ZOOM = LEGIBLE_PX / 12
/** Below, a card of 108 px has room for fewer than eight Latin characters of 11 px. */
export const FAR_BELOW_ZOOM = 0.5
/** Titles are set again at steps of the zoom, so that a small change of it moves no word: about 8 % each. */
export const TITLE_STEPS_PER_DOUBLING = 9

/** @param scale how much larger the scene is than on a desk: it is read from farther away */
export function detailAt(zoom: number, scale = 1): Detail {
  const size = zoom * scale
  return size >= FULL_FROM_ZOOM - 1e-6 ? 'full' : size >= FAR_BELOW_ZOOM - 1e-6 ? 'summary' : 'far'
}

/** Whether a text of a size may be shown at a zoom. */
export const isLegible = (sizePx: number, zoom: number): boolean => sizePx * zoom >= FAINT_PX - 1e-6

/** Figures and letters of marks may grow so much within their discs, which have room around them. */
const MARK_GROWTH = 1.4

/** Size of the figure in a mark at a zoom, in scene pixels: grown to what can be read, if that fits; null if it does not. */
export function markTextPx(sizePx: number, zoom: number): number | null {
  const neededPx = Math.max(sizePx, FAINT_PX / zoom)
  return neededPx <= sizePx * MARK_GROWTH ? neededPx : null
}

/** Size of titles in the summary, in scene pixels: on the screen between 11 and 12 px. */
export function summaryTextPx(zoom: number): number {
  const steps = Math.floor(Math.log2(zoom / FULL_FROM_ZOOM) * TITLE_STEPS_PER_DOUBLING + 1e-6)
  return LEGIBLE_PX / (FULL_FROM_ZOOM * 2 ** (steps / TITLE_STEPS_PER_DOUBLING))
}
