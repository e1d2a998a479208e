import { horizontalPath } from '../../../scene/drawing/pathData'
import type { Shape } from '../../../scene/shape'
import { textWidth } from '../../../scene/text/measure'
import { setLine } from '../../panel'
import type { Report } from '../report'
import { SETTINGS, UPRIGHT } from './pageFrame'
import { paginate, type ReportPage } from './paginate'
import type { Anchor, Strip, Tag } from './strip'
import { linesOf, solidText } from './textStrips'

/** A line of the table of contents, which leads to its page. */
export interface ContentsEntry extends Anchor {
  readonly pageNumber: number
}

const PAGE_PT = 40
const INDENT_PT = 24

function entryStrip({ title, level, number, pageNumber, id }: ContentsEntry, list: Tag): Strip {
  const setting = level === 1 ? SETTINGS.contents : SETTINGS.contentsBelow
  const indent = INDENT_PT
  const widthPt = UPRIGHT.innerWidthPt
  const lines = linesOf(title, widthPt - indent - PAGE_PT, setting)
  const tag: Tag = { role: 'Link', parent: { role: 'TOCI', parent: list } }
  const last = (lines.length - 1) * setting.linePx
  const page = setLine(String(pageNumber), widthPt, last, { ...setting, anchor: 'end' })
  const from = indent + textWidth(lines.at(-1) ?? '', setting.sizePx, setting.face) + 6
  const to = widthPt - textWidth(String(pageNumber), setting.sizePx, setting.face) - 6
  const dots: Shape = {
    type: 'path',
    d: horizontalPath(Math.min(from, to), to, last + setting.linePx * 0.72),
    stroke: { paint: 'rule-strong', width: 0.6, dash: [0.8, 3] },
  }
  const numeral = number === undefined ? [] : [setLine(String(number), 0, 0, { ...setting, fill: 'ink-3' })]
  const heightPt = lines.length * setting.linePx
  return {
    heightPt,
    abovePt: level === 1 ? 9 : 2,
    isKept: level === 1,
    drawn: [
      { tag: null, shapes: [dots] },
      {
        tag,
        shapes: [
          ...numeral,
          ...lines.map((line, index) => setLine(line, indent, index * setting.linePx, setting)),
          page,
        ],
        link: { to: id, widthPt, heightPt },
      },
    ],
  }
}

/** The table of contents. How many pages it takes does not depend on the page numbers in it. */
export function contentsPages(report: Report, entries: readonly ContentsEntry[], parent: Tag): ReportPage[] {
  const section: Tag = { role: 'Sect', parent, title: report.words.contents }
  const list: Tag = { role: 'TOC', parent: section }
  const title = solidText(report.words.contents, SETTINGS.section, {
    tag: { role: 'H1', parent: section },
    widthPt: UPRIGHT.innerWidthPt,
  })
  const strips = [{ ...title, isKept: true }, ...entries.map((entry) => entryStrip(entry, list))]
  return paginate([{ frame: UPRIGHT, strips }])
}
