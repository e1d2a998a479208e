import * as v from 'valibot'
import { between, date, research, text } from './field'
import { id } from './id'
import type { Immutable } from './immutable'
import { ordered } from './ordered'

/** The service triangle: strategy, system and people around the customer (Albrecht & Zemke 1985). */

/** A promise (strategy), a system with its owner, or a role with its skills. Fields of the other kinds stay unset. */
export const triangleItem = v.object({
  id: id('triangleItem'),
  title: text,
  note: v.optional(text),
  owner: v.optional(text),
  role: v.optional(id('role')),
  skills: v.optional(text),
  authorityLimit: v.optional(text),
  training: v.optional(text),
  incentives: v.optional(text),
  steps: v.array(id('step')),
  painPoints: v.optional(v.array(id('painPoint'))),
})
export type TriangleItem = Immutable<v.InferOutput<typeof triangleItem>>

export const triangleCorner = v.object({
  says: v.optional(text),
  does: v.optional(text),
  /** 0–100. */
  health: v.optional(between(0, 100)),
  items: ordered(id('triangleItem'), triangleItem),
})
export type TriangleCorner = Immutable<v.InferOutput<typeof triangleCorner>>

/** How far two parts hold together, 0–100. Without `rating` the relation is unknown, not zero. */
export const relationRating = v.object({
  rating: v.optional(between(0, 100)),
  reason: v.optional(text),
  evidence: v.optional(text),
  ratedBy: v.optional(text),
  date: v.optional(date),
  research: v.optional(research),
  sources: v.optional(v.array(id('source'))),
})
export type RelationRating = Immutable<v.InferOutput<typeof relationRating>>

/** Whom the service is for, what they need (quality, function, extension, price), and what one of them said. */
export const triangleCustomer = v.object({
  segment: v.optional(id('segment')),
  quality: v.optional(text),
  function: v.optional(text),
  extension: v.optional(text),
  price: v.optional(text),
  quote: v.optional(text),
  /** How well they are served, 0–100. */
  health: v.optional(between(0, 100)),
})
export type TriangleCustomer = Immutable<v.InferOutput<typeof triangleCustomer>>

export const triangle = v.object({
  strategy: triangleCorner,
  system: triangleCorner,
  people: triangleCorner,
  customer: triangleCustomer,
  relations: v.object({
    'strategy-system': v.optional(relationRating),
    'strategy-people': v.optional(relationRating),
    'system-people': v.optional(relationRating),
    'strategy-customer': v.optional(relationRating),
    'system-customer': v.optional(relationRating),
    'people-customer': v.optional(relationRating),
  }),
})
export type Triangle = Immutable<v.InferOutput<typeof triangle>>
