import { type TriangleCorner, triangleCorner } from '../model/triangle'
import type { TriangleCornerName } from '../model/triangleParts'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, refuse } from './command'

/** New values for what a corner says and does and how healthy it is; undefined removes one. */
export type CornerChanges = Changes<TriangleCorner, 'items'>

export interface EditCorner extends InBlueprint {
  readonly corner: TriangleCornerName
  readonly changes: CornerChanges
}

const CORNER: Editable<TriangleCorner, 'items'> = { schema: triangleCorner, fixed: ['items'] }

/** Changes what a corner of the service triangle says and does. */
export const editCorner = defineBlueprintCommand<EditCorner>({
  name: 'editCorner',
  check: ({ triangle }, { corner, changes }) =>
    changed(CORNER, triangle[corner], changes) ? allow : refuse('invalid-value'),
  apply({ triangle }, { corner, changes }) {
    change(CORNER, triangle[corner], changes)
  },
})
