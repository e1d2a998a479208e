import { referencesOfTriangleCustomer } from '../model/reference'
import { resolver } from '../model/resolver'
import { type TriangleCustomer, triangleCustomer } from '../model/triangle'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { checkReferences } from './checkReferences'
import { refuse } from './command'

export interface EditTriangleCustomer extends InBlueprint {
  readonly changes: Changes<TriangleCustomer>
}

const CUSTOMER: Editable<TriangleCustomer> = { schema: triangleCustomer, fixed: [] }

/** Changes who the customer of the service triangle is, what they need and what they said. */
export const editTriangleCustomer = defineBlueprintCommand<EditTriangleCustomer>({
  name: 'editTriangleCustomer',
  check(blueprint, { changes }, project) {
    const next = changed(CUSTOMER, blueprint.triangle.customer, changes)
    if (!next) return refuse('invalid-value')
    return checkReferences(referencesOfTriangleCustomer(next), resolver(project, blueprint))
  },
  apply({ triangle }, { changes }) {
    change(CUSTOMER, triangle.customer, changes)
  },
})
