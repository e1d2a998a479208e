/** English Metric Units, the lengths of Office files: 914,400 to the inch, 9,525 to the CSS pixel. */
export const EMU_PER_PX = 9_525

/** A slide of 13.333 × 7.5 inches, as PowerPoint makes them, in CSS pixels. */
export const SLIDE_PX = { width: 1_280, height: 720 } as const

/** Pixels as EMU. */
export const emu = (px: number): number => Math.round(px * EMU_PER_PX)

/** Where a drawing stands on a slide: drawing pixels times `scale`, moved by `x` and `y` pixels of the slide. */
export interface Placing {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A size of type in hundredths of a point, as Office writes it; at least 1 point. */
export const typeSize = (px: number): number => Math.max(100, Math.round(px * 75))
