import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import { existing } from '../../model/existing'
import { asId, type ColumnId, type LaneId, type StepId } from '../../model/id'
import type { Lane } from '../../model/lane'
import { linksAmong } from '../../model/linksAmong'
import { newBlueprint } from '../../model/newProject'
import { inOrder, type Ordered } from '../../model/ordered'
import { own } from '../../model/own'
import type { PainPoint } from '../../model/painPoint'
import type { Project } from '../../model/project'
import type { Step } from '../../model/step'
import { COPIED_FORMAT, type Copied } from './copied'
import { copiedPains } from './copiedPains'

/** Steps from left to right, those of a column from the top. */
export function inReadingOrder(blueprint: Blueprint, ids: readonly StepId[]): Step[] {
  const columns = new Map(columnsInOrder(blueprint).map((id, index) => [id, index]))
  const lanes = new Map(blueprint.lanes.order.map((id, index) => [id, index]))
  const place = (step: Step) => [columns.get(step.column) ?? 0, lanes.get(step.lane) ?? 0, step.order] as const
  return ids
    .flatMap((id) => own(blueprint.steps, id) ?? [])
    .sort((a, b) => {
      const [one, other] = [place(a), place(b)]
      return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
    })
}

/** The titles of steps as plain text, one a line. */
export const textOfSteps = (steps: readonly Step[]): string =>
  steps.map(({ title }) => title.replace(/\s*\n\s*/g, ' ')).join('\n')

/** Copies steps with the links among them. */
export function copySteps(project: Project, blueprint: Blueprint, ids: readonly StepId[]): Copied {
  const steps = inReadingOrder(blueprint, ids)
  const used = new Set(steps.map(({ lane }) => lane))
  const lanes = inOrder(blueprint.lanes).filter(({ id }) => used.has(id))
  return copied(project, blueprint, { steps, lanes, columns: columnsUnder(blueprint, steps), asLanes: false })
}

/** Copies lanes with the steps in them and the links among those. Columns count from the first of the journey. */
export function copyLanes(project: Project, blueprint: Blueprint, ids: readonly LaneId[]): Copied {
  const wanted = new Set(ids)
  const lanes = inOrder(blueprint.lanes).filter(({ id }) => wanted.has(id))
  const inside = Object.values<Step>(blueprint.steps).filter(({ lane }) => wanted.has(lane))
  const steps = inReadingOrder(
    blueprint,
    inside.map(({ id }) => id),
  )
  return copied(project, blueprint, { steps, lanes, columns: columnsInOrder(blueprint), asLanes: true })
}

/** The columns that steps cover, with those between them. */
function columnsUnder(blueprint: Blueprint, steps: readonly Step[]): ColumnId[] {
  const columns = columnsInOrder(blueprint)
  const first = steps.map(({ column }) => columns.indexOf(column))
  const last = steps.map(({ span = 1 }, index) => (first[index] ?? 0) + span)
  return columns.slice(Math.min(...first), Math.max(...last))
}

interface Part {
  readonly steps: readonly Step[]
  readonly lanes: readonly Lane[]
  readonly columns: readonly ColumnId[]
  readonly asLanes: boolean
}

function copied(project: Project, source: Blueprint, { steps, lanes, columns, asLanes }: Part): Copied {
  const ids = new Set(steps.map(({ id }) => id))
  const blank = newBlueprint({
    ...{ id: source.id, name: source.name, lanes: [] },
    phases: [{ id: asId('phase'), title: '', columns }],
  })
  const titled = Object.fromEntries(columns.map((id) => [id, existing(source.columns, id)]))
  const bare = lanes.map(({ cells: _, ...lane }): Lane => lane)
  const kept = steps.map((step) => withinCopy(step, ids))
  const links = Object.fromEntries(linksAmong(source, ids).map((link) => [link.id, link]))
  const painPoints = copiedPains(source, { steps: ids, links: new Set(Object.keys(links)) })
  const blueprint: Blueprint = {
    ...blank,
    ...{ links, painPoints },
    lanes: {
      order: bare.map(({ id }) => id),
      byId: Object.fromEntries(bare.map((lane) => [lane.id, lane])) as Record<LaneId, Lane>,
    },
    columns: titled,
    steps: Object.fromEntries(kept.map((step) => [step.id, step])),
  }
  return {
    ...{ format: COPIED_FORMAT, version: 1, asLanes },
    project: {
      ...withRegisters(project, kept, Object.values(painPoints)),
      blueprints: { order: [source.id], byId: { [source.id]: blueprint } },
    },
  }
}

/** A step without what points outside of the copy: recovery elsewhere and child blueprints. */
function withinCopy({ childBlueprint: _, fail, ...step }: Step, ids: ReadonlySet<StepId>): Step {
  if (!fail) return step
  const { recoveryStep, ...rest } = fail
  return { ...step, fail: recoveryStep !== undefined && ids.has(recoveryStep) ? fail : rest }
}

/** The project around the copy, with only the entries that the steps and pain points name. */
function withRegisters(project: Project, steps: readonly Step[], painPoints: readonly PainPoint[]): Project {
  const named = <I extends string, T>(list: Ordered<I, T>, ids: readonly (readonly I[] | undefined)[]) =>
    only(list, new Set(ids.flatMap((some) => some ?? [])))
  const images = new Set(steps.flatMap((step) => (step.images ?? []).map(({ image }) => image)))
  return {
    ...project,
    segments: { order: [], byId: {} },
    assumptions: { order: [], byId: {} },
    sources: named(
      project.sources,
      [...steps, ...painPoints].map((record) => record.sources),
    ),
    roles: named(
      project.roles,
      steps.flatMap((step) => [step.roles, step.believedRole ? [step.believedRole] : []]),
    ),
    facilities: named(
      project.facilities,
      steps.map((step) => step.facilities),
    ),
    customerGroups: named(
      project.customerGroups,
      steps.map((step) => step.customerGroups),
    ),
    images: Object.fromEntries(Object.entries(project.images).filter(([id]) => images.has(asId(id)))),
  }
}

function only<I extends string, T>({ order, byId }: Ordered<I, T>, ids: ReadonlySet<I>): Ordered<I, T> {
  const kept = order.filter((id) => ids.has(id))
  return { order: kept, byId: Object.fromEntries(kept.map((id) => [id, byId[id]])) as Record<I, T> }
}
