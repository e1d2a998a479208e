import { accepts } from '../model/accepts'
import { type ElementWeights, elementWeights } from '../model/elements'
import { type Research, research as researchSchema } from '../model/field'
import { sumsToHundred } from '../model/weights/sumsToHundred'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { write } from './changes'
import { allow, refuse } from './command'

export interface SetElementWeights extends InBlueprint {
  /** Per cent, summing to 100. Absent: nobody weighs the elements any more. */
  readonly weights?: ElementWeights
  /** How well they are founded. Absent: nothing is said about it, as of weights that somebody has just set. */
  readonly research?: Research
}

/** Sets how much each of the four elements matters. A sum that is not 100 is refused; `normalizeWeights` mends it. */
export const setElementWeights = defineBlueprintCommand<SetElementWeights>({
  name: 'setElementWeights',
  check(_, { weights, research }) {
    if (research !== undefined && !accepts(researchSchema, research)) return refuse('invalid-value')
    if (weights === undefined) return allow
    if (!accepts(elementWeights, weights)) return refuse('invalid-value')
    return sumsToHundred(weights) ? allow : refuse('weights-not-100')
  },
  apply({ elements }, { weights, research }) {
    write(elements, 'weights', weights === undefined ? undefined : { ...weights })
    write(elements, 'weightsResearch', weights === undefined ? undefined : research)
  },
})
