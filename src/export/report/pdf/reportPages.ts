import type { Shape } from '../../../scene/shape'
import { wrap } from '../../../scene/text/wrap'
import { setLine } from '../../panel'
import type { Report } from '../report'
import { type ContentsEntry, contentsPages } from './contentsPages'
import { coverPage } from './coverPage'
import { SETTINGS } from './pageFrame'
import { paginate, type ReportPage } from './paginate'
import { sectionFlows } from './sectionStrips'
import type { Drawn, Tag } from './strip'

const HEAD_PT = 32
const FOOT_PT = 26

/** What stands on every page but the cover: title and name above, the page's number below. */
function runningLines(report: Report, { frame }: ReportPage, number: number, of: number): Drawn {
  const { running } = SETTINGS
  const { leftPt, innerWidthPt, widthPt, heightPt } = frame
  const right = leftPt + innerWidthPt
  const foot = heightPt - FOOT_PT - running.linePx
  const title = wrap(report.title, innerWidthPt * 0.66, running.sizePx, running.face, { maxLines: 1 }).lines[0] ?? ''
  const name = wrap(report.name, innerWidthPt * 0.3, running.sizePx, running.face, { maxLines: 1 }).lines[0] ?? ''
  const shapes: Shape[] = [
    setLine(title, leftPt, HEAD_PT - running.linePx, running),
    setLine(name, right, HEAD_PT - running.linePx, { ...running, anchor: 'end' }),
    { type: 'rect', x: leftPt, y: HEAD_PT + 3, width: widthPt - 2 * leftPt, height: 0.6, fill: 'rule' },
    setLine(report.words.page(number, of), right, foot, { ...running, anchor: 'end' }),
  ]
  return { tag: null, shapes }
}

/**
 * The pages of a report on paper [X43]: cover, table of contents, sections. Text stands on upright sheets of A4, the blueprint on
 * sheets that lie across.
 */
export function reportPages(report: Report, root: Tag): ReportPage[] {
  const body = paginate(report.sections.flatMap((section) => sectionFlows(report, section, root)))
  const anchors = (before: number): ContentsEntry[] =>
    body.flatMap((page, index) => page.anchors.map((anchor) => ({ ...anchor, pageNumber: before + index + 1 })))
  const contentsCount = contentsPages(report, anchors(1), root).length
  const pages = [coverPage(report, root), ...contentsPages(report, anchors(1 + contentsCount), root), ...body]
  return pages.map((page, index) =>
    index === 0 ? page : { ...page, drawn: [...page.drawn, runningLines(report, page, index + 1, pages.length)] },
  )
}
