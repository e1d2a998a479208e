import * as v from 'valibot'
import { between, date, quantity, research, text, whole } from './field'
import { id } from './id'
import type { Immutable } from './immutable'

/** Measurement models a score set may follow; `custom` has free items. */
export const scoreModel = v.picklist(
  [
    'servqual',
    'servperf',
    'tolerance',
    'gaps',
    'value',
    'loyalty-principles',
    'perception-chain',
    'barnes-drivers',
    'offer-maturity',
    'nps',
    'csat',
    'ces',
    'custom',
  ],
  'choice',
)
export type ScoreModel = Immutable<v.InferOutput<typeof scoreModel>>

/** One scored item. Which of the figures apply follows from the model; one that is not set is missing, not zero. */
export const scoreItem = v.object({
  /** Stable key of the item within its model, such as `reliability-1`. */
  key: v.pipe(text, v.maxLength(100, 'text-too-long')),
  label: v.optional(text),
  group: v.optional(text),
  expected: v.optional(quantity),
  perceived: v.optional(quantity),
  adequate: v.optional(quantity),
  desired: v.optional(quantity),
  importance: v.optional(quantity),
  performance: v.optional(quantity),
  rating: v.optional(quantity),
  /** Answers per value, keyed by the value: an NPS of `{ "9": 3, "10": 2 }` has five promoters. */
  counts: v.optional(v.record(v.pipe(v.string(), v.regex(/^-?\d{1,3}$/, 'count-key')), whole(0, 1_000_000_000))),
  weight: v.optional(between(0, 100)),
  steps: v.optional(v.array(id('step'))),
  note: v.optional(text),
})
export type ScoreItem = Immutable<v.InferOutput<typeof scoreItem>>

/** Scores by one group of people at one time, kept with the blueprint they judge. */
export const scoreSet = v.object({
  id: id('scoreSet'),
  model: scoreModel,
  title: text,
  scoredBy: v.optional(text),
  segment: v.optional(id('segment')),
  date: v.optional(date),
  /** Number of respondents. */
  n: v.optional(whole(0, 1_000_000_000)),
  scale: v.optional(v.object({ low: quantity, high: quantity })),
  /** Weights of dimensions in per cent, summing to 100. */
  weights: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'key')), between(0, 100))),
  items: v.array(scoreItem),
  research: v.optional(research),
  sources: v.optional(v.array(id('source'))),
})
export type ScoreSet = Immutable<v.InferOutput<typeof scoreSet>>
