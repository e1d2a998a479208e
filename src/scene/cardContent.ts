import type { ImageId } from '../model/id'
import type { DiagramLanguage } from '../model/project'
import type { Step } from '../model/step'
import { silhouetteOf } from './family'
import type { Metrics } from './metrics'
import type { Face, Family, Silhouette } from './scene'
import { stepTimeText } from './stepTimeText'
import { textWidth } from './text/measure'
import { longestWordPx, wrap } from './text/wrap'

/** What a card shows and how high that is, before the card has a place. Lengths in pixels. */
export interface CardContent {
  readonly silhouette: Silhouette
  readonly face: Face
  readonly lines: readonly string[]
  readonly clamped: boolean
  readonly time: string | null
  readonly hatched: boolean
  readonly image: ImageId | null
  /** Height that title, time and hatch need, padding included; the image comes on top of it. */
  readonly textHeight: number
  readonly imageHeight: number
}

/** Room left and right of the title and above it, beyond the plain card's, by silhouette. */
const INSETS: Readonly<Record<Silhouette, { readonly left: number; readonly right: number; readonly top: number }>> = {
  folded: { left: 0, right: 0, top: 0 },
  solid: { left: 0, right: 0, top: 0 },
  round: { left: 0, right: 0, top: 0 },
  screen: { left: 0, right: 0, top: 3 },
  double: { left: 4, right: 3, top: 0 },
  pointed: { left: 6, right: 4, top: 0 },
}

/** Between the title and the time, between the time and the hatch, and the height of the hatch. */
const TIME_GAP = 4
const HATCH_GAP = 4
export const HATCH_HEIGHT = 4.5
/** Line height of small text as a share of its size. */
const SMALL_LINE = 1.05
export const IMAGE_HEIGHT = 64
export const IMAGE_GAP = 5
/** The time and the hatch keep this far from the sides. */
export const FOOT_INSET = 8
/** Steps by which a card is widened until its title fits. */
const WIDEN = 8

/** Room around the title of a card. */
export function textInsets(
  silhouette: Silhouette,
  metrics: Metrics,
): { readonly left: number; readonly right: number; readonly top: number } {
  const { left, right, top } = INSETS[silhouette]
  return { left: metrics.cardPadX + left, right: metrics.cardPadX + right, top: metrics.cardPadTop + top }
}

/** Customers' cards are set in the stronger face. */
export const titleFace = (family: Family): Face => (family === 'customer' ? 'strong' : 'body')

/** Rounds up to an even number of pixels, so that the middle of a card lies on a whole pixel. */
export const evenUp = (px: number): number => 2 * Math.ceil(px / 2 - 1e-9)

/** What texts are set with. */
export interface Setting {
  readonly metrics: Metrics
  readonly language: DiagramLanguage
}

/**
 * The width that a card of one column needs: its title unbroken and in full, if the widest card allows it, and its time
 * in one line.
 */
export function neededWidth(step: Step, family: Family, { metrics, language }: Setting): number {
  const silhouette = silhouetteOf(family, step.kind)
  const { left, right } = textInsets(silhouette, metrics)
  const face = titleFace(family)
  const size = metrics.cardTextPx
  const word = longestWordPx(step.title, size, face) + left + right
  const time = textWidth(stepTimeText(step, language) ?? '', metrics.smallTextPx, 'body')
  const foot = time + Math.max(FOOT_INSET, left) + Math.max(FOOT_INSET, right)
  let width = evenUp(Math.max(metrics.cardWidth, Math.min(metrics.cardMaxWidth, word), foot))
  while (width < metrics.cardMaxWidth) {
    if (!wrap(step.title, width - left - right, size, face, { maxLines: metrics.maxTitleLines }).clamped) return width
    width = Math.min(metrics.cardMaxWidth, width + WIDEN)
  }
  return width
}

/** Sets the content of a card that is `widthPx` wide. */
export function cardContent(step: Step, family: Family, widthPx: number, { metrics, language }: Setting): CardContent {
  const silhouette = silhouetteOf(family, step.kind)
  const insets = textInsets(silhouette, metrics)
  const face = titleFace(family)
  const { lines, clamped } = wrap(step.title, widthPx - insets.left - insets.right, metrics.cardTextPx, face, {
    maxLines: metrics.maxTitleLines,
  })
  const time = stepTimeText(step, language)
  const hatched = step.wait !== undefined
  const image = step.images?.[0]?.image ?? null
  const foot =
    (time === null ? 0 : TIME_GAP + metrics.smallTextPx * SMALL_LINE) + (hatched ? HATCH_GAP + HATCH_HEIGHT : 0)
  const height = insets.top + lines.length * metrics.cardLinePx + foot + metrics.cardPadBottom
  return {
    silhouette,
    face,
    lines,
    clamped,
    time,
    hatched,
    image,
    textHeight: evenUp(Math.max(metrics.cardMinHeight, height)),
    imageHeight: image === null ? 0 : IMAGE_HEIGHT + IMAGE_GAP,
  }
}
