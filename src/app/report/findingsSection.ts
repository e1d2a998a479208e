import { fixFirst } from '../../analysis/fixFirst'
import { journeyTime } from '../../analysis/journeyTime'
import { lineCrossings } from '../../analysis/lineCrossings'
import { painPointsByNumber } from '../../analysis/painHeat'
import { painPareto } from '../../analysis/painPareto'
import { painQuadrant } from '../../analysis/painQuadrant'
import { stepTime } from '../../analysis/stepTime'
import { triangleReading } from '../../analysis/triangle/triangleReading'
import { plainFigure } from '../../charts/elements/score'
import type { ReportSection } from '../../export/report/report'
import { glossary } from '../../model/glossary'
import type { Link } from '../../model/link'
import { own } from '../../model/own'
import type { FailMark, Step } from '../../model/step'
import { formatShare } from '../../ui/formatShare'
import { isBlankTriangle } from '../../ui/triangle/isBlankTriangle'
import { figureOf, nameOfRelation } from '../../ui/triangle/triangleNames'
import { durationOf, type ReportContext, UNKNOWN } from './reportContext'

/** One kind of finding: what it is called, and each case of it. */
type Finding = readonly [name: string, cases: readonly string[]]

/** Cases told one by one; of more, the number. */
const MOST_CASES = 8
const LONGEST_WAITS = 3
/** From here down, customers are upset. */
const LOW_EMOTION = -1.5

function ofTime({ project, blueprint, words }: ReportContext): Finding[] {
  const { found } = words.report
  const { totalMinutes } = journeyTime(blueprint)
  const waits = Object.values<Step>(blueprint.steps)
    .flatMap((step) => {
      const { typicalMinutes, waiting } = stepTime(step)
      return waiting && typicalMinutes !== undefined ? [{ step, typicalMinutes }] : []
    })
    .sort((a, b) => b.typicalMinutes - a.typicalMinutes)
    .slice(0, LONGEST_WAITS)
  const told = waits.map(({ step, typicalMinutes }) => {
    const share = totalMinutes ? formatShare(Math.min(1, typicalMinutes / totalMinutes), project.language) : ''
    return found.wait(step.title, durationOf(typicalMinutes, { project, blueprint, words, options: {} }), share)
  })
  return [[found.waits, told]]
}

function riskOf({ severity, occurrence, detection }: FailMark): number | null {
  return severity && occurrence && detection ? severity * occurrence * detection : null
}

function ofSteps({ project, blueprint, words }: ReportContext): Finding[] {
  const { found, semicolon } = words.report
  const steps = Object.values<Step>(blueprint.steps)
  const fails = steps.flatMap(({ title, fail }) => {
    if (!fail) return []
    const risk = riskOf(fail)
    const recovery = fail.recoveryStep ? own(blueprint.steps, fail.recoveryStep) : undefined
    const parts = [
      found.fail(title, fail.cause ?? ''),
      risk === null ? '' : found.risk(risk),
      recovery ? found.recovers(recovery.title) : found.noRecovery,
    ]
    return [parts.filter(Boolean).join(semicolon)]
  })
  const emotions = words.inspector.emotions
  const low = steps.flatMap(({ title, emotion }) =>
    emotion !== undefined && emotion <= LOW_EMOTION ? [found.lowPoint(title, emotions['-2'])] : [],
  )
  const linked = new Set(Object.values<Link>(blueprint.links).flatMap(({ from, to }) => [from, to]))
  const lines = glossary(project.language).lines
  const { byLine } = lineCrossings(blueprint)
  const crossings = (Object.keys(byLine) as (keyof typeof byLine)[]).flatMap((line) =>
    byLine[line] > 0 ? [found.crossings(lines[line], byLine[line])] : [],
  )
  return [
    [found.fails, fails],
    [found.low, low],
    [found.handoffs, crossings],
    [found.unlinked, steps.filter(({ id }) => !linked.has(id)).map(({ title }) => title)],
  ]
}

function ofTriangle({ project, blueprint, words }: ReportContext): Finding[] {
  const { found } = words.report
  const { triangle } = blueprint
  if (isBlankTriangle(triangle)) return []
  const { held, relations, gaps } = triangleReading(blueprint)
  const [weakest] = held.weakestFirst
  const rating = weakest ? relations[weakest].rating : null
  const titles = (records: readonly { readonly title: string }[]): string[] => records.map(({ title }) => title)
  return [
    [
      found.relation,
      weakest && rating !== null
        ? [
            found.weakest(
              nameOfRelation(words.triangle, weakest),
              figureOf(rating, UNKNOWN),
              triangle.relations[weakest]?.reason ?? '',
            ),
          ]
        : [],
    ],
    [found.promises, titles(gaps.unkept)],
    [found.carriers, titles(gaps.idle)],
    [found.unsupported, titles(gaps.unsupported ?? [])],
    [
      found.overused,
      gaps.overused.map(({ role, steps, share }) =>
        found.overusedRole(
          own(project.roles.byId, role)?.name ?? '',
          steps.length,
          formatShare(share, project.language),
        ),
      ),
    ],
  ]
}

function ofStudies({ blueprint, words }: ReportContext): Finding[] {
  const { found, comma } = words.report
  const points = painPointsByNumber(blueprint)
  const vital = painPareto(points, 'count').causes.filter(({ isVital, painPoints }) => isVital && painPoints.length > 1)
  const numbers = (some: readonly { readonly number: number }[]): string => some.map(({ number }) => number).join(comma)
  const fixes = (fixFirst(blueprint.elements) ?? []).slice(0, LONGEST_WAITS)
  return [
    [
      found.shortfalls,
      fixes.map(({ attribute, shortfall }) => found.shortfall(attribute.title, plainFigure(shortfall))),
    ],
    [found.causes, vital.map(({ cause, painPoints }) => found.cause(cause, numbers(painPoints)))],
    [
      found.doNow,
      points.filter((one) => painQuadrant(one) === 'do-now').map(({ number, title }) => found.pain(number, title)),
    ],
    [
      found.ownerless,
      points.filter(({ owner }) => owner === undefined).map(({ number, title }) => found.pain(number, title)),
    ],
  ]
}

/** What the measures find, each kind with its cases; kinds without a case are left out. */
export function findingsSection(context: ReportContext): ReportSection {
  const { report } = context.words
  const { found } = report
  const all = [...ofTime(context), ...ofSteps(context), ...ofTriangle(context), ...ofStudies(context)]
  const items = all.map(([term, cases]) => {
    const shown = cases.slice(0, MOST_CASES)
    const more = cases.length - shown.length
    return { term, text: [...shown, ...(more > 0 ? [found.more(more)] : [])].join('\n') }
  })
  return { id: 'findings', title: report.sections.findings, blocks: [{ type: 'definitions', items }] }
}
