import { glossary } from '../../../model/glossary'
import { drawLine } from '../../../scene/drawing/drawLine'
import type { Paint, Shape } from '../../../scene/shape'
import { setLine } from '../../panel'
import type { Report } from '../report'
import { blockStrips } from './blockStrips'
import { MEASURE_PT, SETTINGS, UPRIGHT } from './pageFrame'
import { paginate, type ReportPage } from './paginate'
import type { Drawn, Strip, Tag } from './strip'
import { solidText } from './textStrips'

const COVER_TOP_PT = 96
/** Height of the strips of light at the foot of the cover, from the customer's side down. */
const STAGES: readonly { readonly fill: Paint; readonly heightPt: number }[] = [
  { fill: 'stage-2', heightPt: 74 },
  { fill: 'stage-3', heightPt: 66 },
  { fill: 'stage-4', heightPt: 58 },
]
const LINES = ['interaction', 'visibility', 'internal'] as const

/** The picture of the cover: light falls away from the customer, and three lines part what is seen from what is not. */
function stageShapes({ language }: Report): Shape[] {
  const { widthPt, heightPt, leftPt } = UPRIGHT
  const terms = glossary(language).lines
  let y = heightPt - STAGES.reduce((sum, stage) => sum + stage.heightPt, 0)
  return STAGES.flatMap(({ fill, heightPt: height }, index) => {
    const kind = LINES[index] ?? 'internal'
    const top = y
    y += height
    return [
      { type: 'rect', x: 0, y: top, width: widthPt, height, fill } satisfies Shape,
      ...drawLine({ kind, fromX: 0, toX: widthPt, y: top }),
      setLine(terms[kind], leftPt, top + 14, { ...SETTINGS.note, fill: 'ink-2' }),
    ]
  })
}

/** The cover: what the report is about, and what is known of it. */
export function coverPage(report: Report, parent: Tag): ReportPage {
  const tag: Tag = { role: 'Sect', parent, title: report.title }
  const { words, title, subtitle, summary, cover } = report
  const frame = { ...UPRIGHT, topPt: COVER_TOP_PT }
  const place = { tag: { role: 'P', parent: tag }, widthPt: UPRIGHT.innerWidthPt }
  const rule: Strip = {
    ...{ heightPt: 3, abovePt: 16 },
    drawn: [{ tag: null, shapes: [{ type: 'rect', x: 0, y: 0, width: frame.innerWidthPt, height: 3, fill: 'ink' }] }],
  }
  const strips: Strip[] = [
    solidText(words.report, SETTINGS.subtitle, place),
    solidText(title, SETTINGS.title, { ...place, tag: { role: 'P', parent: tag }, abovePt: 10 }),
    ...(subtitle === '' ? [] : [solidText(subtitle, SETTINGS.subtitle, { ...place, abovePt: 6 })]),
    rule,
    ...(summary === '' ? [] : [solidText(summary, SETTINGS.lead, { ...place, widthPt: MEASURE_PT, abovePt: 20 })]),
    ...blockStrips({ type: 'definitions', items: cover }, { report, frame, parent: tag }),
  ]
  const [page] = paginate([
    { frame, strips: strips.map((strip, index) => (index < strips.length - 1 ? { ...strip, isKept: true } : strip)) },
  ])
  const motif: Drawn = { tag: null, shapes: stageShapes(report) }
  return { frame: UPRIGHT, anchors: [], drawn: [motif, ...(page?.drawn ?? [])] }
}
