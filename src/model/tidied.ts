import type * as v from 'valibot'

/**
 * A copy of a value with its unset fields taken out (SPEC M3): optional fields that are undefined, an empty text or an
 * empty list. Fields that must be there are copied as they are, for validation to judge. Negative zero, which JSON does
 * not know, becomes zero.
 *
 * @returns undefined where the schema itself is optional and the value is unset.
 */
export function tidied(schema: v.GenericSchema, value: unknown): unknown {
  if (schema.type === 'optional') {
    if (value === '' || (Array.isArray(value) && value.length === 0)) return undefined
    return tidied((schema as v.GenericSchema & { readonly wrapped: v.GenericSchema }).wrapped, value)
  }
  if (Array.isArray(value)) {
    const item = 'item' in schema ? (schema.item as v.GenericSchema) : undefined
    return value.map((part) => (item ? tidied(item, part) : part))
  }
  if (typeof value === 'number') return value + 0
  if (typeof value !== 'object' || value === null) return value
  const entries = 'entries' in schema ? (schema.entries as Readonly<Record<string, v.GenericSchema>>) : {}
  const fields = Object.entries(value).map(([key, field]) => {
    const entry = entries[key]
    return [key, entry ? tidied(entry, field) : field] as const
  })
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined))
}
