import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { type Blueprint, column as columnSchema } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import { equal } from '../model/equal'
import { existing } from '../model/existing'
import type { BlueprintId, ColumnId, PainPointId, PhaseId } from '../model/id'
import { isDataRole } from '../model/lane'
import { type Link, link as linkSchema } from '../model/link'
import { linkKeys } from '../model/linkKeys'
import { own } from '../model/own'
import type { PainTarget } from '../model/painPoint'
import type { Project } from '../model/project'
import { referencesOfStep } from '../model/reference'
import { type Image, image as imageSchema } from '../model/registers'
import { resolver } from '../model/resolver'
import { type Step, step as stepSchema } from '../model/step'
import { tidied } from '../model/tidied'
import { addColumn, type NewColumn } from './addColumn'
import { type AddLane, addLane } from './addLane'
import { addPainPoints, type NewPainPoint } from './addPainPoints'
import { addPhase } from './addPhase'
import { type AddRecord, addRecord } from './addRecord'
import { checkReferences } from './checkReferences'
import { all, allow, refuse, type Verdict } from './command'
import { placePainPoint } from './placePainPoint'
import { kindFitsLane } from './repairs/matchKindToLane'
import { type SetDataCell, setDataCell } from './setDataCell'

/** Things that come into a blueprint together, all or nothing. What is new may be named by the rest. */
export interface Insertion {
  /** Entries of the registers that the steps name and the project does not hold. */
  readonly records?: readonly AddRecord[]
  /** Images that the steps show; one that the project already holds is shared. */
  readonly images?: readonly Image[]
  readonly lanes?: readonly Omit<AddLane, 'blueprint'>[]
  /** New phases at the end, each with its columns. */
  readonly phases?: readonly NewPhase[]
  /** New columns, each placed when those before it stand. */
  readonly columns?: readonly NewColumn[]
  /** Whole steps. They go below what is in their cells, in the order given; their own `order` does not count. */
  readonly steps: readonly Step[]
  readonly links?: readonly Link[]
  /** What notes and metric lanes say. */
  readonly cells?: readonly Omit<SetDataCell, 'blueprint'>[]
  /** New pain points, under the next free numbers. */
  readonly painPoints?: readonly NewPainPoint[]
  /** What pain points that are there sit on besides. */
  readonly painTargets?: readonly MorePlaces[]
}

export interface NewPhase {
  readonly id: PhaseId
  readonly title: string
  readonly columns: readonly { readonly id: ColumnId; readonly title?: string }[]
}

/** Further places of a pain point. */
export interface MorePlaces {
  readonly painPoint: PainPointId
  readonly targets: readonly PainTarget[]
}

/** Refuses an insertion of which any part does not fit. */
export function checkInsertion(project: Project, id: BlueprintId, blueprint: Blueprint, what: Insertion): Verdict {
  const { steps, links = [], lanes = [], phases = [], columns = [] } = what
  if (steps.length + links.length + lanes.length + phases.length + columns.length === 0) return refuse('nothing-to-do')
  const grid = withoutSteps(project, blueprint)
  const laid = layGrid(grid, id, what)
  if (!laid.ok) return laid
  const ready = existing(grid.blueprints.byId, id) as Blueprint
  return all(
    () => checkSteps(grid as Project, { ...ready, steps: blueprint.steps }, steps),
    () => checkLinks({ ...blueprint, steps: withSteps(blueprint, steps) }, links),
    () => checkPains(grid as Project, { ...ready, ...grown(blueprint, what) }, what),
    ...(what.cells ?? []).map((cell) => () => setDataCell.check(grid as Project, { ...cell, blueprint: id })),
  )
}

const grown = (blueprint: Blueprint, { steps, links = [] }: Insertion): Pick<Blueprint, 'steps' | 'links'> => ({
  steps: withSteps(blueprint, steps),
  links: { ...blueprint.links, ...Object.fromEntries(links.map((link) => [link.id, link])) },
})

/** Refuses pain points that do not fit into the blueprint as it will be. */
function checkPains(project: Project, blueprint: Blueprint, { painPoints = [], painTargets = [] }: Insertion): Verdict {
  const byId = { ...project.blueprints.byId, [blueprint.id]: blueprint }
  const after: Project = { ...project, blueprints: { ...project.blueprints, byId } }
  const into = { blueprint: blueprint.id }
  return all(
    () => (painPoints.length === 0 ? allow : addPainPoints.check(after, { ...into, painPoints })),
    ...painTargets.map((more) => () => placePainPoint.check(after, { ...into, ...placedBesides(blueprint, more) })),
  )
}

/** Adds steps below those of their cells. All steps are looked at once, not once for each that is added. */
function addBelow(blueprint: Draft<Blueprint>, steps: readonly Step[]): void {
  const free = new Map<string, number>()
  for (const { lane, column, order } of Object.values(blueprint.steps)) {
    const cell = `${lane} ${column}`
    free.set(cell, Math.max(free.get(cell) ?? 0, order + 1))
  }
  for (const step of steps) {
    const cell = `${step.lane} ${step.column}`
    const order = free.get(cell) ?? 0
    free.set(cell, order + 1)
    blueprint.steps[step.id] = { ...(tidied(stepSchema, step) as Draft<Step>), order }
  }
}

const placedBesides = ({ painPoints }: Pick<Blueprint, 'painPoints'>, { painPoint, targets }: MorePlaces) => ({
  painPoint,
  targets: [...(own(painPoints, painPoint)?.targets ?? []), ...targets],
})

