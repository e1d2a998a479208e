import type { Json, JsonLimits } from './readJson'

const RESERVED_KEY = /"(?:__proto__|constructor|prototype)":/

/**
 * Reads a text that is exactly as this program writes it, in storage (without spaces) or in a file (indented), with the
 * parser of the browser, which is many times as fast as `readJson`. Undefined for every other text.
 *
 * The text must be what writing its value gives, character for character. So no key stands twice in it, since writing
 * gives each key once; and no key is spelled with escapes, so that reserved keys can be looked for as they are. What is
 * read is what `readJson` would read, within the same limits.
 */
export function readOwnJson(text: string, limits: JsonLimits): Json | undefined {
  // A value and what parts it from the next take two characters at least: a shorter text holds fewer values than allowed.
  if (text.length >= 2 * limits.values || RESERVED_KEY.test(text)) return undefined
  try {
    const value = JSON.parse(text) as Json
    // Depth first: writing is a recursion.
    return isDeeper(value, limits.depth) || written(value, text) !== text ? undefined : value
  } catch {
    // No JSON, or too deep for the parser: `readJson` finds where.
    return undefined
  }
}

/** A value as `encodeProject` writes it, or as storage does. */
const written = (value: Json, { length }: string): string => {
  const text = JSON.stringify(value)
  return text.length === length ? text : `${JSON.stringify(value, null, 2)}\n`
}

/** Whether containers are nested deeper than `depth`. */
function isDeeper(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof item === 'object' && isDeeper(item, depth - 1)) return true
  }
  return false
}
