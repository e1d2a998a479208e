import * as v from 'valibot'
import type { Immutable } from './immutable'

/**
 * The plain fields that records are made of.
 *
 * An optional field that is not set is absent, never null or an empty string: "missing is not zero" (SPEC M3).
 */

/** Longest text of one field, in UTF-16 units; protects every later stage against absurd files. */
export const MAX_TEXT_LENGTH = 20_000

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH, 'text-too-long'))

/** Calendar date `YYYY-MM-DD`. */
export const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'))

/** Moment in UTC, ISO 8601 with `Z`. */
export const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, 'moment'))

export const flag = v.boolean()

/** Any finite number. */
export const quantity = v.pipe(v.number(), v.finite('finite'))

/** A number in `[low, high]`. */
export const between = (low: number, high: number) =>
  v.pipe(v.number(), v.finite('finite'), v.minValue(low, 'too-small'), v.maxValue(high, 'too-large'))

/** A whole number in `[low, high]`. */
export const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer('integer'), v.minValue(low, 'too-small'), v.maxValue(high, 'too-large'))

/** A duration in minutes, 0 or more; up to a hundred years. */
export const minutes = between(0, 52_560_000)

/** How well a fact is researched. `illustrative` marks a figure invented to make an example complete. */
export const research = v.picklist(['assumed', 'observed', 'measured', 'illustrative'], 'choice')
export type Research = Immutable<v.InferOutput<typeof research>>
