import { canvasLimits } from '../../export/canvasLimits'
import {
  largestScale,
  type PageSize,
  PICTURE_LIMITS,
  type PictureLimits,
  pixelSize,
  SMALL_AREA_PX,
} from '../../export/pngScale'
import type { PictureSize } from '../../ui/export/exportChoices'
import type { Pixels, SizePlan } from '../../ui/export/exporting'

/** Pixels per CSS pixel that a size asks for. */
export const scaleOf = (size: PictureSize, page: PageSize): number =>
  size.by === 'scale' ? size.scale : size.widthPx / page.width

/** What the browser draws; tried out only for pictures that small devices could not. */
export function limitsFor(page: PageSize, scale: number): PictureLimits {
  const { widthPx, heightPx } = pixelSize(page, scale)
  return widthPx * heightPx > SMALL_AREA_PX ? canvasLimits() : PICTURE_LIMITS
}

/** How large a picture of a page will be, and the largest that works where that is less. */
export function sizePlan(page: PageSize, size: PictureSize): SizePlan {
  const scale = scaleOf(size, page)
  const possible = largestScale(page, scale, limitsFor(page, scale))
  const wanted = { ...pixelSize(page, scale), scale }
  if (possible >= scale) return { ...wanted, largest: null }
  // A whole number of pixels, rounded down, so that asking for this width is within the limits.
  const widthPx = Math.max(1, Math.floor(page.width * possible))
  const rounded = widthPx / page.width
  return { ...wanted, largest: { widthPx, heightPx: pixelSize(page, rounded).heightPx, scale: rounded } }
}

/** The size that a picture became, where it is smaller than was asked for. */
export const smallerThan = (wanted: Pixels, { widthPx, heightPx }: Pixels): Pixels | null =>
  widthPx < wanted.widthPx ? { widthPx, heightPx } : null
