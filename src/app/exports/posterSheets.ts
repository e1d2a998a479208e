import type { ContentOptions } from '../../export/exportFile'
import { PAPER_MM, type Paper } from '../../export/pdf/paper'
import type { PdfPage } from '../../export/pdf/pdfFile'
import { onePage, paperTiles, type TiledWish, tiledPages } from '../../export/pdf/posterPages'
import type { PosterInput } from '../../export/poster'
import type { PaperChoice } from '../../ui/export/exportChoices'
import type { SheetsPlan } from '../../ui/export/exporting'

const paperOf = ({ name, widthMm, heightMm, orientation }: PaperChoice): Paper => {
  const [width, height] = name === 'own' ? [widthMm, heightMm] : PAPER_MM[name]
  return { widthMm: width, heightMm: height, orientation }
}

const tiledWish = (choice: PaperChoice): TiledWish => ({ paper: paperOf(choice), scale: choice.percent / 100 })

/** The sheets of a poster on paper; null if something that must stay whole is larger than a sheet. */
export const posterSheets = (content: PosterInput, options: ContentOptions, choice: PaperChoice): PdfPage[] | null =>
  choice.tiled
    ? tiledPages(content, options.poster ?? {}, tiledWish(choice))
    : onePage(content, options.poster ?? {}, paperOf(choice))

/** How many sheets there will be, and how they lie; null like `posterSheets`. */
export function sheetsPlan(content: PosterInput, options: ContentOptions, choice: PaperChoice): SheetsPlan | null {
  if (!choice.tiled) return { count: 1, columns: [1], rows: [1] }
  const tiles = paperTiles(content, options.poster ?? {}, tiledWish(choice))
  if (!tiles) return null
  const pieces = tiles.flatMap(({ piece }) => (piece ? [piece] : []))
  return {
    count: tiles.length,
    columns: pieces.flatMap(({ row, width }) => (row === 0 ? [width] : [])),
    rows: pieces.flatMap(({ column, height }) => (column === 0 ? [height] : [])),
  }
}
