import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { isPlace, moveInOrder } from './moveInOrder'

export interface MoveBlueprint extends InBlueprint {
  /** Its new place, counted without it. */
  readonly index: number
}

/** Moves a blueprint among the others. */
export const moveBlueprint = defineBlueprintCommand<MoveBlueprint>({
  name: 'moveBlueprint',
  check: (_blueprint, { index }, { blueprints }) =>
    isPlace(index, blueprints.order.length - 1) ? allow : refuse('out-of-range'),
  apply({ id }, { index }, { blueprints }) {
    moveInOrder(blueprints.order, id, index)
  },
})
