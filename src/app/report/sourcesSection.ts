import { plainFigure } from '../../charts/elements/score'
import type { ReportBlock, ReportSection } from '../../export/report/report'
import { inOrder } from '../../model/ordered'
import { basisOf, type ReportContext, sourceMark, UNKNOWN } from './reportContext'

function sourceTable(context: ReportContext): ReportBlock {
  const { project, words } = context
  const { report } = words
  const columns = report.sourceColumns
  const sources = inOrder(project.sources)
  const has = (field: 'date' | 'size'): boolean => sources.some((one) => one[field] !== undefined)
  return {
    type: 'table',
    caption: report.sourcesTable,
    columns: [
      { title: columns.number, share: 0.6 },
      { title: columns.title, share: 3, isHeading: true },
      { title: columns.kind, share: 1.3 },
      ...(has('date') ? [{ title: columns.date, share: 1.4 }] : []),
      ...(has('size') ? [{ title: columns.size, share: 1.1, align: 'end' } as const] : []),
      { title: columns.note, share: 5 },
    ],
    rows: sources.map(({ id, title, kind, date, size, note, consent }) => [
      sourceMark(id, context),
      title,
      report.sourceKinds[kind],
      ...(has('date') ? [date ?? UNKNOWN] : []),
      ...(has('size') ? [size === undefined ? UNKNOWN : String(size)] : []),
      [note ?? '', consent ? report.consent(consent) : ''].filter(Boolean).join('\n') || UNKNOWN,
    ]),
  }
}

function assumptionTable(context: ReportContext): ReportBlock {
  const { project, words } = context
  const { assumptions, assumptionColumns: columns } = words.report
  return {
    type: 'table',
    caption: assumptions,
    columns: [
      { title: columns.label, share: 3, isHeading: true },
      { title: columns.value, share: 1.6, align: 'end' },
      { title: columns.origin, share: 3.4 },
      { title: columns.basis, share: 1.6 },
    ],
    rows: inOrder(project.assumptions).map(({ label, value, unit, origin, note, research }) => [
      label,
      unit ? `${plainFigure(value)} ${unit}` : plainFigure(value),
      [origin ?? '', note ?? ''].filter(Boolean).join('\n') || UNKNOWN,
      basisOf(research, context) || UNKNOWN,
    ]),
  }
}

/** Where claims come from, and which figures are assumed. */
export const sourcesSection = (context: ReportContext): ReportSection => ({
  id: 'sources',
  title: context.words.report.sections.sources,
  blocks: [sourceTable(context), assumptionTable(context)],
})
