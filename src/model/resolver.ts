import type { Blueprint } from './blueprint'
import type { Project } from './project'
import type { ReferenceKind } from './reference'

/** Tells whether an id points at something. */
export type Resolves = (kind: ReferenceKind, id: string) => boolean

/** Resolves ids in a project and one of its blueprints. */
export function resolver(project: Project, blueprint: Blueprint): Resolves {
  const records: Record<ReferenceKind, object> = {
    blueprint: project.blueprints.byId,
    segment: project.segments.byId,
    source: project.sources.byId,
    role: project.roles.byId,
    facility: project.facilities.byId,
    customerGroup: project.customerGroups.byId,
    image: project.images,
    phase: blueprint.phases.byId,
    column: blueprint.columns,
    lane: blueprint.lanes.byId,
    step: blueprint.steps,
    link: blueprint.links,
    painPoint: blueprint.painPoints,
  }
  return (kind, id) => Object.hasOwn(records[kind], id)
}
