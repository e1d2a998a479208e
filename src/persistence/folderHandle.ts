import { openDB } from 'idb'

/**
 * Keeps the handle of a folder of the person's, in a database of its own: handles can be kept nowhere else, and it is no loss when it
 * goes. Answers undefined where there is none, or none that can be read. @throws whatever storage throws when writing.
 */
export interface FolderHandle {
  get(): Promise<FileSystemDirectoryHandle | undefined>
  set(handle: FileSystemDirectoryHandle | undefined): Promise<void>
}

export function folderHandle(name: string): FolderHandle {
  const open = () => openDB(name, 1, { upgrade: (made) => void made.createObjectStore('handles') })
  return {
    async get() {
      try {
        const database = await open()
        const found: unknown = await database.get('handles', 'backup')
        database.close()
        return found instanceof FileSystemDirectoryHandle ? found : undefined
      } catch {
        return undefined
      }
    },
    async set(handle) {
      const database = await open()
      if (handle) await database.put('handles', handle, 'backup')
      else await database.delete('handles', 'backup')
      database.close()
    },
  }
}
