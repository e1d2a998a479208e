import { painQuadrant } from '../../analysis/painQuadrant'
import type { Definition, ReportBlock } from '../../export/report/report'
import type { PainPoint } from '../../model/painPoint'
import { painPlaceNames } from '../../ui/painPoints/painPlaceNames'
import { basisOf, painSymbol, type ReportContext, severityName, sourceMarks, UNKNOWN } from './reportContext'

/** Where a pain point sits, by name. */
export function painWhere(pain: PainPoint, { blueprint, words }: ReportContext): string {
  const { nameOf } = painPlaceNames(blueprint, words.painPoints)
  return pain.targets.map(nameOf).join(words.report.semicolon) || words.painPoints.unplaced
}

function judged(pain: PainPoint, { words }: ReportContext): string {
  const { painPoints, report } = words
  const { impact, effort } = pain
  if (impact === undefined && effort === undefined) return ''
  const known = (value: number | undefined): string => (value === undefined ? UNKNOWN : String(value))
  const quadrant = painQuadrant(pain)
  const rated = report.impactEffortOf(known(impact), known(effort))
  return quadrant ? `${rated}${report.semicolon}${painPoints.quadrants[quadrant]}` : rated
}

function improved({ improvement, owner }: PainPoint, { words }: ReportContext): Definition[] {
  const { painPoints, report } = words
  if (!improvement) return []
  const stages = (['planned', 'done', 'checked', 'acted'] as const).flatMap((stage) => {
    const date = improvement[stage]
    return date ? [report.resultOf(painPoints.stages[stage], date)] : []
  })
  const by = improvement.owner && improvement.owner !== owner ? improvement.owner : ''
  return [
    { term: painPoints.fields.improvement, text: improvement.what },
    { term: painPoints.improvementOwner, text: by },
    { term: report.planColumns.stage, text: stages.join(report.comma) },
    { term: painPoints.result, text: improvement.result ?? '' },
  ]
}

/** Everything that is known of a pain point, under its number and title [X41]. */
export function painProfile(pain: PainPoint, context: ReportContext): ReportBlock[] {
  const { painPoints, inspector, report } = context.words
  const { fields } = painPoints
  const { element, relation, dimension, gap, touches = [] } = pain
  const items: Definition[] = [
    { term: fields.where, text: painWhere(pain, context) },
    { term: painPoints.severity, text: severityName(pain, context) },
    { term: report.votes, text: pain.votes === undefined ? '' : String(pain.votes) },
    { term: report.impactEffort, text: judged(pain, context) },
    { term: fields.cause, text: pain.cause ?? '' },
    { term: fields.element, text: element ? painPoints.elements[element] : '' },
    { term: fields.relation, text: relation ? painPoints.relations[relation] : '' },
    { term: fields.dimension, text: dimension ? painPoints.dimensions[dimension] : '' },
    { term: fields.gap, text: gap ? painPoints.gaps[`${gap as 1 | 2 | 3 | 4 | 5}`] : '' },
    { term: painPoints.touches, text: touches.map((term) => painPoints.valueTerms[term]).join(report.comma) },
    { term: fields.owner, text: pain.owner ?? '' },
    { term: fields.status, text: pain.status ? inspector.statuses[pain.status] : '' },
    { term: fields.howMightWe, text: pain.howMightWe ?? '' },
    ...improved(pain, context),
    { term: report.basisLabel, text: basisOf(pain.research, context) },
    { term: report.sources, text: sourceMarks(pain.sources, context) },
  ]
  return [
    { type: 'heading', level: 3, text: pain.title || painPoints.untitled, symbol: painSymbol(pain), isWhole: true },
    ...(pain.words
      ? [{ type: 'quotation', text: pain.words, ...(pain.speaker && { speaker: pain.speaker }) } as const]
      : []),
    { type: 'definitions', items, isCompact: true },
  ]
}
