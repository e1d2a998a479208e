import type { DiagramLanguage } from '../../../model/project'
import type { Image } from '../../../model/registers'
import { LIGHT } from '../../../scene/palette'
import { svgAttributes, svgShape } from '../../svgShape'
import { xmlText } from '../../xmlText'
import type { Definition, Report, ReportBlock, ReportCell, ReportFigure, ReportSymbol, ReportTable } from '../report'

export interface HtmlSetting {
  readonly report: Report
  readonly images: Readonly<Record<string, Pick<Image, 'mime' | 'data'>>>
}

/** From this width on, a figure is not made narrower than it can be read; it scrolls instead. */
const BROAD_PX = 560
const SHEET_PX = 860
/** Size of symbols among text. */
const SIGN_SCALE = 0.86
/** From this share of the columns on, one holds running text. */
const WIDE_SHARE = 2.5
/** A table of so many columns scrolls on a phone. */
const BROAD_COLUMNS = 4

const resourcesOf = (language: DiagramLanguage, images: HtmlSetting['images']) => ({ language, colours: LIGHT, images })

/** Lines of a text as paragraphs, with the same class each. */
const paragraphs = (text: string, kind = ''): string =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p${svgAttributes({ class: kind === '' ? undefined : kind })}>${xmlText(line)}</p>`)
    .join('')

function sign(
  { label, widthPx, heightPx, shapes }: ReportSymbol,
  { report, images }: HtmlSetting,
  isNamed: boolean,
): string {
  const attributes = svgAttributes({
    class: 'sign',
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    width: widthPx * SIGN_SCALE,
    height: heightPx * SIGN_SCALE,
    ...(isNamed ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }),
  })
  const drawn = shapes.map((shape) => svgShape(shape, resourcesOf(report.language, images))).join('')
  return `<svg${attributes}>${drawn}</svg>`
}

function figure(
  { title, alt, widthPx, heightPx, parts, notes = [], isSheet }: ReportFigure,
  id: string,
  label: string,
  setting: HtmlSetting,
): string {
  const { report, images } = setting
  const size = isSheet && widthPx > SHEET_PX ? ' sheet' : widthPx > BROAD_PX ? ' broad' : ''
  const attributes = svgAttributes({
    class: `drawn${size}`,
    role: 'img',
    'aria-label': alt,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    width: widthPx,
    height: heightPx,
  })
  const resources = resourcesOf(report.language, images)
  const drawn = parts.map(({ shapes }) => shapes.map((shape) => svgShape(shape, resources)).join('')).join('\n')
  const caption = `<figcaption id="${id}"><strong>${xmlText(label)}</strong>${xmlText(title)}</figcaption>`
  const list =
    notes.length > 0 ? `<ul class="notes">${notes.map((note) => `<li>${xmlText(note)}</li>`).join('')}</ul>` : ''
  return `<figure>${caption}<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}"><svg${attributes}>${drawn}</svg></div>${list}</figure>`
}

function cellContent(cell: ReportCell, setting: HtmlSetting): string {
  if (typeof cell === 'string') {
    const lines = cell.split(/\n+/).filter((line) => line.trim() !== '')
    return lines.map(xmlText).join('<br>')
  }
  if (cell.text === '') return sign(cell.symbol, setting, true)
  return `<span class="signed">${sign(cell.symbol, setting, false)}<span>${xmlText(cell.text)}</span></span>`
}

function table({ caption, columns, rows }: ReportTable, id: string, label: string, setting: HtmlSetting): string {
  const classOf = ({ align, share }: ReportTable['columns'][number]): string => {
    const names = [align ?? '', share >= WIDE_SHARE ? 'wide' : ''].filter(Boolean).join(' ')
    return names === '' ? '' : ` class="${names}"`
  }
  const broad = columns.length >= BROAD_COLUMNS ? ' class="broad"' : ''
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${xmlText(column.title)}</th>`).join('')
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const content = cellContent(row[index] ?? '', setting)
      return column.isHeading
        ? `<th scope="row"${classOf(column)}>${content}</th>`
        : `<td${classOf(column)}>${content}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="table scroll" role="group" tabindex="0" aria-labelledby="${id}"><table${broad}><caption id="${id}"><strong>${xmlText(label)}</strong>${xmlText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`
}

const terms = (kind: 'terms' | 'terms compact' | 'facts', items: readonly Definition[]): string =>
  `<dl class="${kind}">${items
    .map(({ term, text }) => {
      const content = kind === 'facts' ? xmlText(text) : paragraphs(text)
      return `<div><dt>${xmlText(term)}</dt><dd>${content}</dd></div>`
    })
    .join('')}</dl>`

/** A block as markup; `id` is unique in the document [X45]. */
export function htmlBlock(block: ReportBlock, id: string, setting: HtmlSetting): string {
  const { words, labels } = setting.report
  const label = labels.get(block) ?? ''
  switch (block.type) {
    case 'heading': {
      const symbol = block.symbol ? sign(block.symbol, setting, true) : ''
      const level = block.level + 1
      return `<h${level}>${symbol}<span>${xmlText(block.text)}</span></h${level}>`
    }
    case 'paragraph':
      return paragraphs(block.text, block.tone ?? '')
    case 'quotation': {
      const speaker = block.speaker ? `<footer>${xmlText(words.speaker(block.speaker))}</footer>` : ''
      return `<blockquote><p>${xmlText(words.quote(block.text))}</p>${speaker}</blockquote>`
    }
    case 'list':
      return `<ul class="list">${block.items.map((item) => `<li>${xmlText(item)}</li>`).join('')}</ul>`
    case 'definitions':
      return terms(block.isCompact ? 'terms compact' : 'terms', block.items)
    case 'facts':
      return terms('facts', block.items)
    case 'key':
      return `<ul class="key">${block.items.map((symbol) => `<li>${sign(symbol, setting, false)}<span>${xmlText(symbol.label)}</span></li>`).join('')}</ul>`
    case 'table':
      return table(block, id, label, setting)
    case 'figure':
      return figure(block, id, label, setting)
  }
}
