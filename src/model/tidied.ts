import type * as v from 'valibot'

/**
 * A copy of a value with its unset fields taken out (SPEC M3): optional fields that are undefined, an empty text or an
 * empty list. Fields that must be there are copied as they are, for validation to judge.
 */
export function tidied(schema: v.GenericSchema, value: unknown): unknown {
  const inner = withoutOptional(schema)
  if (Array.isArray(value)) {
    const item = 'item' in inner ? (inner.item as v.GenericSchema) : undefined
    return value.map((part) => (item ? tidied(item, part) : part))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = 'entries' in inner ? (inner.entries as Record<string, v.GenericSchema>) : {}
  const kept = Object.entries(value).filter(([key, field]) => !isUnset(entries[key], field))
  return Object.fromEntries(
    kept.map(([key, field]) => [key, entries[key] ? tidied(entries[key], field) : field] as const),
  )
}

function isUnset(schema: v.GenericSchema | undefined, value: unknown): boolean {
  if (value === undefined) return true
  return schema?.type === 'optional' && (value === '' || (Array.isArray(value) && value.length === 0))
}

function withoutOptional(schema: v.GenericSchema): v.GenericSchema {
  return schema.type === 'optional' && 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema
}
