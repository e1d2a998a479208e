import { BlockedError, OpenError } from './databaseConnection'
import type { StoreFailure, StoreRefusal } from './projectStore'

/** A refusal without an error behind it. */
export const refuse = (reason: StoreFailure): StoreRefusal => ({ ok: false, reason, detail: '' })

/** The refusal that an error means, `otherwise` if it came from the work itself and not from opening the database. */
export function refusalOf(error: unknown, otherwise: StoreFailure): StoreRefusal {
  const reason = error instanceof BlockedError ? 'blocked' : error instanceof OpenError ? 'unavailable' : otherwise
  const cause = error instanceof OpenError ? error.cause : error
  return { ok: false, reason, detail: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) }
}
