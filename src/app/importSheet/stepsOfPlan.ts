import type { AddRecord } from '../../commands/addRecord'
import type { ImportSteps } from '../../commands/importSteps'
import type { PlannedLane, PlannedPlace, PlannedStep, SheetPlan } from '../../exchange/spreadsheet/sheetPlan'
import type { Blueprint } from '../../model/blueprint'
import { existing } from '../../model/existing'
import { foldText } from '../../model/foldText'
import type { ColumnId, FacilityId, Id, LaneId, PhaseId, RoleId } from '../../model/id'
import type { LaneRole, StepLaneRole } from '../../model/lane'
import type { Link } from '../../model/link'
import { inOrder } from '../../model/ordered'
import type { PainTarget } from '../../model/painPoint'
import type { Project } from '../../model/project'
import type { Step } from '../../model/step'
import { suggestLinkKind } from '../../model/suggestLinkKind'
import { groupedBy } from './groupedBy'

export type FreshId = <Kind extends string>(kind: Kind) => Id<Kind>

interface LaidLane {
  readonly id: LaneId
  readonly role: LaneRole
}

/** What a plan becomes in a blueprint: everything by id, new ids for what is new. Lanes that nothing stands in stay away. */
export function stepsOfPlan(
  plan: SheetPlan,
  project: Project,
  blueprint: Blueprint,
  freshId: FreshId,
): Required<Omit<ImportSteps, 'blueprint'>> {
  const { columnAt, phaseAt, phases, columns } = layPhases(plan, freshId)
  const { laneAt, lanes } = layLanes(plan, blueprint, freshId)
  const roles = register<RoleId>(inOrder(project.roles), () => freshId('role'))
  const facilities = register<FacilityId>(inOrder(project.facilities), () => freshId('facility'))
  const steps = plan.steps.map(
    (step): Step => ({
      ...{ id: freshId('step'), lane: laneAt(step.lane).id, column: columnAt(step), order: 0 },
      ...{ kind: step.kind, title: step.title },
      ...step.fields,
      ...(step.roles.length > 0 && { roles: step.roles.map(roles.named) }),
      ...(step.facilities.length > 0 && { facilities: step.facilities.map(facilities.named) }),
    }),
  )
  const targetOf = (on: SheetPlan['pains'][number]['on']): PainTarget =>
    'step' in on ? { type: 'step', id: stepAt(steps, on.step).id } : { type: 'phase', id: phaseAt(on.phase) }
  const records: readonly AddRecord[] = [
    ...roles.added.map((record): AddRecord => ({ register: 'roles', record })),
    ...facilities.added.map((record): AddRecord => ({ register: 'facilities', record })),
  ]
  return {
    ...{ records, phases, columns, lanes, steps },
    links: linksOf(plan, steps, (lane) => laneAt(lane).role, freshId),
    cells: plan.notes.map((note) => ({ lane: laneAt(note.lane).id, column: columnAt(note), text: note.text })),
    painPoints: plan.pains.map(({ title, severity, on }) => ({
      ...{ id: freshId('painPoint'), title, severity, targets: [targetOf(on)] },
    })),
  }
}

const stepAt = (steps: readonly Step[], index: number): Step => {
  const step = steps[index]
  if (!step) throw new RangeError(`no step ${index}`)
  return step
}

