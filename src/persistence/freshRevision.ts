import type { Revision } from './projectStore'

/**
 * A revision that no other save, in any tab, will ever get.
 *
 * Random instead of counted: two tabs that count from the same number would both arrive at the next one. Made with
 * `getRandomValues`, which, unlike `randomUUID`, also exists on pages that are not served securely.
 */
export const freshRevision = (): Revision =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('-') as Revision
