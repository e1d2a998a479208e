/** A record as tables see it: a plain object whose fields are not known beforehand. */
export type Fields = { readonly [key: string]: unknown }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path of keys joined by dots; undefined where the way ends before. */
export function fieldAt(record: Fields, path: string): unknown {
  let value: unknown = record
  for (const key of path.split('.')) {
    if (!isFields(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** Writes a value at a path of keys joined by dots, with the objects on the way. The keys are those of our own tables. */
export function setField(record: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let holder = record
  for (const key of keys) {
    const inner = holder[key]
    if (isFields(inner)) holder = inner as Record<string, unknown>
    else {
      const made: Record<string, unknown> = {}
      holder[key] = made
      holder = made
    }
  }
  holder[last] = value
}
