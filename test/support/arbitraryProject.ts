/**
 * Random projects that cover the whole file format.
 *
 * The generator reads the schema itself, so that a field added to the model is covered from the same day. Each kind of
 * record has a fixed pool of ids: the record that owns a kind holds the whole pool, and every reference draws from
 * it, so that nothing dangles. What no schema says (SPEC M1–M14 of the model) is put right afterwards.
 */
import fc from 'fast-check'
import type * as v from 'valibot'
import { schemaShape } from '../../src/exchange/schemaShape'
import type { Project } from '../../src/model/project'
import { project } from '../../src/model/project'
import { soundProject } from './soundProject'

type Fields = Record<string, unknown>

/** Characters that files, pictures and pages each treat in their own way. */
const awkward = fc.constantFrom(
  '',
  ' ',
  '"',
  '\\',
  '\n',
  '\u0000',
  '\u2028',
  '<',
  '&',
  ']]>',
  '电表',
  '😀',
  '\ud800',
  '__proto__',
  '0',
)

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.array(awkward, { maxLength: 4 }).map((parts) => parts.join('')),
)

/** How many records of each kind a project has; at least two steps, so that links have two ends. */
const poolSize = fc.integer({ min: 2, max: 4 })

export const idsOf = (kind: string, size: number): string[] =>
  Array.from({ length: size }, (_, index) => `${kind}-${'cabd'[index]}`)

/** A project that is valid and breaks no rule. Any field of the schema may be set or absent. */
export const arbitraryProject: fc.Arbitrary<Project> = poolSize.chain((size) =>
  arbitraryValue(project, size).map((fields) => soundProject(fields as Project)),
)

/** Any value that a schema accepts, apart from the rules between fields. */
export function arbitraryValue(schema: v.GenericSchema, size: number): fc.Arbitrary<unknown> {
  const shape = schemaShape(schema)
  switch (shape.kind) {
    case 'scalar':
      return scalarOf(schema, size)
    case 'list':
      return fc.array(arbitraryValue(shape.item, size), { maxLength: 3 })
    case 'variant':
      return fc.oneof(...shape.options.map((option) => arbitraryValue(option, size)))
    case 'record':
      return recordOf(shape.key, shape.value, size)
    case 'object': {
      const required = shape.fields.filter(({ optional }) => !optional).map(({ key }) => key)
      const model = Object.fromEntries(shape.fields.map(({ key, schema: field }) => [key, arbitraryValue(field, size)]))
      // Half of the time a record has every field it can have.
      return fc
        .oneof(fc.record(model), fc.record(model, { requiredKeys: required }))
        .map((fields: Fields) => ({ ...fields }))
    }
  }
}

function recordOf(key: v.GenericSchema, value: v.GenericSchema, size: number): fc.Arbitrary<unknown> {
  const kind = brandOf(key)
  const item = arbitraryValue(value, size)
  if (kind === undefined) return fc.dictionary(scalarOf(key, size) as fc.Arbitrary<string>, item, { maxKeys: 3 })
  const ids = idsOf(kind, size)
  return fc
    .array(item, { minLength: size, maxLength: size })
    .map((items) => Object.fromEntries(ids.map((id, index) => [id, withId(items[index], id)])))
}

const withId = (item: unknown, id: string): unknown =>
  Object.hasOwn(item as object, 'id') ? { ...(item as object), id } : item

interface ScalarSchema {
  readonly type: string
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly pipe?: readonly {
    readonly type: string
    readonly requirement?: unknown
    readonly name?: string
    readonly message?: string
  }[]
}

/** The kind of record that an id names; undefined if the schema is no id. */
export const brandOf = (schema: v.GenericSchema): string | undefined =>
  (schema as unknown as ScalarSchema).pipe?.find(({ type }) => type === 'brand')?.name

/** Texts by the format that a field asks for. */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.constantFrom('2024-02-29', '1999-12-31'),
  moment: fc.constantFrom('2026-01-31T08:15:00Z', '2026-01-31T08:15:00.123Z'),
  currency: fc.constantFrom('CNY', 'TWD', 'EUR'),
  base64: fc.constantFrom('', 'AAAA', 'iVBORw0KGgo='),
  'count-key': fc.constantFrom('-1', '0', '7', '10'),
  key: fc.constantFrom('a', 'reliability', 'z-9'),
}

function scalarOf(schema: v.GenericSchema, size: number): fc.Arbitrary<unknown> {
  const { type, options, literal, pipe = [] } = schema as unknown as ScalarSchema
  const kind = brandOf(schema)
  if (kind !== undefined) return fc.constantFrom(...idsOf(kind, size))
  switch (type) {
    case 'literal':
      return fc.constant(literal)
    case 'picklist':
      return fc.constantFrom(...(options ?? []))
    case 'boolean':
      return fc.boolean()
    case 'string': {
      const format = pipe.find((check) => check.type === 'regex')?.message
      return format === undefined ? words : FORMATS[format]!
    }
    default: {
      const limit = (check: string): number | undefined =>
        pipe.find((each) => each.type === check)?.requirement as number
      const min = limit('min_value') ?? -1e6
      const max = limit('max_value') ?? 1e6
      if (pipe.some((check) => check.type === 'integer')) return fc.integer({ min, max })
      // JSON has no −0.
      return fc.double({ min, max, noNaN: true }).map((number) => number + 0)
    }
  }
}
