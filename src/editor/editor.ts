/**
 * The editor: one open project, its history, and nothing that belongs to the screen.
 *
 * `run` checks a command, applies it on an immer draft and records the patches; `undo` and `redo` replay them. Each
 * call of `run` is one undo step, and brings back the selection that was there, less what no longer exists. The document
 * is undone and saved; the session (viewport, drag; see `session.ts`) is neither.
 */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Command, Verdict } from '../commands/command'
import type { BlueprintId } from '../model/id'
import type { Project } from '../model/project'
import type { Violation } from '../model/violation'
import { type EditorChange, type History, historyAfter, NO_HISTORY } from './history'
import type { HistoryEntry } from './historyEntry'
import { pruneSelection } from './pruneSelection'
import { NOTHING, type Selection } from './selection'

enablePatches()

export interface EditorState {
  readonly project: Project
  readonly selection: Selection
  /** Undo steps, the latest last. */
  readonly past: readonly HistoryEntry[]
  /** Undone steps, the next to redo last. */
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

export interface EditorOptions {
  /** Asked after each command, before its result is kept; for development and tests. */
  readonly verify?: (project: Project) => readonly Violation[]
  /** Told of each change of the document after it has happened, for whoever writes it down. */
  readonly onChange?: (change: EditorChange) => void
  /** The history that the document comes with; none where absent. */
  readonly history?: History
}

export interface Editor {
  readonly store: StoreApi<EditorState>
  /**
   * Carries out a command, or returns why not and changes nothing. A command without effect leaves no undo step.
   *
   * @throws Error if `verify` finds something broken; nothing is changed then.
   */
  run<Args>(command: Command<Args>, args: Args, options?: RunOptions): Verdict
  /** Answers whether a command could run, without running it. */
  check<Args>(command: Command<Args>, args: Args): Verdict
  /** Takes back the latest undo step and returns it, or null if there is none. */
  undo(): HistoryEntry | null
  /** Does the latest undone step again and returns it, or null if there is none. */
  redo(): HistoryEntry | null
  select(selection: Selection): void
}

/** Opens a project in an editor. */
export function createEditor(project: Project, { verify, onChange, history = NO_HISTORY }: EditorOptions = {}): Editor {
  const store = createStore<EditorState>(() => ({ project, selection: NOTHING, ...history, revision: 0 }))
  let mergeKey: string | undefined

  const check: Editor['check'] = (command, args) => command.check(store.getState().project, args)

  const run: Editor['run'] = (command, args, options = {}) => {
    const verdict = check(command, args)
    if (!verdict.ok) return verdict
    const state = store.getState()
    const [next, patches, inverse] = produceWithPatches(state.project, (draft) => {
      command.apply(draft, args)
    })
    const blueprint = blueprintOf(args)
    const after = pruneSelection(next, blueprint, options.select ?? state.selection)
    if (patches.length === 0) {
      if (after !== state.selection) store.setState({ selection: after })
      return verdict
    }
    if (verify) refuseViolations(command.name, verify(next))
    const where = blueprint === undefined ? {} : { blueprint }
    const entry: HistoryEntry = { name: command.name, ...where, patches, inverse, before: state.selection, after }
    const merges = options.mergeKey !== undefined && options.mergeKey === mergeKey && state.past.length > 0
    mergeKey = options.mergeKey
    const change: EditorChange = { kind: merges ? 'merge' : 'run', step: entry }
    store.setState({
      project: next,
      selection: after,
      ...historyAfter(state, change),
      revision: state.revision + 1,
    })
    onChange?.(change)
    return verdict
  }

  /** Replays a history entry in either direction. */
  const replayed = (change: EditorChange): void => {
    mergeKey = undefined
    const state = store.getState()
    const { blueprint, patches, inverse, before, after } = change.step
    const isUndo = change.kind === 'undo'
    const next = applyPatches(state.project, (isUndo ? inverse : patches) as Patch[])
    store.setState({
      project: next,
      selection: pruneSelection(next, blueprint, isUndo ? before : after),
      ...historyAfter(state, change),
      revision: state.revision + 1,
    })
    onChange?.(change)
  }

  const undo: Editor['undo'] = () => {
    const entry = store.getState().past.at(-1)
    if (!entry) return null
    replayed({ kind: 'undo', step: entry })
    return entry
  }

  const redo: Editor['redo'] = () => {
    const entry = store.getState().future.at(-1)
    if (!entry) return null
    replayed({ kind: 'redo', step: entry })
    return entry
  }

  const select: Editor['select'] = (selection) => {
    mergeKey = undefined
    store.setState({ selection })
  }

  return { store, run, check, undo, redo, select }
}

/** The blueprint that a command's arguments name, if they name one. */
function blueprintOf(args: unknown): BlueprintId | undefined {
  const blueprint: unknown = typeof args === 'object' && args !== null ? Reflect.get(args, 'blueprint') : undefined
  return typeof blueprint === 'string' ? (blueprint as BlueprintId) : undefined
}

function refuseViolations(command: string, [first, ...others]: readonly Violation[]): void {
  if (!first) return
  const { rule, path, detail = '' } = first
  throw new Error(`${command} broke ${rule} at ${path} (${detail}), and ${others.length} more`)
}
