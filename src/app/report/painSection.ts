import { painPointsByNumber } from '../../analysis/painHeat'
import { painPareto } from '../../analysis/painPareto'
import { painQuadrant } from '../../analysis/painQuadrant'
import { painTotals } from '../../analysis/painTotals'
import type { ReportBlock, ReportFigure, ReportSection } from '../../export/report/report'
import { chartsOfView } from '../viewCharts'
import { chartFigure } from './chartFigure'
import { painProfile, painWhere } from './painProfile'
import { painSymbol, type ReportContext, severityName, UNKNOWN } from './reportContext'

/** The pain points in one table: what, where, how bad, and who has it. */
function register(context: ReportContext): ReportBlock {
  const { blueprint, words } = context
  const { painPoints, inspector, report } = words
  const { fields } = painPoints
  const points = painPointsByNumber(blueprint)
  const has = (field: 'votes' | 'owner' | 'status'): boolean => points.some((one) => one[field] !== undefined)
  return {
    type: 'table',
    caption: report.register,
    columns: [
      { title: fields.number, share: 0.7 },
      { title: fields.title, share: 3.6, isHeading: true },
      { title: fields.where, share: 2.8 },
      { title: painPoints.severity, share: 1.3 },
      ...(has('votes') ? [{ title: fields.votes, share: 0.8, align: 'end' } as const] : []),
      ...(has('owner') ? [{ title: fields.owner, share: 2 }] : []),
      ...(has('status') ? [{ title: fields.status, share: 1.3 }] : []),
    ],
    rows: points.map((pain) => [
      { text: '', symbol: painSymbol(pain) },
      pain.title || painPoints.untitled,
      painWhere(pain, context),
      severityName(pain, context),
      ...(has('votes') ? [pain.votes === undefined ? UNKNOWN : String(pain.votes)] : []),
      ...(has('owner') ? [pain.owner ?? UNKNOWN] : []),
      ...(has('status') ? [pain.status ? inspector.statuses[pain.status] : UNKNOWN] : []),
    ]),
  }
}

/** The figures of the view that have anything in them: the matrix needs a rating, the causes need two to compare. */
function figures({ project, blueprint, words }: ReportContext): ReportFigure[] {
  const points = painPointsByNumber(blueprint)
  const { whatFirst, whyItHurts } = words.painPoints
  const empty = [
    ...(points.some((one) => painQuadrant(one) !== null) ? [] : [whatFirst]),
    ...(painPareto(points, 'count').causes.length > 1 ? [] : [whyItHurts]),
  ]
  return chartsOfView('pain-points', project, blueprint, words)
    .filter(({ title }) => !empty.includes(title))
    .map(({ title, chart }) => chartFigure(title, chart))
}

/** Where and why it hurts: figures, the register, and every pain point in full [X41]. */
export function painSection(context: ReportContext): ReportSection {
  const { blueprint, words } = context
  const { painPoints, report } = words
  const section = { id: 'pain', title: report.sections.pain }
  const points = painPointsByNumber(blueprint)
  if (points.length === 0) return { ...section, blocks: [] }
  const { bySeverity, votes } = painTotals(points)
  const severities = ([4, 3, 2, 1] as const).flatMap((severity) =>
    bySeverity[severity] > 0 ? [{ n: bySeverity[severity], word: painPoints.severities[severity] }] : [],
  )
  const { voting } = blueprint
  const cast = votes === null ? '' : painPoints.votesCast(votes, voting?.dots ?? null, voting?.voters ?? null)
  return {
    ...section,
    blocks: [
      {
        type: 'paragraph',
        tone: 'lead',
        text: report.painLead(points.length, painPoints.severityCounts(severities)),
      },
      { type: 'paragraph', tone: 'note', text: [cast, voting?.date ?? ''].filter(Boolean).join(report.comma) },
      register(context),
      ...figures(context),
      { type: 'heading', level: 2, text: report.profiles },
      ...points.flatMap((pain) => painProfile(pain, context)),
    ],
  }
}
