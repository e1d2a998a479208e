/**
 * Opening a project: its text is loaded and decoded like any other file, put into an editor, and from then on every
 * change is handed to autosave. Closing saves what is left and lets go.
 */
import { createEditor, type Editor } from '../editor/editor'
import { createSession, type Session } from '../editor/session'
import { decodeProject } from '../exchange/decodeProject'
import type { Problem } from '../exchange/problem'
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import { violations } from '../model/violations'
import { type Autosave, createAutosave, type SaveStatus } from '../persistence/autosave'
import type { ProjectStore } from '../persistence/projectStore'

export interface OpenProject {
  readonly editor: Editor
  readonly session: Session
  /** The document as it is saved and handed out: with the moment of its last change. */
  current(): Project
  /** Tells of each change of the save status, and at once of the present one; returns how to stop. */
  onStatus(listener: (status: SaveStatus) => void): () => void
  save(): Promise<SaveStatus>
  /** Saves what is left, and stops. */
  close(): void
}

export type Opening =
  | { readonly ok: true; readonly open: OpenProject }
  | { readonly ok: false; readonly why: 'missing' | 'unread' }
  | {
      readonly ok: false
      readonly why: 'newer' | 'damaged'
      readonly problem: Problem | undefined
      readonly text: string
    }

/**
 * Opens a project of the store, or answers why not. Nothing is changed either way. `schedule` says when the save of a
 * change may begin; at once where absent.
 */
export async function openProject(
  store: ProjectStore,
  id: ProjectId,
  schedule: (begin: () => void) => void = (begin) => begin(),
): Promise<Opening> {
  const stored = await store.load(id)
  if (!stored.ok) return { ok: false, why: stored.reason === 'missing' ? 'missing' : 'unread' }
  const decoded = decodeProject(stored.value.text)
  if (!decoded.ok) {
    const problem = decoded.problems[0]
    const why = problem?.code === 'newer-version' ? 'newer' : 'damaged'
    return { ok: false, why, problem, text: stored.value.text }
  }
  const first = decoded.project.blueprints.order[0]
  if (first === undefined) return { ok: false, why: 'damaged', problem: undefined, text: stored.value.text }
  const editor = createEditor(decoded.project, import.meta.env.DEV ? { verify: violations } : {})
  const session = createSession(first)
  const listeners = new Set<(status: SaveStatus) => void>()
  const autosave = createAutosave(store, {
    revision: stored.value.revision,
    schedule,
    onStatus: (status) => {
      for (const listener of listeners) listener(status)
    },
  })
  return { ok: true, open: connect(editor, session, autosave, listeners) }
}

function connect(
  editor: Editor,
  session: Session,
  autosave: Autosave,
  listeners: Set<(status: SaveStatus) => void>,
): OpenProject {
  let changedAt: string | null = null
  const current = (): Project => {
    const { project } = editor.store.getState()
    return changedAt === null ? project : { ...project, updatedAt: changedAt }
  }
  const stopWatching = editor.store.subscribe((state, before) => {
    if (state.project === before.project) return
    stayOnBlueprint(session, state.project)
    changedAt = new Date().toISOString()
    autosave.push(current())
  })
  return {
    editor,
    session,
    current,
    onStatus(listener) {
      listeners.add(listener)
      listener(autosave.status())
      return () => listeners.delete(listener)
    },
    save: () => autosave.flush(),
    close() {
      stopWatching()
      void autosave.flush().then(() => autosave.stop())
    },
  }
}

/** Undo may take away the blueprint on the screen; then the first one is shown, before anything is drawn. */
function stayOnBlueprint(session: Session, { blueprints }: Project): void {
  const first = blueprints.order[0]
  if (first !== undefined && !Object.hasOwn(blueprints.byId, session.getState().blueprint)) {
    session.setState({ blueprint: first, editing: null, linkFrom: null })
  }
}