/** Ids for the phases and columns of a plan; new columns of phases that are there go to their end. */
function layPhases({ phases: planned }: SheetPlan, freshId: FreshId) {
  const laid = planned.map(({ existing: phase, title, columns }) => ({
    id: phase ?? freshId('phase'),
    isNew: phase === undefined,
    title,
    columns: columns.map((column) => ({ ...column, id: column.existing ?? freshId('column') })),
  }))
  const phaseAt = (index: number): PhaseId => laid[index]?.id ?? missing('phase', index)
  const columnAt = ({ phase, place }: PlannedPlace): ColumnId =>
    laid[phase]?.columns[place]?.id ?? missing('column', place)
  const named = ({ id, title }: { readonly id: ColumnId; readonly title?: string }) =>
    title === undefined ? { id } : { id, title }
  return {
    phaseAt,
    columnAt,
    phases: laid
      .filter(({ isNew, columns }) => isNew && columns.length > 0)
      .map(({ id, title, columns }) => ({ id, title, columns: columns.map(named) })),
    columns: laid
      .filter(({ isNew }) => !isNew)
      .flatMap(({ id, columns }) =>
        columns
          .filter((column) => column.existing === undefined)
          .map((column) => ({ ...named(column), place: { endOf: id } })),
      ),
  }
}

const missing = (what: string, index: number): never => {
  throw new RangeError(`no ${what} ${index}`)
}

/** Ids for the lanes of a plan that hold steps or notes. */
function layLanes({ lanes: planned, steps, notes }: SheetPlan, blueprint: Blueprint, freshId: FreshId) {
  const used = new Set([...steps, ...notes].map(({ lane }) => lane))
  const laid = new Map<number, LaidLane>()
  const lanes: { id: LaneId; role: LaneRole; title: string }[] = []
  planned.forEach((lane, index) => {
    if (!used.has(index)) return
    const there = presentLane(lane, blueprint)
    if (there) {
      laid.set(index, there)
      return
    }
    const role: LaneRole = lane.target === 'notes' ? 'notes' : (lane.target.replace('new:', '') as StepLaneRole)
    const added = { id: freshId('lane'), role, title: lane.name }
    lanes.push(added)
    laid.set(index, added)
  })
  return { lanes, laneAt: (index: number): LaidLane => laid.get(index) ?? missing('lane', index) }
}

function presentLane({ target, key }: PlannedLane, { lanes }: Blueprint): LaidLane | undefined {
  if (target.startsWith('lane:')) return existing(lanes.byId, target.slice('lane:'.length) as LaneId)
  return target === 'notes'
    ? inOrder(lanes).find(({ role, title }) => role === 'notes' && foldText(title) === key)
    : undefined
}

/** Entries of a register by name; unknown names are added once. */
function register<I extends string>(
  entries: readonly { readonly id: I; readonly name: string }[],
  fresh: () => I,
): { readonly named: (name: string) => I; readonly added: readonly { readonly id: I; readonly name: string }[] } {
  const ids = new Map(entries.map(({ id, name }) => [foldText(name), id]))
  const added: { id: I; name: string }[] = []
  const named = (name: string): I => {
    const known = ids.get(foldText(name))
    if (known !== undefined) return known
    const id = fresh()
    ids.set(foldText(name), id)
    added.push({ id, name })
    return id
  }
  return { named, added }
}

/** The links that were asked for. Evidence is met, it does not follow: it has none. */
function linksOf(
  { links, steps: planned }: SheetPlan,
  steps: readonly Step[],
  roleAt: (lane: number) => LaneRole,
  freshId: FreshId,
): Link[] {
  const linked = planned.flatMap((step, index) => (step.kind === 'evidence' ? [] : [{ ...step, index }]))
  return rowsToLink(links, linked).flatMap((row) =>
    row.slice(1).map((step, index): Link => {
      const before = row[index] ?? step
      return {
        ...{ id: freshId('link'), from: stepAt(steps, before.index).id, to: stepAt(steps, step.index).id },
        kind: suggestLinkKind(roleAt(before.lane), roleAt(step.lane)),
      }
    }),
  )
}

type LinkedStep = PlannedStep & { readonly index: number }

function rowsToLink(links: SheetPlan['links'], steps: readonly LinkedStep[]): readonly (readonly LinkedStep[])[] {
  if (links === 'none') return []
  if (links === 'rows') return [steps]
  const lanes = groupedBy(steps, ({ lane }) => lane)
  return [...lanes.values()].map((row) => row.toSorted((a, b) => a.phase - b.phase || a.place - b.place))
}
