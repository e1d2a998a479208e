import * as v from 'valibot'
import { blueprint } from './blueprint'
import { moment, text } from './field'
import { id } from './id'
import type { Immutable } from './immutable'
import { ordered } from './ordered'
import { assumption, customerGroup, facility, image, role, segment, source } from './registers'

/** What a file says it is. */
export const FORMAT = 'service-blueprint'

/** The version of the file format that this program reads and writes. Older ones are migrated, newer ones refused. */
export const VERSION = 1

/** The language of the diagram: chooses fonts, line breaking and the words that the scene adds. */
export const diagramLanguage = v.picklist(['en', 'zh-CN', 'zh-TW'], 'choice')
export type DiagramLanguage = Immutable<v.InferOutput<typeof diagramLanguage>>

/**
 * A project: the unit that is saved and exported. It describes one service and holds its blueprints.
 *
 * This schema is the file format; the JSON Schema published with the app is generated from it.
 */
export const project = v.object({
  format: v.literal(FORMAT, 'format'),
  version: v.literal(VERSION, 'version'),
  id: id('project'),
  title: text,
  subtitle: v.optional(text),
  language: diagramLanguage,
  /** The service described, in a sentence. */
  service: v.optional(text),
  industry: v.optional(text),
  offerType: v.optional(v.picklist(['standard', 'advisory', 'partnership'], 'choice')),
  competitiveStrategy: v.optional(v.picklist(['price', 'differentiation'], 'choice')),
  scenario: v.optional(text),
  trigger: v.optional(text),
  end: v.optional(text),
  owner: v.optional(text),
  /** ISO 4217 code of all amounts of money. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency'))),
  createdAt: moment,
  updatedAt: moment,
  segments: ordered(id('segment'), segment),
  sources: ordered(id('source'), source),
  roles: ordered(id('role'), role),
  facilities: ordered(id('facility'), facility),
  customerGroups: ordered(id('customerGroup'), customerGroup),
  assumptions: ordered(id('assumption'), assumption),
  images: v.record(id('image'), image),
  /** At least one. */
  blueprints: ordered(id('blueprint'), blueprint),
})
export type Project = Immutable<v.InferOutput<typeof project>>
