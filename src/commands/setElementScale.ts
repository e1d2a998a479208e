import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { type ElementScale, elementScale } from '../model/elementScale'
import { type Attribute, type Elements, elements as schema } from '../model/elements'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { write } from './changes'
import { allow, refuse } from './command'
import { scoresFit } from './editableAttribute'

export interface SetElementScale extends InBlueprint {
  readonly scale: ElementScale
  /** Scores move with the scale, so that the middle stays the middle. Otherwise they stay, and must stand on it. */
  readonly convert: boolean
}

/** Sets the ends of the scale on which importance and performance are scored. */
export const setElementScale = defineBlueprintCommand<SetElementScale>({
  name: 'setElementScale',
  check({ elements }, { scale, convert }) {
    if (!accepts(schema.entries.scale, scale) || !(scale.low < scale.high)) return refuse('invalid-value')
    if (convert) return allow
    const fits = Object.values<Attribute>(elements.attributes.byId).every((attribute) => scoresFit(scale, attribute))
    return fits ? allow : refuse('score-outside-scale')
  },
  apply({ elements }, { scale: { low, high }, convert }) {
    const before = elementScale(elements)
    if (elements.scale?.low !== low || elements.scale.high !== high) elements.scale = { low, high }
    if (convert) convertScores(elements, before, { low, high })
  },
})

/** Kept to thousandths, so that a scale and back again gives the scores that there were. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000

function convertScores(elements: Draft<Elements>, from: ElementScale, to: ElementScale): void {
  const share = (score: number): number => Math.min(Math.max((score - from.low) / (from.high - from.low), 0), 1)
  const convert = (owner: object): void => {
    for (const field of ['importance', 'performance']) {
      const score: unknown = Reflect.get(owner, field)
      if (typeof score === 'number') write(owner, field, rounded(to.low + share(score) * (to.high - to.low)))
    }
  }
  for (const attribute of Object.values(elements.attributes.byId)) convert(attribute)
  if (elements.crosshair) convert(elements.crosshair)
}
