import * as v from 'valibot'
import { between, flag, minutes, quantity, research, text, whole } from './field'
import { id } from './id'
import type { Immutable } from './immutable'

/** How customer and provider meet at a step. `phone`, `mail` and `message` are unseen channels. */
export const channel = v.picklist(
  ['face-to-face', 'phone', 'web', 'app', 'message', 'mail', 'machine', 'other'],
  'choice',
)
export type Channel = Immutable<v.InferOutput<typeof channel>>

/** What a step is. A decision is drawn pointed, carries the D mark, and its labelled exits are its outgoing links. */
export const stepKind = v.picklist(['action', 'decision', 'evidence'], 'choice')
export type StepKind = Immutable<v.InferOutput<typeof stepKind>>

/** F: where the service can fail (Shostack 1984). Severity, occurrence and detection are FMEA scores, 1–10. */
export const failMark = v.object({
  cause: v.optional(text),
  severity: v.optional(whole(1, 10)),
  occurrence: v.optional(whole(1, 10)),
  detection: v.optional(whole(1, 10)),
  recoveryStep: v.optional(id('step')),
  authorityLimit: v.optional(text),
  lever: v.optional(v.picklist(['select', 'train', 'motivate', 'supervise', 'appraise'], 'choice')),
})
export type FailMark = Immutable<v.InferOutput<typeof failMark>>

/** W: where the customer waits. */
export const waitMark = v.object({
  actualMinutes: v.optional(minutes),
  targetMinutes: v.optional(minutes),
  maximumMinutes: v.optional(minutes),
})
export type WaitMark = Immutable<v.InferOutput<typeof waitMark>>

/** What a customer said, in their own words. */
export const quote = v.object({ text, speaker: v.optional(text) })
export type Quote = Immutable<v.InferOutput<typeof quote>>

/** An image shown at a step; `alt` says what it shows. */
export const stepImage = v.object({ image: id('image'), alt: v.optional(text) })
export type StepImage = Immutable<v.InferOutput<typeof stepImage>>

/** Widest step, in columns. */
export const MAX_SPAN = 200

/** One step: a verb phrase by one actor, in one lane, at one column or over several. */
export const step = v.object({
  id: id('step'),
  lane: id('lane'),
  /** The first column the step covers. */
  column: id('column'),
  /** Columns covered, counted from `column` to the right. */
  span: v.optional(whole(1, MAX_SPAN)),
  /** Place among the steps of the same cell, from the top; unique within the cell. */
  order: whole(0, 100_000),
  kind: stepKind,
  title: text,
  note: v.optional(text),

  roles: v.optional(v.array(id('role'))),
  /** Who the customer believes is responsible, where that differs from `roles`. */
  believedRole: v.optional(id('role')),
  facilities: v.optional(v.array(id('facility'))),
  customerGroups: v.optional(v.array(id('customerGroup'))),
  channel: v.optional(channel),
  /** The customer acts alone here: no response is expected. */
  solo: v.optional(flag),

  /** Execution time by design (Shostack's standard time). */
  standardMinutes: v.optional(minutes),
  /** Longest time that customers tolerate (Shostack's acceptable time). */
  acceptableMinutes: v.optional(minutes),
  valueAdding: v.optional(flag),
  /** The quality standard of the step, in words. */
  standard: v.optional(text),
  /** What the step costs, in the project's currency. */
  cost: v.optional(quantity),
  /** What the customer pays at the step, in the project's currency. */
  price: v.optional(quantity),

  emotion: v.optional(between(-2, 2)),
  quote: v.optional(quote),
  /** Expected and perceived quality, 1–7. */
  expectation: v.optional(between(1, 7)),
  perception: v.optional(between(1, 7)),
  need: v.optional(v.picklist(['quality', 'function', 'extension', 'price'], 'choice')),
  momentOfTruth: v.optional(flag),
  fail: v.optional(failMark),
  wait: v.optional(waitMark),
  /** Freedom of the person who executes, 0 none – 3 full (Shostack 1987, divergence). */
  latitude: v.optional(whole(0, 3)),

  research: v.optional(research),
  sources: v.optional(v.array(id('source'))),
  images: v.optional(v.array(stepImage)),
  tags: v.optional(v.array(text)),
  childBlueprint: v.optional(id('blueprint')),
})
export type Step = Immutable<v.InferOutput<typeof step>>
