import { painPointsByNumber } from '../../analysis/painHeat'
import { stepTime } from '../../analysis/stepTime'
import type { ReportSection } from '../../export/report/report'
import type { Phase } from '../../model/blueprint'
import { formatDurationPair } from '../../model/duration'
import { glossary } from '../../model/glossary'
import { laneNames } from '../../model/laneNames'
import type { Link } from '../../model/link'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import type { Step } from '../../model/step'
import { type ReportContext, sourceMarks, UNKNOWN } from './reportContext'

/** Marks of a step in words, with what they say. */
function marks(step: Step, { project, blueprint, words }: ReportContext): string[] {
  const { marks: names } = glossary(project.language)
  const { labelled } = words.report
  const { fail, wait, kind, momentOfTruth } = step
  const recovery = fail?.recoveryStep && own(blueprint.steps, fail.recoveryStep)?.title
  return [
    fail ? (fail.cause ? labelled(names.fail, fail.cause) : names.fail) : '',
    recovery ? words.report.found.recovers(recovery) : '',
    wait ? names.wait : '',
    kind === 'decision' ? names.decision : '',
    momentOfTruth ? names.truth : '',
  ]
}

/** What is known of a step beside its time, in one text. */
function knownOf(step: Step, context: ReportContext): string {
  const { project, blueprint, words } = context
  const { inspector, report } = words
  const { labelled } = report
  const pains = painPointsByNumber(blueprint).filter(({ targets }) =>
    targets.some(({ type, id }) => type === 'step' && id === step.id),
  )
  const money = (label: (currency: string) => string, amount: number | undefined): string =>
    amount === undefined ? '' : labelled(label(project.currency ?? ''), String(amount))
  const emotion =
    step.emotion === undefined ? undefined : (`${Math.round(step.emotion)}` as '-2' | '-1' | '0' | '1' | '2')
  const facts = [
    ...marks(step, context),
    pains.length > 0 ? report.painNumber(pains.map(({ number }) => number).join(report.comma)) : '',
    step.channel ? glossary(project.language).channels[step.channel] : '',
    emotion === undefined ? '' : inspector.emotions[emotion],
    step.quote
      ? report.quote(step.quote.text) + (step.quote.speaker ? ` ${report.speaker(step.quote.speaker)}` : '')
      : '',
    step.standard ? labelled(inspector.standard, step.standard) : '',
    money(inspector.price, step.price),
    money(inspector.cost, step.cost),
    (step.facilities ?? []).flatMap((id) => own(project.facilities.byId, id)?.name ?? []).join(report.comma),
    (step.customerGroups ?? []).flatMap((id) => own(project.customerGroups.byId, id)?.name ?? []).join(report.comma),
    step.note ?? '',
    sourceMarks(step.sources, context),
  ]
  return facts.filter(Boolean).join(report.semicolon)
}

/** Where links lead from each step, with their labels. */
function nextOf({ blueprint, words }: ReportContext): (step: Step) => string {
  const byStart = new Map<string, Link[]>()
  for (const link of Object.values<Link>(blueprint.links))
    byStart.set(link.from, [...(byStart.get(link.from) ?? []), link])
  return ({ id }) =>
    (byStart.get(id) ?? [])
      .map(({ to, label }) => words.report.linked(own(blueprint.steps, to)?.title ?? UNKNOWN, label ?? ''))
      .join(words.report.semicolon)
}

/** Every step of the blueprint, phase by phase from left to right and from the top down [X41]. */
export function stepsSection(context: ReportContext): ReportSection {
  const { project, blueprint, words } = context
  const { report } = words
  const columns = report.stepColumns
  const lanes = laneNames(blueprint)
  const next = nextOf(context)
  const laneOrder = blueprint.lanes.order
  const all = Object.values<Step>(blueprint.steps)
  const stepsOf = ({ columns: own }: Phase): Step[] =>
    all
      .filter(({ column }) => own.includes(column))
      .sort(
        (a, b) =>
          own.indexOf(a.column) - own.indexOf(b.column) ||
          laneOrder.indexOf(a.lane) - laneOrder.indexOf(b.lane) ||
          a.order - b.order,
      )
  const hasRoles = all.some(({ roles = [] }) => roles.length > 0)
  const hasTimes = all.some((step) => stepTime(step).typicalMinutes !== undefined)
  const rowOf = (step: Step): string[] => {
    const { typicalMinutes, maximumMinutes } = stepTime(step)
    const roles = (step.roles ?? []).flatMap((id) => own(project.roles.byId, id)?.name ?? [])
    return [
      lanes.get(step.lane) ?? '',
      step.title || UNKNOWN,
      ...(hasRoles ? [roles.join(report.comma)] : []),
      ...(hasTimes ? [formatDurationPair(typicalMinutes, maximumMinutes, project.language) ?? ''] : []),
      knownOf(step, context),
      next(step),
    ]
  }
  return {
    id: 'steps',
    title: report.sections.steps,
    blocks: inOrder(blueprint.phases).map((phase) => ({
      type: 'table',
      caption: phase.title,
      columns: [
        { title: columns.lane, share: 1.6 },
        { title: columns.step, share: 2.6, isHeading: true },
        ...(hasRoles ? [{ title: columns.by, share: 1.6 }] : []),
        ...(hasTimes ? [{ title: columns.time, share: 1.5 }] : []),
        { title: columns.known, share: 3.2 },
        { title: columns.next, share: 2.4 },
      ],
      rows: stepsOf(phase).map(rowOf),
    })),
  }
}
