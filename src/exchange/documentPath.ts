/** Writes the keys from the top of a document as one path, such as `blueprints.byId.b1.steps.s3.lane`. */
export const documentPath = (keys: readonly (string | number)[]): string =>
  keys.map((key) => clip(String(key))).join('.')

const MAX_KEY_LENGTH = 80

/** Cuts a text from a file to a length that a message can show. */
export const clip = (text: string): string =>
  text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH - 1)}…` : text

/** Title or name of the innermost record on the way to a place; undefined where none has one. */
export function recordAround(document: unknown, keys: readonly (string | number)[]): string | undefined {
  let within: string | undefined
  let value = document
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) break
    const { title, name } = value as { title?: unknown; name?: unknown }
    const words = typeof title === 'string' ? title : name
    if (typeof words === 'string' && words !== '') within = clip(words)
    value = Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined
  }
  return within
}
