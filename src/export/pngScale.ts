/** Longest side and largest area of a picture that every browser draws: beyond, drawing fails without a word. */
export const MAX_SIDE_PX = 16_384
export const MAX_AREA_PX = 64_000_000
/** The area that browsers on small devices draw, such as Safari on a phone. */
export const SMALL_AREA_PX = 16_777_216

/** What a browser draws at most. */
export interface PictureLimits {
  readonly sidePx: number
  readonly areaPx: number
  /** Narrower limits of one direction, such as those of a sheet of paper. */
  readonly widthPx?: number
  readonly heightPx?: number
}

/** The limits that hold unless the browser is known to reach less far; see `canvasLimits`. */
export const PICTURE_LIMITS: PictureLimits = { sidePx: MAX_SIDE_PX, areaPx: MAX_AREA_PX }

/** A size in CSS pixels. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** The size in pixels of a page drawn at a scale. */
export const pixelSize = ({ width, height }: PageSize, scale: number): { widthPx: number; heightPx: number } => ({
  widthPx: Math.max(1, Math.round(width * scale)),
  heightPx: Math.max(1, Math.round(height * scale)),
})

/** The wanted scale, or the largest below it at which a page stays within the limits. */
export function largestScale({ width, height }: PageSize, wanted: number, limits = PICTURE_LIMITS): number {
  const byWidth = Math.min(limits.sidePx, limits.widthPx ?? limits.sidePx) / width
  const byHeight = Math.min(limits.sidePx, limits.heightPx ?? limits.sidePx) / height
  const bySide = Math.min(byWidth, byHeight)
  const byArea = Math.sqrt(limits.areaPx / (width * height))
  if (wanted <= Math.min(bySide, byArea)) return wanted
  // Rounded down to a whole pixel of the longer side, so that rounding never leads over a limit.
  const longer = Math.max(width, height)
  return Math.floor(Math.min(bySide, byArea) * longer) / longer
}
