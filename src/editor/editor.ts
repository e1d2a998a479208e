/**
 * The editor: one open project, its history, and nothing that belongs to the screen.
 *
 * `run` checks a command, applies it on an immer draft and records the patches; `undo` and `redo` replay them. Each
 * call of `run` is one undo step, and brings back the selection that was there, less what no longer exists. The document
 * is undone and saved; the session (viewport, drag; see `session.ts`) is neither.
 */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Command, refuse, type Verdict } from '../commands/command'
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
  /** The document may be looked at, not changed: every command is refused, and nothing is undone. */
  readonly isReadOnly: boolean
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
  /** Follows a change that was made elsewhere, in another tab: document and history as there, selection as here. */
  receive(change: EditorChange): void
  /** Takes on a document and a history from elsewhere. */
  replace(project: Project, history: History): void
  setReadOnly(isReadOnly: boolean): void
}

/** Opens a project in an editor. */
export function createEditor(project: Project, { verify, onChange, history = NO_HISTORY }: EditorOptions = {}): Editor {
  const store = createStore<EditorState>(() => ({
    project,
    selection: NOTHING,
    ...history,
    revision: 0,
    isReadOnly: false,
  }))
  let mergeKey: string | undefined

  const check: Editor['check'] = (command, args) => {
    const { project: now, isReadOnly } = store.getState()
    return isReadOnly ? refuse('read-only') : command.check(now, args)
  }

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

  /** Replays a change, with the selection that it had or the one that there is now. */
  const apply = (change: EditorChange, selection?: Selection): void => {
    mergeKey = undefined
    const state = store.getState()
    const { blueprint, patches, inverse, before, after } = change.step
    const isUndo = change.kind === 'undo'
    const next = applyPatches(state.project, (isUndo ? inverse : patches) as Patch[])
    store.setState({
      project: next,
      selection: selection
        ? pruneSelection(next, undefined, selection)
        : pruneSelection(next, blueprint, isUndo ? before : after),
      ...historyAfter(state, change),
      revision: state.revision + 1,
    })
  }

  const replayed = (change: EditorChange): void => {
    apply(change)
    onChange?.(change)
  }

  const receive: Editor['receive'] = (change) => apply(change, store.getState().selection)

  const replace: Editor['replace'] = (next, history) => {
    mergeKey = undefined
    const { selection, revision } = store.getState()
    store.setState({
      project: next,
      selection: pruneSelection(next, undefined, selection),
      ...history,
      revision: revision + 1,
    })
  }

  const setReadOnly: Editor['setReadOnly'] = (isReadOnly) => store.setState({ isReadOnly })

  const undo: Editor['undo'] = () => {
    const { past, isReadOnly } = store.getState()
    const entry = past.at(-1)
    if (!entry || isReadOnly) return null
    replayed({ kind: 'undo', step: entry })
    return entry
  }

  const redo: Editor['redo'] = () => {
    const { future, isReadOnly } = store.getState()
    const entry = future.at(-1)
    if (!entry || isReadOnly) return null
    replayed({ kind: 'redo', step: entry })
    return entry
  }

  const select: Editor['select'] = (selection) => {
    mergeKey = undefined
    store.setState({ selection })
  }

  return { store, run, check, undo, redo, select, receive, replace, setReadOnly }
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
