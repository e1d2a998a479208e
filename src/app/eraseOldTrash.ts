import { eraseExpired } from '../persistence/eraseExpired'
import { appStore } from './appStore'
import { tellLibrary } from './libraryChanges'

/** Erases what has been in the trash for thirty days, and shows the library without it. */
export async function eraseOldTrash(): Promise<void> {
  if ((await eraseExpired(appStore, new Date().toISOString())) > 0) tellLibrary()
}
