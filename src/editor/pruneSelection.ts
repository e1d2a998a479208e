import type { Blueprint } from '../model/blueprint'
import type { BlueprintId } from '../model/id'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { TRIANGLE_CORNERS } from '../model/triangleParts'
import type { Selected, Selection } from './selection'

/**
 * The selection without what no longer exists in a blueprint. Without a blueprint, or when it is gone, whatever exists in
 * any blueprint of the project stays. The same object if nothing is gone.
 */
export function pruneSelection(project: Project, blueprint: BlueprintId | undefined, selection: Selection): Selection {
  const known = blueprint === undefined ? undefined : own(project.blueprints.byId, blueprint)
  const blueprints = known ? [known] : Object.values<Blueprint>(project.blueprints.byId)
  const kept = selection.filter((selected) => blueprints.some((candidate) => exists(candidate, selected)))
  return kept.length === selection.length ? selection : kept
}

function exists(blueprint: Blueprint, selected: Selected): boolean {
  switch (selected.type) {
    case 'step':
      return own(blueprint.steps, selected.id) !== undefined
    case 'link':
      return own(blueprint.links, selected.id) !== undefined
    case 'lane':
      return own(blueprint.lanes.byId, selected.id) !== undefined
    case 'phase':
      return own(blueprint.phases.byId, selected.id) !== undefined
    case 'column':
      return own(blueprint.columns, selected.id) !== undefined
    case 'painPoint':
      return own(blueprint.painPoints, selected.id) !== undefined
    case 'attribute':
      return own(blueprint.elements.attributes.byId, selected.id) !== undefined
    case 'corner':
    case 'relation':
      return true
    case 'triangleItem':
      return TRIANGLE_CORNERS.some((corner) => own(blueprint.triangle[corner].items.byId, selected.id) !== undefined)
    case 'cell':
      return (
        own(blueprint.lanes.byId, selected.lane) !== undefined && own(blueprint.columns, selected.column) !== undefined
      )
  }
}
