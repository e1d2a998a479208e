import { type HistoryEntry, mergeEntries } from './historyEntry'

/** What happened to the document, as it can be written down and replayed. */
export interface EditorChange {
  /** `merge`: a command that went into the undo step before it; `step` is what it added. */
  readonly kind: 'run' | 'merge' | 'undo' | 'redo'
  readonly step: HistoryEntry
}

export interface History {
  /** Undo steps, the latest last. */
  readonly past: readonly HistoryEntry[]
  /** Undone steps, the next to redo last. */
  readonly future: readonly HistoryEntry[]
}

export const NO_HISTORY: History = { past: [], future: [] }

/**
 * The history after one more change.
 *
 * Changes may be a tail of all that happened: what was undone before its beginning is in the change itself, and a merge without its
 * first half is a step of its own.
 */
export function historyAfter({ past, future }: History, { kind, step }: EditorChange): History {
  const latest = past.at(-1)
  switch (kind) {
    case 'run':
      return { past: [...past, step], future: [] }
    case 'merge':
      return { past: latest ? [...past.slice(0, -1), mergeEntries(latest, step)] : [step], future: [] }
    case 'undo':
      return { past: past.slice(0, -1), future: [...future, step] }
    case 'redo':
      return { past: [...past, step], future: future.slice(0, -1) }
  }
}

/** The history that some changes lead to, oldest first. */
export const historyOf = (changes: readonly EditorChange[]): History => changes.reduce(historyAfter, NO_HISTORY)
