import { attributeShortfall } from '../../analysis/attributeShortfall'
import { crosshair, quadrantOf } from '../../analysis/crosshair'
import { elementCoverage } from '../../analysis/elementCoverage'
import { elementScores } from '../../analysis/elementScores'
import { fixFirst } from '../../analysis/fixFirst'
import { weightsCompared } from '../../analysis/weightsCompared'
import { type CoverageGroup, elementCoverageChart } from '../../charts/elements/elementCoverageChart'
import { elementSheetChart } from '../../charts/elements/elementSheetChart'
import { fixFirstChart } from '../../charts/elements/fixFirstChart'
import { importancePerformanceChart } from '../../charts/elements/importancePerformanceChart'
import { plainFigure, score } from '../../charts/elements/score'
import { weightsComparisonChart } from '../../charts/elements/weightsComparisonChart'
import type { ReportBlock, ReportFigure, ReportSection } from '../../export/report/report'
import { elementScale } from '../../model/elementScale'
import { inOrder } from '../../model/ordered'
import { ELEMENTS } from '../../model/weights/setWeight'
import { COMPARED_PRESETS, comparedServices } from '../../ui/elements/comparedServices'
import { coverageGroups } from '../../ui/elements/coverageGroups'
import { FIXES_SHOWN } from '../../ui/elements/fixesShown'
import { chartFigure } from './chartFigure'
import { type ReportContext, UNKNOWN } from './reportContext'

/** Width at which the texts of the figures are as large on paper as those of the other sections. */
const WIDTH_PX = 760
const PLOT_PX = 520
/** Steps and phases on one figure of the coverage: as many as a page holds at a size that can be read. */
const ROWS_PER_FIGURE = 44

/** Groups of steps, parted so that each part fits a page, all nearly as long. */
function coverageParts(groups: readonly CoverageGroup[]): CoverageGroup[][] {
  const all = groups.reduce((sum, { rows }) => sum + rows.length + 1, 0)
  const most = Math.ceil(all / Math.ceil(all / ROWS_PER_FIGURE))
  const parts: CoverageGroup[][] = [[]]
  let used = 0
  for (const { title, rows } of groups) {
    for (let start = 0; start < rows.length; ) {
      if (used >= most) {
        parts.push([])
        used = 0
      }
      const some = rows.slice(start, start + Math.max(1, most - used))
      parts.at(-1)?.push({ title, rows: some })
      used += some.length + 1
      start += some.length
    }
  }
  return parts.filter((part) => part.length > 0)
}

function coverageFigures({ blueprint, words }: ReportContext): ReportFigure[] {
  const { elements: chartWords } = words
  const coverage = elementCoverage(blueprint)
  const parts = coverageParts(coverageGroups(blueprint, coverage))
  const options = { widthPx: WIDTH_PX, scale: elementScale(blueprint.elements) }
  return parts.map((part, index) => {
    const suffix = parts.length > 1 ? ` (${words.report.coverage(index + 1, parts.length)})` : ''
    const chart = elementCoverageChart(part, coverage.totals, chartWords.chart, options)
    return chartFigure(chartWords.coverageTitle + suffix, chart)
  })
}

function figures(context: ReportContext): ReportFigure[] {
  const { project, blueprint, words } = context
  const { elements, id } = blueprint
  const { elements: names } = words
  const fixes = (fixFirst(elements) ?? []).slice(0, FIXES_SHOWN)
  const hasScores = inOrder(elements.attributes).some((attribute) => attributeShortfall(attribute) !== null)
  const services = comparedServices(weightsCompared(project, id, COMPARED_PRESETS), id, names)
  return [
    ...(elements.attributes.order.length > 0
      ? [chartFigure(names.sheet, elementSheetChart(elements, names.chart, WIDTH_PX))]
      : []),
    ...(hasScores
      ? [
          chartFigure(
            names.quadrantsTitle,
            importancePerformanceChart(elements, names.chart, { widthPx: WIDTH_PX, plotPx: PLOT_PX }),
          ),
        ]
      : []),
    ...(fixes.length > 0 ? [chartFigure(`${names.fixTitle} (${names.fixHint})`, fixFirstChart(fixes, WIDTH_PX))] : []),
    ...(elements.weights
      ? [
          chartFigure(
            `${names.compareTitle} (${names.compareHint}; ${names.presetHint})`,
            weightsComparisonChart(services, WIDTH_PX),
          ),
        ]
      : []),
  ]
}

