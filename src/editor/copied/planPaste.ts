import type { Insertion } from '../../commands/insertion'
import type { Refusal } from '../../commands/refusal'
import { keepsZoneOrder, rolesOf } from '../../commands/zoneOrder'
import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import { existing } from '../../model/existing'
import type { ColumnId, Id, LaneId, LinkId, StepId } from '../../model/id'
import { isDataRole, type Lane } from '../../model/lane'
import type { Link } from '../../model/link'
import { inOrder } from '../../model/ordered'
import type { Project } from '../../model/project'
import type { Step } from '../../model/step'
import type { Copied } from './copied'
import { arrivingPains } from './copiedPains'
import { inReadingOrder } from './copySteps'
import { type Matched, matchRegisters } from './matchRegisters'

export interface PastePlace {
  readonly project: Project
  readonly blueprint: Blueprint
  /** The cell that the top left corner of the steps goes to; for lanes, the lane that they go below. */
  readonly lane: LaneId | null
  readonly column: ColumnId | null
  readonly freshId: <Kind extends string>(kind: Kind) => Id<Kind>
}

/** What pasting a copy at a place brings in, under new ids; or why it cannot. */
export function planPaste({ project: copy, asLanes }: Copied, place: PastePlace): Insertion | Refusal {
  const [source] = inOrder(copy.blueprints)
  if (!source) return 'nothing-to-do'
  const lanes = asLanes ? newLanes(source, place) : matchLanes(source, place)
  if (typeof lanes === 'string') return lanes
  const columns = columnsFor(source, place, asLanes)
  if (typeof columns === 'string') return columns
  const matched = matchRegisters(copy, place.project, place.freshId)
  const ids = new Map(Object.keys(source.steps).map((id) => [id as StepId, place.freshId('step')]))
  const roleOf = (id: LaneId): Lane['role'] =>
    (asLanes ? existing(source.lanes.byId, id) : existing(place.blueprint.lanes.byId, lanes.of(id))).role
  const steps = inReadingOrder(source, Object.keys(source.steps) as StepId[]).map(
    (step): Step => ({
      ...renamed(step, matched, ids),
      ...{ lane: lanes.of(step.lane), column: columns.of(step.column) },
      kind: kindFor(step, roleOf(step.lane)),
    }),
  )
  const linkIds = new Map(Object.keys(source.links).map((id) => [id as LinkId, place.freshId('link')]))
  const links = Object.values<Link>(source.links).map(
    (link): Link => ({ ...link, id: known(linkIds, link.id), from: known(ids, link.from), to: known(ids, link.to) }),
  )
  const { records, images } = matched
  const pains = arrivingPains(source.painPoints, {
    ...{ present: place.blueprint, matched, steps: ids, links: linkIds, freshId: place.freshId },
  })
  return { records, images, lanes: lanes.added, columns: columns.added, steps, links, ...pains }
}

/** What stands under a key that is known to be there. */
function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new RangeError(`nothing is known of ${key}`)
  return value
}

const kindFor = (step: Step, role: Lane['role']): Step['kind'] =>
  role === 'evidence' ? 'evidence' : step.kind === 'evidence' ? 'action' : step.kind

/** A step under its new id, naming the entries of the project it comes to. */
function renamed(step: Step, matched: Matched, ids: ReadonlyMap<StepId, StepId>): Step {
  const { roles, believedRole, facilities, customerGroups, sources, images, fail, childBlueprint: _, ...rest } = step
  const recovery = fail?.recoveryStep === undefined ? undefined : ids.get(fail.recoveryStep)
  const { recoveryStep: __, ...mark } = fail ?? {}
  return {
    ...rest,
    id: known(ids, step.id),
    ...(roles ? { roles: roles.map(matched.of) } : {}),
    ...(believedRole ? { believedRole: matched.of(believedRole) } : {}),
    ...(facilities ? { facilities: facilities.map(matched.of) } : {}),
    ...(customerGroups ? { customerGroups: customerGroups.map(matched.of) } : {}),
    ...(sources ? { sources: sources.map(matched.of) } : {}),
    ...(images ? { images: images.map((shown) => ({ ...shown, image: matched.of(shown.image) })) } : {}),
    ...(fail ? { fail: recovery ? { ...mark, recoveryStep: recovery } : mark } : {}),
  }
}