/** Carries out an insertion that a check has allowed. */
export function applyInsertion(project: Draft<Project>, id: BlueprintId, what: Insertion): void {
  const laid = layGrid(project, id, what)
  if (!laid.ok) throw new RangeError(laid.reason)
  const blueprint = existing(project.blueprints.byId, id)
  addBelow(blueprint, what.steps)
  for (const link of what.links ?? []) blueprint.links[link.id] = tidied(linkSchema, link) as Draft<Link>
  const { painPoints = [], painTargets = [], cells = [] } = what
  for (const cell of cells) setDataCell.apply(project, { ...cell, blueprint: id })
  if (painPoints.length > 0) addPainPoints.apply(project, { blueprint: id, painPoints })
  for (const more of painTargets) {
    placePainPoint.apply(project, { blueprint: id, ...placedBesides(blueprint as Blueprint, more) })
  }
}

/** A copy of what an insertion adds to besides steps and links, to try it on. */
function withoutSteps(project: Project, blueprint: Blueprint): Draft<Project> {
  const { roles, sources, segments, facilities, customerGroups, assumptions } = project
  const { lanes, phases, columns } = blueprint
  const registers = { roles, sources, segments, facilities, customerGroups, assumptions }
  const copy = JSON.parse(JSON.stringify({ ...registers, lanes, phases, columns }))
  const grid = { ...blueprint, lanes: copy.lanes, phases: copy.phases, columns: copy.columns, steps: {}, links: {} }
  const byId = { ...project.blueprints.byId, [blueprint.id]: grid }
  const copied = Object.fromEntries(Object.keys(registers).map((register) => [register, copy[register]]))
  return {
    ...project,
    ...copied,
    images: { ...project.images },
    blueprints: { ...project.blueprints, byId },
  } as Draft<Project>
}

/** Adds registers, images, lanes and columns one after the other, up to the first that is refused. */
function layGrid(project: Draft<Project>, blueprint: BlueprintId, what: Insertion): Verdict {
  const { records = [], images = [], lanes = [], phases = [], columns = [] } = what
  for (const record of records) {
    const verdict = addRecord.check(project as Project, record)
    if (!verdict.ok) return verdict
    addRecord.apply(project, record)
  }
  for (const image of images) {
    if (!accepts(imageSchema, image)) return refuse('invalid-value')
    const present = own((project as Project).images, image.id)
    if (present && !equal(present, image)) return refuse('id-taken')
    if (!present) project.images[image.id] = { ...image } as Draft<Image>
  }
  for (const lane of lanes) {
    const verdict = addLane.check(project as Project, { ...lane, blueprint })
    if (!verdict.ok) return verdict
    addLane.apply(project, { ...lane, blueprint })
  }
  for (const phase of phases) {
    const verdict = layPhase(project, blueprint, phase)
    if (!verdict.ok) return verdict
  }
  for (const column of columns) {
    const verdict = addColumn.check(project as Project, { ...column, blueprint })
    if (!verdict.ok) return verdict
    addColumn.apply(project, { ...column, blueprint })
  }
  return allow
}

/** Adds a phase with its first column, and the others behind it. */
function layPhase(project: Draft<Project>, blueprint: BlueprintId, { id, title, columns }: NewPhase): Verdict {
  const ids = columns.map((column) => column.id)
  const verdict = addPhase.check(project as Project, { blueprint, id, title, columns: ids })
  if (!verdict.ok) return verdict
  addPhase.apply(project, { blueprint, id, title, columns: ids })
  const laid = existing(project.blueprints.byId, blueprint).columns
  for (const column of columns) {
    if (!accepts(columnSchema, column)) return refuse('invalid-value')
    if (column.title) existing(laid, column.id).title = column.title
  }
  return allow
}

const withSteps = (blueprint: Blueprint, steps: readonly Step[]): Blueprint['steps'] => ({
  ...blueprint.steps,
  ...Object.fromEntries(steps.map((step) => [step.id, step])),
})

function checkSteps(project: Project, blueprint: Blueprint, steps: readonly Step[]): Verdict {
  const columns = columnsInOrder(blueprint)
  const place = new Map<ColumnId, number>(columns.map((id, index) => [id, index]))
  const seen = new Set<string>()
  for (const step of steps) {
    if (!accepts(stepSchema, tidied(stepSchema, step))) return refuse('invalid-value')
    if (own(blueprint.steps, step.id) || seen.has(step.id)) return refuse('id-taken')
    seen.add(step.id)
    const lane = own(blueprint.lanes.byId, step.lane)
    if (!lane) return refuse('missing-lane')
    if (isDataRole(lane.role)) return refuse('data-lane-holds-no-steps')
    if (!kindFitsLane(step.kind, lane.role)) return refuse('kind-of-lane')
    const column = place.get(step.column)
    if (column === undefined) return refuse('missing-column')
    if (column + (step.span ?? 1) > columns.length) return refuse('span-too-wide')
  }
  const resolves = resolver(project, { ...blueprint, steps: withSteps(blueprint, steps) })
  return checkReferences(steps.flatMap(referencesOfStep), resolves)
}

function checkLinks({ steps, links: there }: Pick<Blueprint, 'steps' | 'links'>, links: readonly Link[]): Verdict {
  const ids = new Set(Object.keys(there))
  const said = new Set(Object.values<Link>(there).flatMap(linkKeys))
  for (const link of links) {
    if (!accepts(linkSchema, tidied(linkSchema, link))) return refuse('invalid-value')
    if (!own(steps, link.from) || !own(steps, link.to)) return refuse('missing-step')
    if (ids.has(link.id)) return refuse('id-taken')
    if (link.from === link.to) return refuse('link-to-itself')
    const keys = linkKeys(link)
    if (keys.some((key) => said.has(key))) return refuse('link-exists')
    ids.add(link.id)
    for (const key of keys) said.add(key)
  }
  return allow
}
