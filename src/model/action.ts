import * as v from 'valibot'
import { date, text } from './field'
import { id } from './id'
import type { Immutable } from './immutable'

/** An initiative of the improvement plan, from a suggestion or from pain points. */
export const action = v.object({
  id: id('action'),
  title: text,
  owner: v.optional(text),
  due: v.optional(date),
  planned: v.optional(date),
  done: v.optional(date),
  checked: v.optional(date),
  acted: v.optional(date),
  painPoints: v.optional(v.array(id('painPoint'))),
  steps: v.optional(v.array(id('step'))),
  /** The rule that suggested it, if one did. */
  rule: v.optional(text),
  note: v.optional(text),
})
export type Action = Immutable<v.InferOutput<typeof action>>
