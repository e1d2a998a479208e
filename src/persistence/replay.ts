import { applyPatches, enablePatches, type Patch } from 'immer'
import { type Change, patchesOf } from './change'

enablePatches()

/**
 * The text of a project after some changes, in their order.
 *
 * Works on the text as it was stored, of whatever version: changes are of the same version as the snapshot before them.
 *
 * @throws Error if the text is no JSON or a change does not fit.
 */
export function replay(text: string, changes: readonly Change[]): string {
  const last = changes.at(-1)
  if (!last) return text
  const before = JSON.parse(text) as object
  const patches = changes.flatMap((change) => patchesOf(change)) as Patch[]
  return JSON.stringify({ ...applyPatches(before, patches), updatedAt: last.at })
}
