import type { Paint } from '../../scene/shape'
import { emu } from './emu'
import type { SlideContext } from './shapeXml'
import { CONTENT_PX } from './slideXml'
import { namedXml, paragraphXml, runXml, solidFill } from './xmlParts'

export interface TableColumn {
  readonly title: string
  /** Part of the table's width; the parts of all columns are set in proportion. */
  readonly share: number
  readonly align?: 'l' | 'ctr' | 'r'
}

const HEAD_PX = 30
const ROW_PX = 34
const TEXT_PX = 15
const HEAD_TEXT_PX = 13

function cellXml(
  text: string,
  look: { readonly paint: Paint; readonly bold?: boolean; readonly sizePx: number },
  align: 'l' | 'ctr' | 'r',
  lang: string,
): string {
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(text === '' ? '' : runXml(text, { ...look, lang }), align)}</a:txBody>`
  const none = '<a:noFill/>'
  const rule = `<a:lnB w="9525">${solidFill('rule')}</a:lnB>`
  return `<a:tc>${body}<a:tcPr marL="${emu(6)}" marR="${emu(6)}" marT="${emu(4)}" marB="${emu(4)}" anchor="ctr"><a:lnL w="0">${none}</a:lnL><a:lnR w="0">${none}</a:lnR><a:lnT w="0">${none}</a:lnT>${rule}${none}</a:tcPr></a:tc>`
}

/** A native table below the slide's title. */
export function tableXml(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { nextId, lang }: SlideContext,
): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => emu((CONTENT_PX.width * share) / whole))
  const grid = widths.map((width) => `<a:gridCol w="${width}"/>`).join('')
  const rowXml = (cells: readonly string[], heightPx: number, look: Parameters<typeof cellXml>[1]) =>
    `<a:tr h="${emu(heightPx)}">${columns.map(({ align = 'l' }, index) => cellXml(cells[index] ?? '', look, align, lang)).join('')}</a:tr>`
  const head = rowXml(
    columns.map(({ title }) => title),
    HEAD_PX,
    { paint: 'ink-3', bold: true, sizePx: HEAD_TEXT_PX },
  )
  const body = rows.map((cells) => rowXml(cells, ROW_PX, { paint: 'ink', sizePx: TEXT_PX })).join('')
  const height = emu(HEAD_PX + rows.length * ROW_PX)
  const frame = `<p:xfrm><a:off x="${emu(CONTENT_PX.x)}" y="${emu(CONTENT_PX.y)}"/><a:ext cx="${widths.reduce((sum, width) => sum + width, 0)}" cy="${height}"/></p:xfrm>`
  return `<p:graphicFrame><p:nvGraphicFramePr>${namedXml(nextId(), name, name)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${head}${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}
