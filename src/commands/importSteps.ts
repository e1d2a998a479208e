import type { Blueprint } from '../model/blueprint'
import type { Project } from '../model/project'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse, type Verdict } from './command'
import { applyInsertion, checkInsertion, type Insertion } from './insertion'

/** What a foreign sheet becomes, under ids that are free here. */
export type ImportSteps = InBlueprint & Omit<Insertion, 'images' | 'painTargets'>

/** Records that one sheet may bring: more is no blueprint that anybody could read. */
export const MAX_IMPORTED_RECORDS = 5_000
/** Records of a project, above which its own file could not be opened again. */
export const MAX_PROJECT_RECORDS = 20_000

/** Brings in a sheet: phases, columns, lanes, steps, links and pain points, and the roles and facilities that they name. */
export const importSteps = defineBlueprintCommand<ImportSteps>({
  name: 'importSteps',
  check(blueprint, args, project) {
    const room = checkRoom(project, args)
    return room.ok ? checkInsertion(project, args.blueprint, blueprint, args) : room
  },
  apply(_, args, project) {
    applyInsertion(project, args.blueprint, args)
  },
})

function checkRoom(project: Project, what: ImportSteps): Verdict {
  const { records = [], lanes = [], phases = [], columns = [], steps, links = [], painPoints = [] } = what
  const laid = phases.reduce((sum, phase) => sum + 1 + phase.columns.length, lanes.length + columns.length)
  const coming = records.length + laid + steps.length + links.length + painPoints.length
  if (coming > MAX_IMPORTED_RECORDS) return refuse('too-much-at-once')
  return coming + recordsIn(project) > MAX_PROJECT_RECORDS ? refuse('project-full') : allow
}

/** How many records a project holds, near enough: those that grow with the work. */
const recordsIn = ({ blueprints, roles, facilities, sources, images }: Project): number =>
  [roles, facilities, sources].reduce((sum, { order }) => sum + order.length, Object.keys(images).length) +
  Object.values<Blueprint>(blueprints.byId).reduce((sum, { lanes, columns, steps, links, painPoints, ...rest }) => {
    const byId = [columns, steps, links, painPoints].reduce((count, record) => count + Object.keys(record).length, 0)
    return sum + byId + lanes.order.length + rest.elements.attributes.order.length + rest.actions.order.length
  }, 0)
