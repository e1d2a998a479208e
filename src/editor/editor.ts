/**
 * The editor: one open project, its history, and nothing that belongs to the screen.
 *
 * `run` checks a command, applies it on an immer draft and records the patches; `undo` and `redo` replay them. Each
 * call of `run` is one undo step, and brings back the selection that was there. The document is undone and saved;
 * the session (selection, viewport, drag; see `session.ts`) is neither.
 */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command, Verdict } from '../commands/command'
import type { Project } from '../model/project'
import { NOTHING, type Selection } from './selection'

enablePatches()

/** One undo step. Patches and selections are plain JSON, so that a history can be stored. */
export interface HistoryEntry {
  /** Name of the command, the key of its label. */
  readonly name: string
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  readonly before: Selection
  readonly after: Selection
}

export interface EditorState {
  readonly project: Project
  readonly selection: Selection
  readonly past: readonly HistoryEntry[]
  readonly future: readonly HistoryEntry[]
  /** Counts every change of the document, undo and redo included. */
  readonly revision: number
}

export interface RunOptions {
  /** The selection after the command; unchanged where absent. */
  readonly select?: Selection
  /** Runs with the same key merge into one undo step while nothing comes between: typing, a slider. */
  readonly mergeKey?: string
}

export interface Editor {
  readonly store: StoreApi<EditorState>
  /** Carries out a command, or returns why not and changes nothing. A command without effect leaves no undo step. */
  run<Args>(command: Command<Args>, args: Args, options?: RunOptions): Verdict
  /** Answers whether a command could run, without running it. */
  check<Args>(command: Command<Args>, args: Args): Verdict
  undo(): HistoryEntry | null
  redo(): HistoryEntry | null
  select(selection: Selection): void
}

/** Opens a project in an editor with an empty history. */
export function createEditor(project: Project): Editor {
  const store = createStore<EditorState>(() => ({
    project,
    selection: NOTHING,
    past: [],
    future: [],
    revision: 0,
  }))
  let mergeKey: string | undefined

  const check: Editor['check'] = (command, args) => command.check(store.getState().project, args)

  const run: Editor['run'] = (command, args, options = {}) => {
    const verdict = check(command, args)
    if (!verdict.ok) return verdict
    const state = store.getState()
    const [next, patches, inverse] = produceWithPatches(state.project, (draft) => command.apply(draft, args))
    const after = options.select ?? state.selection
    if (patches.length === 0) {
      if (after !== state.selection) store.setState({ selection: after })
      return verdict
    }
    const previous = state.past.at(-1)
    const merges = options.mergeKey !== undefined && options.mergeKey === mergeKey && previous !== undefined
    const entry: HistoryEntry = merges
      ? {
          name: previous.name,
          patches: [...previous.patches, ...patches],
          inverse: [...inverse, ...previous.inverse],
          before: previous.before,
          after,
        }
      : { name: command.name, patches, inverse, before: state.selection, after }
    mergeKey = options.mergeKey
    store.setState({
      project: next,
      selection: after,
      past: merges ? [...state.past.slice(0, -1), entry] : [...state.past, entry],
      future: [],
      revision: state.revision + 1,
    })
    return verdict
  }

  const undo: Editor['undo'] = () => {
    const { project, past, future, revision } = store.getState()
    const entry = past.at(-1)
    if (!entry) return null
    mergeKey = undefined
    store.setState({
      project: applyPatches(project, entry.inverse as Patch[]),
      selection: entry.before,
      past: past.slice(0, -1),
      future: [...future, entry],
      revision: revision + 1,
    })
    return entry
  }

  const redo: Editor['redo'] = () => {
    const { project, past, future, revision } = store.getState()
    const entry = future.at(-1)
    if (!entry) return null
    mergeKey = undefined
    store.setState({
      project: applyPatches(project, entry.patches as Patch[]),
      selection: entry.after,
      past: [...past, entry],
      future: future.slice(0, -1),
      revision: revision + 1,
    })
    return entry
  }

  const select: Editor['select'] = (selection) => {
    mergeKey = undefined
    store.setState({ selection })
  }

  return { store, run, check, undo, redo, select }
}
