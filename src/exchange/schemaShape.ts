import type * as v from 'valibot'

/** A validator's structure, as far as it matters to code that walks documents. */
export type SchemaShape =
  | { readonly kind: 'object'; readonly fields: readonly SchemaField[] }
  | { readonly kind: 'record'; readonly key: v.GenericSchema; readonly value: v.GenericSchema }
  | { readonly kind: 'list'; readonly item: v.GenericSchema }
  /** One of several objects, told apart by the literal in field `tag`. */
  | { readonly kind: 'variant'; readonly tag: string; readonly options: readonly v.GenericSchema[] }
  | { readonly kind: 'scalar' }

export interface SchemaField {
  readonly key: string
  readonly optional: boolean
  readonly schema: v.GenericSchema
}

/** The parts of a valibot schema object that are read here; which of them exist follows from `type`. */
interface SchemaParts {
  readonly type: string
  readonly wrapped: v.GenericSchema
  readonly entries: Readonly<Record<string, v.GenericSchema>>
  readonly item: v.GenericSchema
  readonly key: v.GenericSchema | string
  readonly value: v.GenericSchema
  readonly options: readonly v.GenericSchema[]
}

const partsOf = (schema: v.GenericSchema): SchemaParts => schema as unknown as SchemaParts

/**
 * Reads the structure of a validator, so that writers and test generators follow the schema and need no change with it.
 *
 * @throws Error on a kind of schema that the model does not use.
 */
export function schemaShape(schema: v.GenericSchema): SchemaShape {
  const parts = partsOf(schema)
  switch (parts.type) {
    case 'object':
      return { kind: 'object', fields: Object.entries(parts.entries).map(fieldOf) }
    case 'record':
      return { kind: 'record', key: parts.key as v.GenericSchema, value: parts.value }
    case 'array':
      return { kind: 'list', item: parts.item }
    case 'variant':
      return { kind: 'variant', tag: parts.key as string, options: parts.options }
    case 'string':
    case 'number':
    case 'boolean':
    case 'picklist':
    case 'literal':
      return { kind: 'scalar' }
    default:
      throw new Error(`no shape for a schema of type ${parts.type}`)
  }
}

function fieldOf([key, schema]: [string, v.GenericSchema]): SchemaField {
  const { type, wrapped } = partsOf(schema)
  return type === 'optional' ? { key, optional: true, schema: wrapped } : { key, optional: false, schema }
}

/** The literal that an option of a variant carries in its tag field. */
export const tagOf = (option: v.GenericSchema, tag: string): unknown =>
  (partsOf(option).entries[tag] as unknown as { readonly literal: unknown }).literal
