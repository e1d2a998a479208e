import * as v from 'valibot'
import { between, flag, minutes, text } from './field'
import { id } from './id'
import type { Immutable } from './immutable'

export const linkKind = v.picklist(
  ['sequence', 'interaction', 'internal', 'information', 'evidence', 'exception'],
  'choice',
)
export type LinkKind = Immutable<v.InferOutput<typeof linkKind>>

/** What an internal supplier promises the next step, its internal customer. */
export const agreement = v.object({
  requirement: v.optional(text),
  agreedMinutes: v.optional(minutes),
  /** How well it is kept, 1–5, judged by the internal customer. */
  rating: v.optional(between(1, 5)),
})
export type Agreement = Immutable<v.InferOutput<typeof agreement>>

/** A connection of two steps. An evidence link is a tie without direction. */
export const link = v.object({
  id: id('link'),
  from: id('step'),
  to: id('step'),
  kind: linkKind,
  twoWay: v.optional(flag),
  label: v.optional(text),
  /** Share of cases that take this exit, 0–1. */
  probability: v.optional(between(0, 1)),
  agreement: v.optional(agreement),
})
export type Link = Immutable<v.InferOutput<typeof link>>
