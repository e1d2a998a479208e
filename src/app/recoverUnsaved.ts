/**
 * Work of a tab that has lost its project to another one.
 *
 * A lock can be taken from a tab that does not answer, and where there are no locks two tabs may write. What such a tab has not
 * saved yet follows a state that is no longer the newest, so storage refuses it for good [P18]. It becomes a project of its own, and the
 * tab goes on from what is stored: neither side's work is lost, and nobody has to decide in a hurry.
 */
import type { Editor } from '../editor/editor'
import { freshId } from '../editor/freshId'
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { Autosave } from '../persistence/autosave'
import type { ProjectStore } from '../persistence/projectStore'
import { readProject } from './readProject'

/** In the language of the project, as its title is. */
const TITLES: Readonly<Record<Project['language'], (title: string) => string>> = {
  en: (title) => `${title} (recovered)`,
  'zh-CN': (title) => `${title}（找回）`,
  'zh-TW': (title) => `${title}（救回）`,
}

/** Between attempts: storage that refuses the copy may take it later. */
const RETRY_MS = 4000

interface Recovering {
  readonly store: ProjectStore
  readonly editor: Editor
  readonly autosave: Autosave
  /** The project as it is in memory. */
  current(): Project
  /** Whether another tab writes. */
  isReader(): boolean
  /** Storage and editor agree again. */
  onRecovered(copy: Project, stored: Project): void
}

/** What to call when storage refuses changes for good; it tries until the work is kept. */
export function recoverUnsaved(tab: Recovering): () => void {
  let isRunning = false
  const isRefused = (): boolean => {
    const status = tab.autosave.status()
    return status.state === 'failed' && status.reason === 'changed-elsewhere'
  }
  const run = async (): Promise<void> => {
    isRunning = true
    // What is typed from here on would be in neither project.
    tab.editor.setReadOnly(true)
    const isKept = isRefused() && (await keepApart(tab))
    tab.editor.setReadOnly(tab.isReader())
    isRunning = false
    if (!isKept && isRefused()) setTimeout(start, RETRY_MS)
  }
  const start = (): void => {
    if (!isRunning) void run()
  }
  return start
}

/** Saves the work as a project of its own and goes on from storage; false: not now. */
async function keepApart({ store, editor, autosave, current, onRecovered }: Recovering): Promise<boolean> {
  const mine = current()
  const { ok, read } = await stored(store, mine.id)
  if (!ok) return false
  const title = TITLES[mine.language](mine.title)
  const copy = { ...mine, id: freshId('project') as ProjectId, title }
  if (!(await store.save(copy, null)).ok) return false
  autosave.abandon()
  editor.replace(read.project, read.history)
  autosave.adopt(read.revision)
  onRecovered(copy, read.project)
  return true
}

async function stored(store: ProjectStore, id: ProjectId) {
  const reading = await readProject(store, id)
  if (!reading.ok || reading.read.revision === null) return { ok: false } as const
  return { ok: true, read: { ...reading.read, revision: reading.read.revision } } as const
}