function weightTable({ blueprint, words }: ReportContext): ReportBlock {
  const { weights, weightColumns: columns } = words.report
  const { byElement } = elementScores(blueprint.elements)
  return {
    type: 'table',
    caption: weights,
    columns: [
      { title: columns.element, share: 2, isHeading: true },
      { title: columns.weight, share: 1, align: 'end' },
      { title: columns.performance, share: 1, align: 'end' },
      { title: columns.rated, share: 1.4, align: 'end' },
    ],
    rows: ELEMENTS.map((element) => {
      const { performance, rated, attributes } = byElement[element]
      const weight = blueprint.elements.weights?.[element]
      return [
        words.elements.names[element],
        weight === undefined ? UNKNOWN : plainFigure(weight),
        performance === null ? UNKNOWN : score(performance),
        attributes === 0 ? UNKNOWN : `${rated} / ${attributes}`,
      ]
    }),
  }
}

function attributeTable({ blueprint, words }: ReportContext): ReportBlock {
  const { attributes, attributeColumns: columns, behind, comma } = words.report
  const { elements } = blueprint
  const lines = crosshair(elements)
  const known = (value: number | null | undefined): string =>
    value === undefined || value === null ? UNKNOWN : score(value)
  return {
    type: 'table',
    caption: attributes,
    columns: [
      { title: columns.element, share: 1.6 },
      { title: columns.attribute, share: 3.6, isHeading: true },
      { title: columns.importance, share: 1.1, align: 'end' },
      { title: columns.performance, share: 1.1, align: 'end' },
      { title: columns.shortfall, share: 1.1, align: 'end' },
      { title: columns.answers, share: 1, align: 'end' },
      { title: columns.quadrant, share: 1.8 },
    ],
    rows: inOrder(elements.attributes).map((attribute) => {
      const { element, title, visible, importance, performance, answers, note } = attribute
      const quadrant = quadrantOf(attribute, lines)
      const said = [visible ? '' : behind, note ?? ''].filter(Boolean).join(comma)
      return [
        words.elements.names[element],
        said === '' ? title : `${title} (${said})`,
        known(importance),
        known(performance),
        known(attributeShortfall(attribute)),
        answers === undefined ? UNKNOWN : String(answers),
        quadrant ? words.elements.chart.quadrants[quadrant] : UNKNOWN,
      ]
    }),
  }
}

/** What customers experience: staff, facilities, customers, process, each with its weight and its attributes. */
export function elementsSection(context: ReportContext): ReportSection {
  const { blueprint, words } = context
  const { report, elements: names } = words
  const { elements } = blueprint
  const section = { id: 'elements', title: report.sections.elements }
  const attributes = inOrder(elements.attributes)
  if (!elements.weights && attributes.length === 0) return { ...section, blocks: [] }
  const lines = crosshair(elements)
  const short = attributes.filter((attribute) => quadrantOf(attribute, lines) === 'concentrate').length
  const { weighted, coveragePercent } = elementScores(elements)
  const by = [elements.ratedBy ?? '', elements.date ?? ''].filter(Boolean).join(report.comma)
  return {
    ...section,
    blocks: [
      { type: 'paragraph', tone: 'lead', text: short > 0 ? `${names.concentrateFinding(short)}.` : '' },
      {
        type: 'paragraph',
        text:
          weighted === null
            ? ''
            : report.weightedScore(
                score(weighted),
                plainFigure(elementScale(elements).high),
                plainFigure(coveragePercent),
              ),
      },
      {
        type: 'paragraph',
        tone: 'note',
        text: elements.weightsResearch === 'illustrative' ? report.weightsIllustrative : '',
      },
      { type: 'paragraph', tone: 'note', text: by === '' ? '' : report.ratedBy(by) },
      ...figures(context),
      weightTable(context),
      attributeTable(context),
      ...(attributes.length > 0 ? coverageFigures(context) : []),
    ],
  }
}
