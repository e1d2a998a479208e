import type { Blueprint } from './blueprint'
import type { BlueprintId, ColumnId, LaneId, PhaseId, ProjectId } from './id'
import type { LaneRole } from './lane'
import { emptyOrdered, type Ordered } from './ordered'
import { type DiagramLanguage, FORMAT, type Project, VERSION } from './project'
import type { Triangle } from './triangle'

/** Ids and words that a blank blueprint is made of: the model invents neither. */
export interface BlankBlueprint {
  readonly id: BlueprintId
  readonly name: string
  readonly phases: readonly { readonly id: PhaseId; readonly title: string; readonly columns: readonly ColumnId[] }[]
  readonly lanes: readonly {
    readonly id: LaneId
    readonly role: LaneRole
    readonly title: string
    readonly subtitle?: string
  }[]
}

const list = <I extends string, T extends { readonly id: I }>(records: readonly T[]): Ordered<I, T> => ({
  order: records.map(({ id }) => id),
  byId: Object.fromEntries(records.map((record) => [record.id, record])) as Record<I, T>,
})

/** A triangle that nobody has filled in. */
export const emptyTriangle = (): Triangle => ({
  strategy: { items: emptyOrdered() },
  system: { items: emptyOrdered() },
  people: { items: emptyOrdered() },
  customer: {},
  relations: {},
})

/** A blueprint with phases, columns and lanes, and no steps. */
export function newBlueprint({ id, name, phases, lanes }: BlankBlueprint): Blueprint {
  const columns = phases.flatMap((phase) => phase.columns)
  return {
    id,
    name,
    state: 'as-is',
    profile: 'bitner',
    phases: list(phases),
    columns: Object.fromEntries(columns.map((column) => [column, { id: column }])),
    lanes: list(lanes),
    steps: {},
    links: {},
    painPoints: {},
    triangle: emptyTriangle(),
    elements: { attributes: emptyOrdered() },
    scoreSets: emptyOrdered(),
    actions: emptyOrdered(),
  }
}

/** A project with one blueprint. `now` is a moment in UTC, ISO 8601. */
export function newProject(
  {
    id,
    title,
    language,
    now,
  }: { readonly id: ProjectId; readonly title: string; readonly language: DiagramLanguage; readonly now: string },
  blueprint: Blueprint,
): Project {
  return {
    format: FORMAT,
    version: VERSION,
    id,
    title,
    language,
    createdAt: now,
    updatedAt: now,
    segments: emptyOrdered(),
    sources: emptyOrdered(),
    roles: emptyOrdered(),
    facilities: emptyOrdered(),
    customerGroups: emptyOrdered(),
    assumptions: emptyOrdered(),
    images: {},
    blueprints: list([blueprint]),
  }
}
