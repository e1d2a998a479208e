import type { Register } from '../../commands/register'
import type { Blueprint } from '../../model/blueprint'
import type { StepId } from '../../model/id'
import type { Project } from '../../model/project'
import type { Step } from '../../model/step'

/** The registers whose entries serve at steps. */
export type ServingRegister = Extract<Register, 'roles' | 'facilities' | 'customerGroups'>

/** The steps of a blueprint that name each entry of a register. */
export function registerUse({ steps }: Pick<Blueprint, 'steps'>, register: ServingRegister): Map<string, StepId[]> {
  const use = new Map<string, StepId[]>()
  for (const step of Object.values<Step>(steps)) {
    for (const id of new Set<string>(step[register] ?? [])) use.set(id, [...(use.get(id) ?? []), step.id])
  }
  return use
}

/** How many steps of all blueprints name an entry. */
export const namedInProject = ({ blueprints }: Project, register: ServingRegister, id: string): number =>
  Object.values<Blueprint>(blueprints.byId).reduce(
    (sum, blueprint) => sum + (registerUse(blueprint, register).get(id)?.length ?? 0),
    0,
  )
