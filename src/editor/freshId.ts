import type { Id } from '../model/id'

/** 64 random bits: two ids of one project meet by chance less than once in 10¹⁰ projects of 20,000 records. */
const RANDOM_BYTES = 8

/**
 * A new random id. The prefix makes files readable and keeps ids from looking like integers.
 * (`crypto.randomUUID` would be missing on hosts without HTTPS.)
 */
export function freshId<Kind extends string>(kind: Kind): Id<Kind> {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))
  return `${kind}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}` as Id<Kind>
}