interface LanePlan {
  readonly added: NonNullable<Insertion['lanes']>
  of(id: LaneId): LaneId
}

/** New lanes for the copied ones: below the given lane where the order of zones allows it, else at the end of their zone. */
function newLanes(source: Blueprint, { blueprint, lane, freshId }: PastePlace): LanePlan {
  const ids = new Map(source.lanes.order.map((id) => [id, freshId('lane')]))
  const roles = rolesOf(blueprint)
  let at = lane === null ? -1 : blueprint.lanes.order.indexOf(lane) + 1
  const added = inOrder(source.lanes).map(({ id, role, title, subtitle, unit }) => {
    const next = at > 0 ? [...roles.slice(0, at), role, ...roles.slice(at)] : null
    const index = next && keepsZoneOrder(next) ? at : null
    if (next && index !== null) {
      roles.splice(index, 0, role)
      at += 1
    } else at = -1
    const optional = { ...(subtitle === undefined ? {} : { subtitle }), ...(unit === undefined ? {} : { unit }) }
    return { id: known(ids, id), role, title, ...optional, ...(index === null ? {} : { index }) }
  })
  return { added, of: (id) => known(ids, id) }
}

/**
 * The lanes that the copied ones fall on: the first on the given lane, each further one on the next lane below of its
 * role, or, where there is none, on the lane as far below as it was.
 */
function matchLanes(source: Blueprint, { blueprint, lane }: PastePlace): LanePlan | Refusal {
  const present = inOrder(blueprint.lanes).filter(({ role }) => !isDataRole(role))
  const first = present.findIndex(({ id }) => id === lane)
  if (first < 0) return lane === null ? 'missing-lane' : 'data-lane-holds-no-steps'
  const found = new Map<LaneId, LaneId>()
  let last = first - 1
  for (const [index, { id, role }] of inOrder(source.lanes).entries()) {
    const sameRole = present.findIndex((candidate, at) => at > last && candidate.role === role)
    const at = index === 0 ? first : sameRole >= 0 ? sameRole : last + 1
    const target = present[at]
    if (!target) return 'out-of-range'
    found.set(id, target.id)
    last = at
  }
  return { added: [], of: (id) => known(found, id) }
}

interface ColumnPlan {
  readonly added: NonNullable<Insertion['columns']>
  of(id: ColumnId): ColumnId
}

/** The columns that the copied ones fall on, with those that the journey lacks at its end. */
function columnsFor(
  source: Blueprint,
  { blueprint, column, freshId }: PastePlace,
  asLanes: boolean,
): ColumnPlan | Refusal {
  const present = columnsInOrder(blueprint)
  const start = asLanes ? 0 : column === null ? -1 : present.indexOf(column)
  if (start < 0) return 'missing-column'
  const copied = columnsInOrder(source)
  const used = asLanes ? copied.slice(0, lastColumn(source, copied) + 1) : copied
  const added: { id: ColumnId; place: { after: ColumnId } }[] = []
  const found = new Map<ColumnId, ColumnId>()
  let last = present.at(-1)
  for (const [index, id] of used.entries()) {
    const there = present[start + index]
    if (!there && last) added.push({ id: freshId('column'), place: { after: last } })
    last = there ?? added.at(-1)?.id ?? last
    if (last) found.set(id, last)
  }
  return { added, of: (id) => known(found, id) }
}

/** The last column that a step covers. */
const lastColumn = ({ steps }: Blueprint, columns: readonly ColumnId[]): number =>
  Math.max(-1, ...Object.values<Step>(steps).map(({ column, span = 1 }) => columns.indexOf(column) + span - 1))
