import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import type { Blueprint } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import { equal } from '../model/equal'
import { existing } from '../model/existing'
import type { BlueprintId, ColumnId, PainPointId } from '../model/id'
import { isDataRole } from '../model/lane'
import { type Link, link as linkSchema } from '../model/link'
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
import { type AddRecord, addRecord } from './addRecord'
import { checkReferences } from './checkReferences'
import { all, allow, refuse, type Verdict } from './command'
import { checkLink } from './editableLink'
import { placePainPoint } from './placePainPoint'
import { kindFitsLane } from './repairs/matchKindToLane'
import { placeInCell } from './repairs/placeInCell'

/** Things that come into a blueprint together, all or nothing. What is new may be named by the rest. */
export interface Insertion {
  /** Entries of the registers that the steps name and the project does not hold. */
  readonly records?: readonly AddRecord[]
  /** Images that the steps show; one that the project already holds is shared. */
  readonly images?: readonly Image[]
  readonly lanes?: readonly Omit<AddLane, 'blueprint'>[]
  /** New columns, each placed when those before it stand. */
  readonly columns?: readonly NewColumn[]
  /** Whole steps. They go below what is in their cells, in the order given; their own `order` does not count. */
  readonly steps: readonly Step[]
  readonly links?: readonly Link[]
  /** New pain points, under the next free numbers. */
  readonly painPoints?: readonly NewPainPoint[]
  /** What pain points that are there sit on besides. */
  readonly painTargets?: readonly MorePlaces[]
}

/** Further places of a pain point. */
export interface MorePlaces {
  readonly painPoint: PainPointId
  readonly targets: readonly PainTarget[]
}

/** Refuses an insertion of which any part does not fit. */
export function checkInsertion(project: Project, id: BlueprintId, blueprint: Blueprint, what: Insertion): Verdict {
  const { steps, links = [], lanes = [], columns = [] } = what
  if (steps.length + links.length + lanes.length + columns.length === 0) return refuse('nothing-to-do')
  const grid = withoutSteps(project, blueprint)
  const laid = layGrid(grid, id, what)
  if (!laid.ok) return laid
  const ready = existing(grid.blueprints.byId, id) as Blueprint
  return all(
    () => checkSteps(grid as Project, { ...ready, steps: blueprint.steps }, steps),
    () => checkLinks({ ...blueprint, steps: withSteps(blueprint, steps) }, links),
    () => checkPains(grid as Project, { ...ready, ...grown(blueprint, what) }, what),
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

const placedBesides = ({ painPoints }: Pick<Blueprint, 'painPoints'>, { painPoint, targets }: MorePlaces) => ({
  painPoint,
  targets: [...(own(painPoints, painPoint)?.targets ?? []), ...targets],
})

/** Carries out an insertion that a check has allowed. */
export function applyInsertion(project: Draft<Project>, id: BlueprintId, what: Insertion): void {
  const laid = layGrid(project, id, what)
  if (!laid.ok) throw new RangeError(laid.reason)
  const blueprint = existing(project.blueprints.byId, id)
  for (const step of what.steps) {
    blueprint.steps[step.id] = tidied(stepSchema, step) as Draft<Step>
    placeInCell(blueprint, [step.id], step)
  }
  for (const link of what.links ?? []) blueprint.links[link.id] = tidied(linkSchema, link) as Draft<Link>
  const { painPoints = [], painTargets = [] } = what
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
  const { records = [], images = [], lanes = [], columns = [] } = what
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
  for (const column of columns) {
    const verdict = addColumn.check(project as Project, { ...column, blueprint })
    if (!verdict.ok) return verdict
    addColumn.apply(project, { ...column, blueprint })
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

function checkLinks(blueprint: Blueprint, links: readonly Link[]): Verdict {
  const present: Record<string, Link> = { ...blueprint.links }
  for (const link of links) {
    if (!accepts(linkSchema, tidied(linkSchema, link))) return refuse('invalid-value')
    if (!own(blueprint.steps, link.from) || !own(blueprint.steps, link.to)) return refuse('missing-step')
    if (own(present, link.id)) return refuse('id-taken')
    const verdict = checkLink({ ...blueprint, links: present }, link)
    if (!verdict.ok) return verdict
    present[link.id] = link
  }
  return allow
}
