import type { PageSize } from '../pngScale'

/** Formats of ISO 216, in millimetres, upright. */
export const PAPER_MM = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
} as const satisfies Readonly<Record<string, readonly [number, number]>>
export type PaperName = keyof typeof PAPER_MM

/** A sheet of paper, one side by the other; `auto` turns it as the picture lies. */
export interface Paper {
  readonly widthMm: number
  readonly heightMm: number
  readonly orientation: 'auto' | 'landscape' | 'portrait'
}

/** Points (1/72 inch) per millimetre. */
export const PT_PER_MM = 72 / 25.4
/** Points per CSS pixel (1/96 inch) at natural size. */
export const PT_PER_PX = 0.75
/** What printers and frames leave free at least. */
export const MARGIN_MM = 8

export interface PaperPlace {
  readonly widthPt: number
  readonly heightPt: number
  readonly scale: number
  readonly xPt: number
  readonly yPt: number
}

/** The sheet in points, turned so that it lies as asked, or as the picture does. */
export function paperSize(
  { widthMm, heightMm, orientation }: Paper,
  picture: PageSize,
): { widthPt: number; heightPt: number } {
  const [short, long] = [Math.min(widthMm, heightMm) * PT_PER_MM, Math.max(widthMm, heightMm) * PT_PER_MM]
  const isWide = orientation === 'auto' ? picture.width >= picture.height : orientation === 'landscape'
  return isWide ? { widthPt: long, heightPt: short } : { widthPt: short, heightPt: long }
}

/**
 * Where a picture stands on paper: in the middle, as large as the margins allow, or at a given scale in points per
 * pixel.
 */
export function placeOnPaper(paper: Paper, picture: PageSize, scale?: number): PaperPlace {
  const { widthPt, heightPt } = paperSize(paper, picture)
  const margin = MARGIN_MM * PT_PER_MM
  const largest = Math.min((widthPt - 2 * margin) / picture.width, (heightPt - 2 * margin) / picture.height)
  const used = scale ?? largest
  return {
    widthPt,
    heightPt,
    scale: used,
    xPt: (widthPt - picture.width * used) / 2,
    yPt: (heightPt - picture.height * used) / 2,
  }
}
