/**
 * An open project: the editor, what saves it, and what keeps it in step with other tabs.
 *
 * The tab that may write hands every change to autosave. The others are read only and follow: told that something was saved, they
 * read the changes since the state that they show.
 */
import { createEditor, type Editor } from '../editor/editor'
import { readChange } from '../editor/readHistory'
import { createSession, type Session } from '../editor/session'
import type { BlueprintId, ProjectId } from '../model/id'
import type { Project } from '../model/project'
import { violations } from '../model/violations'
import { type Autosave, createAutosave, type SaveStatus } from '../persistence/autosave'
import type { DocumentLock } from '../persistence/documentLock'
import type { ProjectStore } from '../persistence/projectStore'
import type { OpenProject, Surroundings } from './openProject'
import { type ReadProject, readProject } from './readProject'
import { recoverUnsaved } from './recoverUnsaved'

/** Opens what was read. `keep` saves it as a whole. */
export function connectProject(
  store: ProjectStore,
  { project, history, revision, isWhole, lostChanges }: ReadProject,
  { lock = alone, ...timing }: Surroundings,
): { readonly project: OpenProject; readonly keep: () => void } {
  const listeners = new Set<(status: SaveStatus) => void>()
  const roleListeners = new Set<() => void>()
  const recoveryListeners = new Set<(title: string) => void>()
  const autosave = createAutosave(store, {
    revision,
    isWhole,
    ...timing,
    onStatus: (status) => {
      if (status.state === 'saved') shared.tellSaved()
      if (status.state === 'failed' && status.reason === 'changed-elsewhere') recover()
      for (const listener of listeners) listener(status)
    },
  })
  let changedAt: string | null = null
  let isClosed = false
  const editor = createEditor(project, {
    history,
    onChange(change) {
      if (isClosed) return
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
  const following = follow(store, project.id, editor, autosave, (at) => {
    changedAt = at
  })
  const recover = recoverUnsaved({
    store,
    editor,
    autosave,
    current: () => current(),
    isReader: () => shared.role() === 'reader',
    onRecovered(copy, stored) {
      changedAt = stored.updatedAt
      for (const listener of recoveryListeners) listener(copy.title)
    },
  })
  const shared = lock(project.id, {
    catchUp: following,
    onSaved: () => void following(),
    async handOver() {
      editor.setReadOnly(true)
      const { state } = await autosave.flush()
      if (state !== 'saved') editor.setReadOnly(false)
      return state === 'saved'
    },
    onRole(role) {
      editor.setReadOnly(role === 'reader')
      for (const listener of roleListeners) listener()
    },
  })
  editor.setReadOnly(shared.role() === 'reader')
  const open: OpenProject = {
    editor,
    session,
    lostChanges,
    access: {
      ready: shared.ready,
      role: shared.role,
      onRole(listener) {
        roleListeners.add(listener)
        return () => roleListeners.delete(listener)
      },
      takeOver: shared.takeOver,
    },
    current,
    onStatus(listener) {
      listeners.add(listener)
      listener(autosave.status())
      return () => listeners.delete(listener)
    },
    save: () => autosave.flush(),
    rest: () => autosave.settle(),
    isSaved: () => autosave.status().state === 'saved',
    waitingCount: autosave.waitingCount,
    onRecovered(listener) {
      recoveryListeners.add(listener)
      return () => recoveryListeners.delete(listener)
    },
    keepVersion: async (version) => shared.role() === 'writer' && (await autosave.keepVersion(current, version)).ok,
    close() {
      stopWatching()
      isClosed = true
      void autosave.settle().then(() => {
        autosave.stop()
        shared.release()
      })
    },
  }
  return { project: open, keep: () => autosave.pushWhole(current()) }
}

/** The lock of a project that no other tab can have open. */
const alone = (): DocumentLock => ({
  ready: Promise.resolve(),
  role: () => 'writer',
  tellSaved: () => {},
  takeOver: async () => true,
  release: () => {},
})

/** Brings an editor up to what is stored, one call after the other. Unsaved changes of this tab are never overwritten. */
function follow(
  store: ProjectStore,
  id: ProjectId,
  editor: Editor,
  autosave: Autosave,
  onChanged: (at: string) => void,
): () => Promise<void> {
  const catchUp = async (): Promise<void> => {
    const seen = autosave.revision()
    const isUnchanged = () => autosave.status().state === 'saved' && autosave.revision() === seen
    if (seen === null || !isUnchanged()) return
    const answer = await store.changesSince(id, seen)
    if (!answer.ok || answer.value.revision === seen || !isUnchanged()) return
    const { changes, revision } = answer.value
    const known = changes?.map((change) => readChange(change)) ?? []
    if (changes && known.every((change) => change !== null)) {
      for (const change of known) editor.receive(change)
      const last = changes.at(-1)
      if (last) onChanged(last.at)
      return autosave.adopt(revision)
    }
    const reading = await readProject(store, id)
    if (!reading.ok || reading.read.revision === null || !isUnchanged()) return
    const { project, history } = reading.read
    editor.replace(project, history)
    onChanged(project.updatedAt)
    autosave.adopt(reading.read.revision)
  }
  let running: Promise<void> = Promise.resolve()
  return () => {
    running = running.then(catchUp)
    return running
  }
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
