import type { Blueprint, Phase } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import type { ColumnId, LinkId, PhaseId, StepId } from '../model/id'
import { isDataRole, type Lane } from '../model/lane'
import type { Link } from '../model/link'
import { inOrder } from '../model/ordered'
import type { PainPoint, PainTarget } from '../model/painPoint'
import type { DiagramLanguage } from '../model/project'
import type { Step } from '../model/step'
import { posterWords } from './posterWords'

/** What of a blueprint a picture shows. */
export type PartChoice =
  | { readonly type: 'whole' }
  | { readonly type: 'phases'; readonly phases: ReadonlySet<PhaseId> }
  | { readonly type: 'columns'; readonly columns: ReadonlySet<ColumnId> }
  | { readonly type: 'steps'; readonly steps: ReadonlySet<StepId> }

export interface PartOfBlueprint {
  readonly blueprint: Blueprint
  /** What is shown, such as "Phases 2–3 of 5"; null for the whole. */
  readonly words: string | null
}

/** Columns that a step covers, in the order of the diagram. */
function covered({ column, span = 1 }: Step, columns: readonly ColumnId[]): readonly ColumnId[] {
  const first = columns.indexOf(column)
  return first < 0 ? [] : columns.slice(first, first + Math.max(1, span))
}

const keyed = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** Steps on the columns that are kept; one that begins before them or ends behind is as wide as what is left. */
function keptSteps(steps: readonly Step[], all: readonly ColumnId[], kept: ReadonlySet<ColumnId>): Step[] {
  return steps.flatMap((step): Step[] => {
    const [first, ...rest] = covered(step, all).filter((column) => kept.has(column))
    if (first === undefined) return []
    const { span: _, ...plain } = step
    return [{ ...plain, column: first, ...(rest.length > 0 && { span: rest.length + 1 }) }]
  })
}

/** Pain points with the targets that are still there; those without any go. */
function keptPainPoints(points: readonly PainPoint[], isKept: (target: PainTarget) => boolean): PainPoint[] {
  return points
    .map((point) => ({ ...point, targets: point.targets.filter(isKept) }))
    .filter(({ targets }) => targets.length > 0)
}

/** The blueprint with some of its columns, lanes and steps, and what belongs to them alone. */
function reduced(
  blueprint: Blueprint,
  columns: ReadonlySet<ColumnId>,
  lanes: readonly Lane[],
  steps: readonly Step[],
): Blueprint {
  const stepIds = new Set(steps.map(({ id }) => id))
  const links = Object.values<Link>(blueprint.links).filter(({ from, to }) => stepIds.has(from) && stepIds.has(to))
  const phases = inOrder(blueprint.phases)
    .map((phase): Phase => ({ ...phase, columns: phase.columns.filter((column) => columns.has(column)) }))
    .filter((phase) => phase.columns.length > 0)
  const kept = {
    step: stepIds,
    link: new Set<LinkId>(links.map(({ id }) => id)),
    lane: new Set(lanes.map(({ id }) => id)),
    phase: new Set(phases.map(({ id }) => id)),
  }
  const points = keptPainPoints(Object.values<PainPoint>(blueprint.painPoints), ({ type, id }) =>
    (kept[type] as ReadonlySet<string>).has(id),
  )
  return {
    ...blueprint,
    phases: { order: phases.map(({ id }) => id), byId: keyed(phases) },
    columns: Object.fromEntries(Object.entries(blueprint.columns).filter(([id]) => columns.has(id as ColumnId))),
    lanes: { order: lanes.map(({ id }) => id), byId: keyed(lanes) },
    steps: keyed(steps),
    links: keyed(links),
    painPoints: keyed(points),
  } as Blueprint
}

/** "2–3, 5": the places of what is kept, runs joined. */
function runs(places: readonly number[], comma: string): string {
  const found: [number, number][] = []
  for (const place of places) {
    const last = found.at(-1)
    if (last && last[1] === place - 1) last[1] = place
    else found.push([place, place])
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(comma)
}

/** "Phases 2–3 of 5". */
const phaseWords = (places: readonly number[], of: number, language: DiagramLanguage): string =>
  posterWords(language).partPhases(runs(places, language === 'en' ? ', ' : '、'), places.length, of)

/** Some columns with all lanes. */
const ofColumns = (blueprint: Blueprint, columns: ReadonlySet<ColumnId>): Blueprint =>
  reduced(
    blueprint,
    columns,
    inOrder(blueprint.lanes),
    keptSteps(Object.values<Step>(blueprint.steps), columnsInOrder(blueprint), columns),
  )

/**
 * What is left of a blueprint if only some of its phases or columns, or only some of its steps with their columns and
 * lanes, are shown. Links to steps that are left out go, and so do pain points on nothing that is left; lanes with data stay.
 */
export function partOf(blueprint: Blueprint, part: PartChoice, language: DiagramLanguage): PartOfBlueprint {
  const words = posterWords(language)
  const all = columnsInOrder(blueprint)
  const steps = Object.values<Step>(blueprint.steps)
  if (part.type === 'phases') {
    const phases = inOrder(blueprint.phases)
    const places = phases.flatMap(({ id }, index) => (part.phases.has(id) ? [index + 1] : []))
    if (places.length === phases.length) return { blueprint, words: null }
    const columns = new Set(phases.filter(({ id }) => part.phases.has(id)).flatMap((phase) => phase.columns))
    return { blueprint: ofColumns(blueprint, columns), words: phaseWords(places, phases.length, language) }
  }
  if (part.type === 'columns') {
    const phases = inOrder(blueprint.phases)
    const isShown = ({ columns }: Phase): boolean => columns.some((column) => part.columns.has(column))
    const places = phases.flatMap((phase, index) => (isShown(phase) ? [index + 1] : []))
    if (all.every((column) => part.columns.has(column))) return { blueprint, words: null }
    return { blueprint: ofColumns(blueprint, part.columns), words: phaseWords(places, phases.length, language) }
  }
  if (part.type === 'steps') {
    const chosen = steps.filter(({ id }) => part.steps.has(id))
    const columns = new Set(chosen.flatMap((step) => covered(step, all)))
    const used = new Set(chosen.map(({ lane }) => lane))
    const lanes = inOrder(blueprint.lanes).filter(({ id, role }) => used.has(id) || isDataRole(role))
    return {
      blueprint: reduced(blueprint, columns, lanes, keptSteps(chosen, all, columns)),
      words: words.partSteps(chosen.length, steps.length),
    }
  }
  return { blueprint, words: null }
}
