import type { Patch } from 'immer'
import type { CommandName } from '../commands/commandName'
import type { BlueprintId } from '../model/id'
import type { Selection } from './selection'

/** One undo step. Patches and selections are plain JSON, so that a history can be stored. */
export interface HistoryEntry {
  /** Name of the command, the key of its label. */
  readonly name: CommandName
  /** The blueprint that was changed; absent where the change concerns the project. */
  readonly blueprint?: BlueprintId
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  readonly before: Selection
  readonly after: Selection
}

/**
 * Two undo steps as one: named after the first, undone to before it, redone to after the second. Where the second only
 * overwrites what the first wrote, as typing does, no patches pile up.
 */
export function mergeEntries(first: HistoryEntry, second: HistoryEntry): HistoryEntry {
  const { after } = second
  if (overwrites(first.patches, second.patches)) {
    const patches = first.patches.map((patch, index) => ({ ...patch, value: second.patches[index]?.value }))
    return { ...first, patches, after }
  }
  return {
    ...first,
    patches: [...first.patches, ...second.patches],
    inverse: [...second.inverse, ...first.inverse],
    after,
  }
}

/** Whether the second patches replace exactly the values that the first ones wrote, in the same order. */
const overwrites = (first: readonly Patch[], second: readonly Patch[]): boolean =>
  first.length === second.length &&
  second.every(({ op, path }, index) => {
    const written = first[index]
    return op === 'replace' && written !== undefined && written.op !== 'remove' && samePath(path, written.path)
  })

const samePath = (one: Patch['path'], other: Patch['path']): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index])
