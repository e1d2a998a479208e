import { PICTURE_LIMITS } from '../pngScale'
import { composePoster, type PosterInput, type PosterOptions } from '../poster'
import { tilePages } from '../tilePages'
import { MARGIN_MM, type Paper, PT_PER_MM, PT_PER_PX, paperSize, placeOnPaper } from './paper'
import type { PdfPage } from './pdfFile'

/** Room outside of the picture that crop marks take. */
const CROP_ROOM_PT = 18

/** Bookmarks inside of a page: its phases. */
const phasesOf = ({ scene }: PosterInput): string[] =>
  scene.phases
    .map(({ title }) =>
      title
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )
    .filter((text) => text !== '')

/** The whole poster on one sheet, as large as it fits. */
export function onePage(input: PosterInput, options: PosterOptions, paper: Paper): PdfPage[] {
  const poster = composePoster(input, options)
  return [{ ...placeOnPaper(paper, poster), poster, bookmark: poster.title, inside: phasesOf(input) }]
}

/**
 * The poster cut on its grid, one sheet a tile, all at one scale (1 is natural size), with marks where to cut; null if a
 * step or a lane alone is larger than a sheet. Sheets lie across, since blueprints do, unless told otherwise.
 */
export function tiledPages(
  input: PosterInput,
  options: PosterOptions,
  { paper, scale }: { readonly paper: Paper; readonly scale: number },
): PdfPage[] | null {
  const turned: Paper = { ...paper, orientation: paper.orientation === 'auto' ? 'landscape' : paper.orientation }
  const { widthPt, heightPt } = paperSize(turned, { width: 1, height: 1 })
  const border = MARGIN_MM * PT_PER_MM + CROP_ROOM_PT
  const unit = PT_PER_PX * scale
  const limits = {
    ...PICTURE_LIMITS,
    areaPx: Number.POSITIVE_INFINITY,
    widthPx: (widthPt - 2 * border) / unit,
    heightPx: (heightPt - 2 * border) / unit,
  }
  const tiles = tilePages(input, options, { scale: 1, limits })
  return (
    tiles?.map(({ name, width, height, poster }) => {
      // The page with the legend alone may be wider than a sheet at this scale.
      const fits = width * unit <= widthPt - 2 * border && height * unit <= heightPt - 2 * border
      const place = placeOnPaper(turned, { width, height }, fits ? unit : undefined)
      return { ...place, poster: poster(), bookmark: name, cropMarks: fits }
    }) ?? null
  )
}
