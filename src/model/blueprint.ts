import * as v from 'valibot'
import { action } from './action'
import { elements } from './elements'
import { date, text, whole } from './field'
import { id } from './id'
import type { Immutable } from './immutable'
import { lane } from './lane'
import { link } from './link'
import { ordered } from './ordered'
import { painPoint } from './painPoint'
import { scoreSet } from './scoreSet'
import { step } from './step'
import { triangle } from './triangle'

/** Which symbols and lines a blueprint shows; the data stay the same under every profile. */
export const notationProfile = v.picklist(['shostack', 'bitner', 'nng', 'extended', 'workshop'], 'choice')
export type NotationProfile = Immutable<v.InferOutput<typeof notationProfile>>

/** A phase groups columns; it owns their order. */
export const phase = v.object({
  id: id('phase'),
  title: text,
  note: v.optional(text),
  columns: v.array(id('column')),
})
export type Phase = Immutable<v.InferOutput<typeof phase>>

/** One moment of the customer's time. */
export const column = v.object({ id: id('column'), title: v.optional(text) })
export type Column = Immutable<v.InferOutput<typeof column>>

export const blueprintState = v.picklist(['as-is', 'to-be', 'other'], 'choice')
export type BlueprintState = Immutable<v.InferOutput<typeof blueprintState>>

/** The votes that the pain points carry: how many people gave them, and how many dots those people had. */
export const voting = v.object({
  voters: whole(1, 100_000),
  /** Dots given out in all, used or not. */
  dots: whole(1, 1_000_000),
  date: v.optional(date),
})
export type Voting = Immutable<v.InferOutput<typeof voting>>

/**
 * A blueprint: a grid of lanes × columns that holds steps, and everything said about them.
 *
 * Steps, links and pain points are records by id; their place is written in them. A variant made from
 * another blueprint keeps the ids, so that the two can be compared.
 */
export const blueprint = v.object({
  id: id('blueprint'),
  name: text,
  state: blueprintState,
  basedOn: v.optional(id('blueprint')),
  versionNote: v.optional(text),
  date: v.optional(date),
  profile: notationProfile,
  /** Ordered from left to right; each phase orders its own columns. */
  phases: ordered(id('phase'), phase),
  columns: v.record(id('column'), column),
  /** Ordered from top to bottom. */
  lanes: ordered(id('lane'), lane),
  steps: v.record(id('step'), step),
  links: v.record(id('link'), link),
  painPoints: v.record(id('painPoint'), painPoint),
  voting: v.optional(voting),
  triangle,
  elements,
  scoreSets: ordered(id('scoreSet'), scoreSet),
  actions: ordered(id('action'), action),
})
export type Blueprint = Immutable<v.InferOutput<typeof blueprint>>
