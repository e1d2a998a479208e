import * as v from 'valibot'
import { date, flag, moment, quantity, research, text, whole } from './field'
import { type AssumptionId, id } from './id'
import type { Immutable } from './immutable'

/** The registers of a project: who and what its blueprints speak of, shared by all of them. */

/** A customer segment, described by a persona. Internal customers are the next step's staff. */
export const segment = v.object({
  id: id('segment'),
  name: text,
  persona: v.optional(text),
  tier: v.optional(text),
  internal: v.optional(flag),
  note: v.optional(text),
})
export type Segment = Immutable<v.InferOutput<typeof segment>>

/** Where a claim comes from. */
export const source = v.object({
  id: id('source'),
  kind: v.picklist(['interview', 'observation', 'survey', 'document', 'data', 'workshop'], 'choice'),
  title: text,
  date: v.optional(date),
  /** People or cases behind the source. */
  size: v.optional(whole(0, 1_000_000_000)),
  consent: v.optional(text),
  note: v.optional(text),
})
export type Source = Immutable<v.InferOutput<typeof source>>

/** A role of people who serve: an element "staff" in the register of the four experience elements. */
export const role = v.object({
  id: id('role'),
  name: text,
  department: v.optional(text),
  visible: v.optional(flag),
  note: v.optional(text),
})
export type Role = Immutable<v.InferOutput<typeof role>>

/** A place, device or object that the service uses. */
export const facility = v.object({
  id: id('facility'),
  name: text,
  visible: v.optional(flag),
  note: v.optional(text),
})
export type Facility = Immutable<v.InferOutput<typeof facility>>

/** Customers served, or others who share the setting. */
export const customerGroup = v.object({
  id: id('customerGroup'),
  name: text,
  part: v.picklist(['recipient', 'bystander'], 'choice'),
  note: v.optional(text),
})
export type CustomerGroup = Immutable<v.InferOutput<typeof customerGroup>>

/** A figure that calculations may use, always editable and always with the label of its source. */
export const assumption = v.object({
  id: id('assumption'),
  label: text,
  value: quantity,
  unit: v.optional(text),
  /** Where the figure comes from, in words: literature figures conflict. */
  origin: v.optional(text),
  research: v.optional(research),
  note: v.optional(text),
})
export type Assumption = Immutable<v.InferOutput<typeof assumption>>
export type { AssumptionId }

/** An image, scaled and re-encoded on the way in; `data` is base64 without a prefix. */
export const image = v.object({
  id: id('image'),
  mime: v.picklist(['image/png', 'image/jpeg', 'image/webp'], 'choice'),
  data: v.pipe(v.string(), v.maxLength(8_000_000, 'image-too-large'), v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64')),
  widthPx: whole(1, 10_000),
  heightPx: whole(1, 10_000),
  name: v.optional(text),
  addedAt: v.optional(moment),
})
export type Image = Immutable<v.InferOutput<typeof image>>
