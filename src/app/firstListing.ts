/**
 * The library is read while the page is still being set up: most often it is known before the messages are there, and the page is
 * drawn once instead of twice.
 */
import type { Entry, StoreAnswer } from '../persistence/projectStore'
import { appStore } from './appStore'

type Listing = StoreAnswer<readonly Entry[]>

/** The page is shown without the library rather than much later. */
const LONGEST_WAIT_MS = 100

/** Later, it is read anew. */
const FRESH_MS = 3000

let begun: Promise<Listing> | null = null
let begunMs = 0
let known: Listing | null = null

/** Begins to read the library. */
export function startListing(): void {
  const listing = appStore.list()
  begun = listing
  begunMs = performance.now()
  void listing.then((answer) => {
    // Somebody who has waited for it may have changed the library since.
    if (begun === listing) known = answer
  })
}

/** Waits a moment for what was begun. */
export const nearlyListed = (): Promise<unknown> =>
  Promise.race([begun, new Promise((resolve) => setTimeout(resolve, begun ? LONGEST_WAIT_MS : 0))])

const isFresh = (): boolean => performance.now() - begunMs < FRESH_MS

/** What was begun, if storage has answered; until the library is listed anew. */
export const knownListing = (): Listing | null => (isFresh() ? known : null)

/** The library: what was begun, once; afterwards storage is asked anew. */
export function listProjects(): Promise<Listing> {
  const listing = (isFresh() && begun) || appStore.list()
  begun = null
  known = null
  return listing
}
