/**
 * Opening a project: its text is loaded and decoded like any other file, put into an editor, and from then on every
 * change is handed to autosave. Closing saves what is left and lets go.
 */
import { createEditor, type Editor } from '../editor/editor'
import { type History, NO_HISTORY } from '../editor/history'
import { readHistory } from '../editor/readHistory'
import { createSession, type Session } from '../editor/session'
import { type DecodedProject, type Decoding, decodeProject } from '../exchange/decodeProject'
import type { Problem } from '../exchange/problem'
import type { BlueprintId, ProjectId } from '../model/id'
import type { Project } from '../model/project'
import { violations } from '../model/violations'
import { type AutosaveOptions, createAutosave, type SaveStatus } from '../persistence/autosave'
import type { ProjectStore } from '../persistence/projectStore'

export interface OpenProject {
  readonly editor: Editor
  readonly session: Session
  /** Storage held newer changes that could not be read. */
  readonly lostChanges: boolean
  /** The document as it is saved and handed out: with the moment of its last change. */
  current(): Project
  /** Tells of each change of the save status, and at once of the present one; returns how to stop. */
  onStatus(listener: (status: SaveStatus) => void): () => void
  save(): Promise<SaveStatus>
  /** Saves, and takes a snapshot: when the page is left alone for a while. */
  rest(): Promise<SaveStatus>
  isSaved(): boolean
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

/** When writes and snapshots may begin; at once where absent. */
export type Timing = Pick<AutosaveOptions, 'schedule' | 'whenIdle'>

/** Opens a project of the store, or answers why not. What cannot be read is kept apart; else nothing is changed. */
export async function openProject(store: ProjectStore, id: ProjectId, timing: Timing = {}): Promise<Opening> {
  const readings = new Map<string, Decoding>()
  const stored = await store.load(id, (text) => {
    const decoded = decodeProject(text)
    readings.set(text, decoded)
    // A newer program made it: sound, if not for this one.
    return decoded.ok || isNewer(decoded)
  })
  if (!stored.ok) return { ok: false, why: stored.reason === 'missing' ? 'missing' : 'unread' }
  const { text, revision, changes, bad, isNewest } = stored.value
  const decoded = readings.get(text) ?? decodeProject(text)
  if (!decoded.ok) {
    return { ok: false, why: isNewer(decoded) ? 'newer' : 'damaged', problem: decoded.problems[0], text }
  }
  const { project } = decoded
  const isAsStored = isNewest && isSameDocument(project, text, decoded)
  const open = connect(store, project, isAsStored ? readHistory(changes) : NO_HISTORY, {
    revision,
    isWhole: !isAsStored,
    lostChanges: !isNewest,
    ...timing,
  })
  if (bad.length > 0) void store.quarantine(id, bad, new Date().toISOString())
  if (!isNewest) open.keep()
  return { ok: true, open: open.project }
}

/** Opens a project that is nowhere but in memory, and begins to save it. */
export function openUnstored(store: ProjectStore, project: Project, timing: Timing = {}): OpenProject {
  const opened = connect(store, project, NO_HISTORY, { revision: null, lostChanges: false, ...timing })
  opened.keep()
  return opened.project
}

const isNewer = (decoding: Decoding): boolean => !decoding.ok && decoding.problems[0]?.code === 'newer-version'

/** Whether changes of the project in memory fit the text in storage: not if decoding has migrated or dropped something. */
const isSameDocument = (project: Project, text: string, { droppedCount }: DecodedProject): boolean =>
  droppedCount === 0 && (JSON.parse(text) as { readonly version: unknown }).version === project.version

function connect(
  store: ProjectStore,
  project: Project,
  history: History,
  { lostChanges, ...options }: Omit<AutosaveOptions, 'onStatus'> & { readonly lostChanges: boolean },
): { readonly project: OpenProject; readonly keep: () => void } {
  const listeners = new Set<(status: SaveStatus) => void>()
  const autosave = createAutosave(store, {
    ...options,
    onStatus: (status) => {
      for (const listener of listeners) listener(status)
    },
  })
  let changedAt: string | null = null
  const editor = createEditor(project, {
    history,
    onChange(change) {
      if (!isListening) return
      changedAt = new Date().toISOString()
      autosave.push({ ...change, at: changedAt }, current())
    },
    ...(import.meta.env.DEV && { verify: violations }),
  })
  const current = (): Project => {
    const { project: now } = editor.store.getState()
    return changedAt === null ? now : { ...now, updatedAt: changedAt }
  }
  const session = createSession(firstBlueprint(project))
  const stopWatching = editor.store.subscribe((state, before) => {
    if (state.project !== before.project) stayOnBlueprint(session, state.project)
  })
  let isListening = true
  const open: OpenProject = {
    editor,
    session,
    lostChanges,
    current,
    onStatus(listener) {
      listeners.add(listener)
      listener(autosave.status())
      return () => listeners.delete(listener)
    },
    save: () => autosave.flush(),
    rest: () => autosave.settle(),
    isSaved: () => autosave.status().state === 'saved',
    close() {
      stopWatching()
      isListening = false
      void autosave.settle().then(() => autosave.stop())
    },
  }
  return { project: open, keep: () => autosave.pushWhole(current()) }
}

function firstBlueprint({ blueprints }: Project): BlueprintId {
  const [first] = blueprints.order
  if (first === undefined) throw new Error('a project without a blueprint was decoded')
  return first
}

/** Undo may take away the blueprint on the screen; then the first one is shown, before anything is drawn. */
function stayOnBlueprint(session: Session, { blueprints }: Project): void {
  const first = blueprints.order[0]
  if (first !== undefined && !Object.hasOwn(blueprints.byId, session.getState().blueprint)) {
    session.setState({ blueprint: first, editing: null, linkFrom: null })
  }
}
