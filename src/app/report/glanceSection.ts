import { blueprintCounts } from '../../analysis/blueprintCounts'
import { journeyTime, phaseTimes, waitingShare } from '../../analysis/journeyTime'
import { lineCrossings } from '../../analysis/lineCrossings'
import { painHeat } from '../../analysis/painHeat'
import type { Definition, ReportSection, ReportTable } from '../../export/report/report'
import { formatDuration } from '../../model/duration'
import { glossary } from '../../model/glossary'
import { inOrder } from '../../model/ordered'
import type { Step } from '../../model/step'
import { formatShare } from '../../ui/formatShare'
import { type ReportContext, UNKNOWN } from './reportContext'

/** Counts that somebody looked for: a zero of something that is marked by hand is left out. */
function facts({ project, blueprint }: ReportContext): Definition[] {
  const { facts: names } = glossary(project.language)
  const counts = blueprintCounts(blueprint)
  const time = journeyTime(blueprint)
  const share = waitingShare(time)
  const ifAny = (count: number): string => (count === 0 ? '' : String(count))
  return [
    {
      term: names.customerTime,
      text: time.totalMinutes === null ? '' : formatDuration(time.totalMinutes, project.language),
    },
    { term: names.ofWhichWaiting, text: share === null || share === 0 ? '' : formatShare(share, project.language) },
    { term: names.steps, text: String(counts.steps) },
    { term: names.handoffs, text: ifAny(lineCrossings(blueprint).total) },
    { term: names.failPoints, text: ifAny(counts.failPoints) },
    { term: names.waitPoints, text: ifAny(counts.waitPoints) },
    { term: names.painPoints, text: ifAny(counts.painPoints) },
  ]
}

function phaseTable({ project, blueprint, words }: ReportContext): ReportTable {
  const { phases, phaseColumns } = words.report
  const times = phaseTimes(blueprint)
  const heat = painHeat(blueprint)
  const steps = Object.values<Step>(blueprint.steps)
  const duration = (minutes: number): string => formatDuration(minutes, project.language)
  const hasPain = Object.keys(blueprint.painPoints).length > 0
  const hasTime = [...times.values()].some(({ totalMinutes }) => totalMinutes !== null)
  const rows = inOrder(blueprint.phases).map(({ id, title, columns }) => {
    const own = new Set(columns)
    const time = times.get(id)
    const total = time?.totalMinutes ?? null
    return [
      title,
      String(columns.length),
      String(steps.filter(({ column }) => own.has(column)).length),
      ...(hasTime
        ? [total === null ? UNKNOWN : duration(total), total === null ? UNKNOWN : duration(time?.waitingMinutes ?? 0)]
        : []),
      ...(hasPain ? [String(heat.phase(id).painPoints.length)] : []),
    ]
  })
  return {
    type: 'table',
    caption: phases,
    columns: [
      { title: phaseColumns.phase, share: 3, isHeading: true },
      { title: phaseColumns.moments, share: 1, align: 'end' },
      { title: phaseColumns.steps, share: 1, align: 'end' },
      ...(hasTime
        ? ([
            { title: phaseColumns.time, share: 1.8, align: 'end' },
            { title: phaseColumns.waiting, share: 1.8, align: 'end' },
          ] as const)
        : []),
      ...(hasPain ? ([{ title: phaseColumns.pains, share: 1.2, align: 'end' }] as const) : []),
    ],
    rows,
  }
}

/** The service in figures, whole and by phase. */
export function glanceSection(context: ReportContext): ReportSection {
  const { project, blueprint, words } = context
  const { report } = words
  const time = journeyTime(blueprint)
  const share = waitingShare(time)
  const lead =
    time.totalMinutes === null
      ? report.timeUnknown
      : report.timeLead(
          formatDuration(time.totalMinutes, project.language),
          share === null || share === 0 ? '' : formatShare(share, project.language),
        )
  const known = time.timedCount > 0 && time.timedCount < time.stepCount
  return {
    id: 'glance',
    title: report.sections.glance,
    blocks: [
      { type: 'paragraph', tone: 'lead', text: lead },
      { type: 'facts', items: facts(context) },
      { type: 'paragraph', tone: 'note', text: known ? report.timeKnown(time.timedCount, time.stepCount) : '' },
      phaseTable(context),
    ],
  }
}
