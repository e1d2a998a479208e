import { PICTURE_LIMITS } from '../pngScale'
import { composePoster, type PosterInput, type PosterOptions } from '../poster'
import { type TilePage, tilePages } from '../tilePages'
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

/** What of a sheet of paper tiles can use, and the scale in points per pixel. */
interface TileRoom {
  readonly paper: Paper
  readonly unit: number
  readonly widthPt: number
  readonly heightPt: number
}

/** Sheets lie across, since blueprints do, unless told otherwise. */
function tileRoom({ paper, scale }: TiledWish): TileRoom {
  const turned: Paper = { ...paper, orientation: paper.orientation === 'auto' ? 'landscape' : paper.orientation }
  const { widthPt, heightPt } = paperSize(turned, { width: 1, height: 1 })
  const border = MARGIN_MM * PT_PER_MM + CROP_ROOM_PT
  return {
    paper: turned,
    unit: PT_PER_PX * scale,
    widthPt: widthPt - 2 * border,
    heightPt: heightPt - 2 * border,
  }
}

/** The paper, and the scale of the picture on it; 1 is natural size. */
export interface TiledWish {
  readonly paper: Paper
  readonly scale: number
}

/** The tiles of a poster on sheets of paper, not composed yet; null if a step or a lane alone is larger than a sheet. */
export function paperTiles(input: PosterInput, options: PosterOptions, wish: TiledWish): TilePage[] | null {
  const { unit, widthPt, heightPt } = tileRoom(wish)
  const limits = {
    ...PICTURE_LIMITS,
    areaPx: Number.POSITIVE_INFINITY,
    widthPx: widthPt / unit,
    heightPx: heightPt / unit,
  }
  return tilePages(input, options, { scale: 1, limits })
}

/** The poster cut on its grid, one sheet a tile, all at one scale, with marks where to cut; null like `paperTiles`. */
export function tiledPages(input: PosterInput, options: PosterOptions, wish: TiledWish): PdfPage[] | null {
  const { paper, unit, widthPt, heightPt } = tileRoom(wish)
  return (
    paperTiles(input, options, wish)?.map(({ name, width, height, poster }) => {
      // The page with the legend alone may be wider than a sheet at this scale.
      const fits = width * unit <= widthPt && height * unit <= heightPt
      const place = placeOnPaper(paper, { width, height }, fits ? unit : undefined)
      return { ...place, poster: poster(), bookmark: name, cropMarks: fits }
    }) ?? null
  )
}
