import { COMMAND_NAMES } from '../commands/commandName'
import { type EditorChange, type History, historyOf } from './history'
import type { HistoryEntry } from './historyEntry'

const NAMES: ReadonlySet<string> = new Set(COMMAND_NAMES)

export interface StoredChange {
  readonly kind: EditorChange['kind']
  readonly step: unknown
}

/**
 * The history of changes that come from storage, oldest first: as far back as this program knows their commands and finds what an
 * undo step has. Their patches are taken as they are; storage answers for them.
 */
export function readHistory(
  changes: readonly { readonly kind: EditorChange['kind']; readonly step: unknown }[],
): History {
  const unknown = changes.findLastIndex(({ step }) => !isEntry(step))
  return historyOf(changes.slice(unknown + 1) as readonly EditorChange[])
}

/** A change from storage, or null if this program does not know its command. */
export const readChange = ({ kind, step }: StoredChange): EditorChange | null => (isEntry(step) ? { kind, step } : null)

const isEntry = (step: unknown): step is HistoryEntry =>
  typeof step === 'object' &&
  step !== null &&
  'name' in step &&
  NAMES.has(String(step.name)) &&
  ['patches', 'inverse', 'before', 'after'].every((key) => Array.isArray(Reflect.get(step, key)))
