/**
 * Backups into a folder that the person chose, every ten minutes of work: outside of the browser, so that they outlive it. Only where
 * the browser lets pages write to folders; the permission may have to be given again at each visit.
 */
import { folderHandle } from '../../persistence/folderHandle'
import { DATABASE } from '../appStore'
import { backupName } from './backupName'
import { noteBackup, onSafekeeping, safekeepingNow } from './safekeeping'
import { surplusBackups } from './surplusBackups'

/** `ask`: there is a folder, and the browser wants to ask again before it is written to. */
export type FolderState =
  | { readonly state: 'unsupported' | 'off' }
  | { readonly state: 'on' | 'ask' | 'failed'; readonly name: string }

/** Parts of the browser that its type library does not know. */
type Permitting = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>
  keys(): AsyncIterable<string>
}
interface FolderWindow {
  showDirectoryPicker?(how: { id: string; mode: 'readwrite' }): Promise<Permitting>
}

const WRITE = { mode: 'readwrite' } as const
const EVERY_MS = 10 * 60_000

const kept = folderHandle(`${DATABASE} backup folder`)
const listeners = new Set<() => void>()
let folder: Permitting | undefined
let state: FolderState = { state: 'showDirectoryPicker' in window ? 'off' : 'unsupported' }
let lastMs = 0
let timer: ReturnType<typeof setTimeout> | undefined

function tell(next: FolderState): void {
  state = next
  for (const listener of listeners) listener()
}

export const folderNow = (): FolderState => state

export function onFolder(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Lets the person choose a folder, and makes the first backup in it. To be called in a gesture. */
export async function chooseFolder(): Promise<void> {
  const chosen = await (window as FolderWindow)
    .showDirectoryPicker?.({ id: 'backups', ...WRITE })
    .catch(() => undefined)
  if (!chosen) return
  folder = chosen
  // Without storage it works until the page is closed.
  await kept.set(chosen).catch(() => {})
  await backUpToFolder()
}

/** Asks the browser for the permission of an earlier visit. To be called in a gesture. */
export async function allowFolder(): Promise<void> {
  if (folder && (await folder.requestPermission(WRITE)) === 'granted') await backUpToFolder()
}

export async function leaveFolder(): Promise<void> {
  folder = undefined
  clearTimeout(timer)
  tell({ state: 'off' })
  await kept.set(undefined).catch(() => {})
}

async function backUpToFolder(): Promise<void> {
  const into = folder
  if (!into) return
  lastMs = Date.now()
  try {
    await writeBackup(into)
    if (folder === into) tell({ state: 'on', name: into.name })
  } catch (error) {
    console.warn('the backup to the folder failed', error)
    if (folder === into) tell({ state: 'failed', name: into.name })
  }
}

/** Writes a backup whole before older ones go. One tab at a time. */
const writeBackup = (into: Permitting): Promise<void> =>
  navigator.locks.request(`${DATABASE} backup folder`, async () => {
    const { makeBackup } = await import('./makeBackup')
    const now = new Date()
    const { blob } = await makeBackup({ signal: new AbortController().signal, onProgress: () => {} })
    const name = backupName(now)
    const file = await into.getFileHandle(name, { create: true })
    const writing = await file.createWritable()
    await writing.write(blob)
    await writing.close()
    noteBackup(now)
    const names: string[] = []
    for await (const each of into.keys()) names.push(each)
    for (const old of surplusBackups(names, name)) await into.removeEntry(old)
  })

/** After a save: at once if ten minutes have passed since the last backup, else when they have. */
function afterSave(): void {
  if (state.state !== 'on' && state.state !== 'failed') return
  // A backup tells as well; then there is nothing that is not in it.
  if (safekeepingNow().unsafeSince === undefined || timer !== undefined) return
  timer = setTimeout(
    () => {
      timer = undefined
      void backUpToFolder()
    },
    Math.max(0, lastMs + EVERY_MS - Date.now()),
  )
}

/** Takes up the folder of an earlier visit. */
export async function startFolderBackup(): Promise<void> {
  if (state.state === 'unsupported') return
  onSafekeeping(afterSave)
  lastMs = Date.now()
  const found = (await kept.get()) as Permitting | undefined
  if (!found || folder) return
  folder = found
  const permission = await found.queryPermission(WRITE).catch(() => 'prompt' as const)
  tell({ state: permission === 'granted' ? 'on' : 'ask', name: found.name })
}
