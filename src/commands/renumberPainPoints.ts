import { existing } from '../model/existing'
import type { PainPointId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { write } from './changes'
import { allow, refuse } from './command'

export interface RenumberPainPoints extends InBlueprint {
  /** Every pain point of the blueprint, once, in the order of its new number. */
  readonly order: readonly PainPointId[]
}

/** Gives all pain points the numbers 1, 2, 3 … in an order that somebody asked for. */
export const renumberPainPoints = defineBlueprintCommand<RenumberPainPoints>({
  name: 'renumberPainPoints',
  check({ painPoints }, { order }) {
    if (order.some((id) => !own(painPoints, id))) return refuse('missing-pain-point')
    const isWhole = new Set(order).size === order.length && order.length === Object.keys(painPoints).length
    return isWhole ? allow : refuse('invalid-value')
  },
  apply({ painPoints }, { order }) {
    order.forEach((id, index) => {
      write(existing(painPoints, id), 'number', index + 1)
    })
  },
})
