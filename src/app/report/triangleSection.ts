import { triangleReading } from '../../analysis/triangle/triangleReading'
import { triangleChart } from '../../charts/triangle/triangleChart'
import type { ReportBlock, ReportSection } from '../../export/report/report'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import { TRIANGLE_CORNERS, TRIANGLE_PARTS, type TriangleCornerName } from '../../model/triangleParts'
import { isBlankTriangle } from '../../ui/triangle/isBlankTriangle'
import { figureOf, nameOfRelation } from '../../ui/triangle/triangleNames'
import { chartFigure } from './chartFigure'
import { basisOf, type ReportContext, sourceMarks, UNKNOWN } from './reportContext'

/** Width at which the texts of the triangle are as large on paper as those of the other figures. */
const WIDTH_PX = 760

function relationTable(context: ReportContext, reading: ReturnType<typeof triangleReading>): ReportBlock {
  const { blueprint, words } = context
  const { relations, relationColumns: columns, comma } = words.report
  return {
    type: 'table',
    caption: relations,
    columns: [
      { title: columns.relation, share: 2, isHeading: true },
      { title: columns.rating, share: 1, align: 'end' },
      { title: columns.reason, share: 3.4 },
      { title: columns.evidence, share: 3 },
      { title: columns.by, share: 1.8 },
    ],
    rows: reading.held.weakestFirst.map((relation) => {
      const { reason, evidence, ratedBy, date, research, sources } = blueprint.triangle.relations[relation] ?? {}
      const rating = figureOf(reading.relations[relation].rating, words.triangle.unknown)
      const proof = [evidence ?? '', sourceMarks(sources, context), basisOf(research, context)].filter(Boolean)
      const by = [ratedBy ?? '', date ?? ''].filter(Boolean)
      return [
        nameOfRelation(words.triangle, relation),
        rating,
        reason || UNKNOWN,
        proof.join(words.report.semicolon) || UNKNOWN,
        by.join(comma) || UNKNOWN,
      ]
    }),
  }
}

function cornerTable({ blueprint, words }: ReportContext, reading: ReturnType<typeof triangleReading>): ReportBlock {
  const { corners, cornerColumns: columns } = words.report
  return {
    type: 'table',
    caption: corners,
    columns: [
      { title: columns.corner, share: 1.6, isHeading: true },
      { title: columns.health, share: 1, align: 'end' },
      { title: columns.says, share: 3.5 },
      { title: columns.does, share: 3.5 },
    ],
    rows: TRIANGLE_PARTS.filter((part) => part !== 'customer').map((part) => {
      const { says, does } = blueprint.triangle[part]
      const health = figureOf(reading.parts[part].health.value, UNKNOWN)
      return [words.triangle.parts[part], health, says || UNKNOWN, does || UNKNOWN]
    }),
  }
}

/** What the customer of the triangle needs, by kind of need. */
function customer({ project, blueprint, words }: ReportContext): ReportBlock[] {
  const { segment, quality, function: use, extension, price, quote } = blueprint.triangle.customer
  const { triangle } = words
  return [
    { type: 'heading', level: 2, text: words.report.customer },
    ...(quote ? [{ type: 'quotation', text: quote } as const] : []),
    {
      type: 'definitions',
      items: [
        { term: triangle.segment, text: (segment && own(project.segments.byId, segment)?.name) ?? '' },
        { term: triangle.quality, text: quality ?? '' },
        { term: triangle.function, text: use ?? '' },
        { term: triangle.extension, text: extension ?? '' },
        { term: triangle.price, text: price ?? '' },
      ],
    },
  ]
}

/** Promises, systems or roles with everything that is known of them. */
function itemTable(context: ReportContext, corner: TriangleCornerName): ReportBlock {
  const { project, blueprint, words } = context
  const { report, triangle } = words
  const columns = report.itemColumns
  const labelled = (label: string, text: string | undefined): string => (text ? report.labelled(label, text) : '')
  const items = inOrder(blueprint.triangle[corner].items)
  const hasOwner = items.some(({ owner }) => owner !== undefined)
  return {
    type: 'table',
    caption: triangle.items[corner],
    columns: [
      { title: columns.title, share: 3, isHeading: true },
      ...(hasOwner ? [{ title: columns.owner, share: 1.6 }] : []),
      { title: columns.known, share: 3.4 },
      { title: columns.steps, share: 3 },
    ],
    rows: items.map((item) => {
      const known = [
        item.note ?? '',
        labelled(triangle.role, item.role && own(project.roles.byId, item.role)?.name),
        labelled(triangle.skills, item.skills),
        labelled(triangle.authorityLimit, item.authorityLimit),
        labelled(triangle.training, item.training),
        labelled(triangle.incentives, item.incentives),
      ]
      const steps = item.steps.flatMap((id) => own(blueprint.steps, id)?.title ?? [])
      return [
        item.title,
        ...(hasOwner ? [item.owner ?? UNKNOWN] : []),
        known.filter(Boolean).join(report.semicolon) || UNKNOWN,
        steps.join(report.comma) || report.noStep,
      ]
    }),
  }
}

/** The service triangle: the figure, then every word that it had no room for. */
export function triangleSection(context: ReportContext): ReportSection {
  const { project, blueprint, words } = context
  const { triangle, report } = words
  const section = { id: 'triangle', title: report.sections.triangle }
  if (isBlankTriangle(blueprint.triangle)) return { ...section, blocks: [] }
  const reading = triangleReading(blueprint)
  const { value, rated } = reading.held
  const held = value === null ? triangle.heldUnknown : triangle.held(figureOf(value, UNKNOWN))
  const chart = triangleChart(blueprint, { language: project.language, widthPx: WIDTH_PX, reading })
  return {
    ...section,
    blocks: [
      { type: 'paragraph', tone: 'lead', text: held },
      { type: 'paragraph', tone: 'note', text: value === null ? '' : triangle.heldOf(rated) },
      chartFigure(triangle.figure, chart, `${triangle.figure}. ${held}`),
      relationTable(context, reading),
      cornerTable(context, reading),
      ...TRIANGLE_CORNERS.map((corner) => itemTable(context, corner)),
      ...customer(context),
    ],
  }
}
