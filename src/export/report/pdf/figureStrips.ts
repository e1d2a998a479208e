import { longestWordPx, wrap } from '../../../scene/text/wrap'
import { setLine } from '../../panel'
import type { ReportFigure } from '../report'
import { SETTINGS } from './pageFrame'
import { kept, type Strip, type Tag } from './strip'
import { captionStrip } from './tableStrips'

/** Points per pixel: no figure is larger than on the screen, so that all are of one scale where they have room. */
const LARGEST_SCALE = 0.75
const NOTE_COLUMN_PT = 236
const NOTE_GAP_PT = 16
const BELOW_PT = 8

/** Short lines side by side, in as many columns as there is room for, filled from top to bottom. */
function notesStrip(notes: readonly string[], widthPt: number, tag: Tag): Strip[] {
  if (notes.length === 0) return []
  const { note } = SETTINGS
  const room = Math.max(1, Math.floor((widthPt + NOTE_GAP_PT) / (NOTE_COLUMN_PT + NOTE_GAP_PT)))
  const columns = Math.min(room, notes.length)
  const columnPt = Math.max(
    (widthPt - (columns - 1) * NOTE_GAP_PT) / columns,
    Math.min(widthPt, longestWordPx(notes[0] ?? '', note.sizePx, note.face)),
  )
  const perColumn = Math.ceil(notes.length / columns)
  let height = 0
  const shapes = Array.from({ length: columns }, (_, column) => {
    let y = 0
    return notes.slice(column * perColumn, (column + 1) * perColumn).flatMap((text) => {
      const { lines } = wrap(text, columnPt, note.sizePx, note.face, { maxLines: 2 })
      const set = lines.map((line, index) =>
        setLine(line, column * (columnPt + NOTE_GAP_PT), y + index * note.linePx, { ...note, fill: 'ink-2' }),
      )
      y += lines.length * note.linePx
      height = Math.max(height, y)
      return set
    })
  })
  return [{ heightPt: height, abovePt: BELOW_PT, drawn: [{ tag, shapes: shapes.flat() }] }]
}

/**
 * A figure with its caption above and its notes below, as large as a room allows; `heightPt` is what the page leaves it.
 */
export function figureStrips(
  figure: ReportFigure,
  label: string,
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
  parent: Tag,
): Strip[] {
  const caption = captionStrip(label, figure.title, { role: 'Caption', parent }, widthPt)
  const notes = notesStrip(figure.notes ?? [], widthPt, { role: 'P', parent })
  const around = caption.heightPt + BELOW_PT + notes.reduce((sum, strip) => sum + strip.heightPt + strip.abovePt, 0)
  const scale = Math.min(LARGEST_SCALE, widthPt / figure.widthPx, Math.max(60, heightPt - around) / figure.heightPx)
  const tag: Tag = { role: 'Figure', parent, alt: figure.alt, title: figure.title }
  const picture: Strip = {
    heightPt: figure.heightPx * scale,
    abovePt: BELOW_PT,
    drawn: [{ tag, shapes: figure.parts.flatMap(({ shapes }) => shapes), scale }],
  }
  return [...kept([caption, ...(notes.length > 0 ? [picture] : [])]), ...(notes.length > 0 ? notes : [picture])]
}
