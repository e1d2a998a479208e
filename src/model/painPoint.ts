import * as v from 'valibot'
import { date, research, text, whole } from './field'
import { id } from './id'
import type { Immutable } from './immutable'

export const element = v.picklist(['staff', 'facilities', 'customers', 'process'], 'choice')
export type Element = Immutable<v.InferOutput<typeof element>>

/** Sides and spokes of the service triangle: corner–corner and corner–customer. */
export const triangleRelation = v.picklist(
  ['strategy-system', 'strategy-people', 'system-people', 'strategy-customer', 'system-customer', 'people-customer'],
  'choice',
)
export type TriangleRelation = Immutable<v.InferOutput<typeof triangleRelation>>

export const servqualDimension = v.picklist(
  ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'],
  'choice',
)
export type ServqualDimension = Immutable<v.InferOutput<typeof servqualDimension>>

/** Benefits and costs of customer value (Kotler). */
export const valueTerm = v.picklist(
  [
    'product-benefit',
    'service-benefit',
    'personnel-benefit',
    'image-benefit',
    'money-cost',
    'time-cost',
    'energy-cost',
    'psychic-cost',
  ],
  'choice',
)
export type ValueTerm = Immutable<v.InferOutput<typeof valueTerm>>

/** What a pain point sits on. */
export const painTarget = v.variant('type', [
  v.object({ type: v.literal('step'), id: id('step') }),
  v.object({ type: v.literal('link'), id: id('link') }),
  v.object({ type: v.literal('lane'), id: id('lane') }),
  v.object({ type: v.literal('phase'), id: id('phase') }),
])
export type PainTarget = Immutable<v.InferOutput<typeof painTarget>>

/** An improvement, planned, done, checked and acted upon (PDCA), with the date of each stage reached. */
export const improvement = v.object({
  what: text,
  owner: v.optional(text),
  planned: v.optional(date),
  done: v.optional(date),
  checked: v.optional(date),
  acted: v.optional(date),
  result: v.optional(text),
})
export type Improvement = Immutable<v.InferOutput<typeof improvement>>

export const painPoint = v.object({
  id: id('painPoint'),
  /** Shown in the marker; unique in the blueprint; changed only on request. */
  number: whole(1, 100_000),
  title: text,
  words: v.optional(text),
  speaker: v.optional(text),
  targets: v.array(painTarget),
  /** 1 minor, 2 moderate, 3 major, 4 critical. */
  severity: whole(1, 4),
  votes: v.optional(whole(0, 1_000_000)),
  impact: v.optional(whole(1, 5)),
  effort: v.optional(whole(1, 5)),
  cause: v.optional(text),
  element: v.optional(element),
  relation: v.optional(triangleRelation),
  dimension: v.optional(servqualDimension),
  gap: v.optional(whole(1, 5)),
  touches: v.optional(v.array(valueTerm)),
  owner: v.optional(text),
  status: v.optional(v.picklist(['open', 'planned', 'in-progress', 'resolved', 'parked'], 'choice')),
  howMightWe: v.optional(text),
  improvement: v.optional(improvement),
  research: v.optional(research),
  sources: v.optional(v.array(id('source'))),
})
export type PainPoint = Immutable<v.InferOutput<typeof painPoint>>
