import * as v from 'valibot'
import { between, date, flag, research, text, whole } from './field'
import { id } from './id'
import type { Immutable } from './immutable'
import { ordered } from './ordered'
import { element } from './painPoint'

/** The four experience elements: staff, facilities, customers, process, each with a weight of its own per service. */

/** One rated attribute of an element. Importance and performance on the scale of the sheet. */
export const attribute = v.object({
  id: id('attribute'),
  element,
  /** In front of the line of visibility, or behind it. */
  visible: flag,
  title: text,
  importance: v.optional(between(0, 10)),
  performance: v.optional(between(0, 10)),
  answers: v.optional(whole(0, 1_000_000_000)),
  steps: v.array(id('step')),
  note: v.optional(text),
  research: v.optional(research),
  sources: v.optional(v.array(id('source'))),
})
export type Attribute = Immutable<v.InferOutput<typeof attribute>>

export const elementWeights = v.object({
  staff: between(0, 100),
  facilities: between(0, 100),
  customers: between(0, 100),
  process: between(0, 100),
})
export type ElementWeights = Immutable<v.InferOutput<typeof elementWeights>>

export const elements = v.object({
  /** Per cent; the four sum to 100. Absent: nobody weighed them yet. */
  weights: v.optional(elementWeights),
  /** How well the weights are founded; those of a preset are illustrative until somebody sets their own. */
  weightsResearch: v.optional(research),
  locked: v.optional(v.array(element)),
  /** Ends of the scale of importance and performance. */
  scale: v.optional(v.object({ low: between(0, 10), high: between(0, 10) })),
  crosshair: v.optional(
    v.object({
      rule: v.picklist(['mean', 'median', 'middle', 'own'], 'choice'),
      importance: v.optional(between(0, 10)),
      performance: v.optional(between(0, 10)),
    }),
  ),
  attributes: ordered(id('attribute'), attribute),
  ratedBy: v.optional(text),
  date: v.optional(date),
})
export type Elements = Immutable<v.InferOutput<typeof elements>>
