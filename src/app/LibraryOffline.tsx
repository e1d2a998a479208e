import { useSyncExternalStore } from 'react'
import { OfflineNote } from '../ui/library/OfflineNote'
import { appOffline } from './appOffline'
import { LibraryStorage } from './backup/LibraryStorage'

/** The version that the build wrote in; `0.0.0` where nothing was built. */
declare const __VERSION__: string

/** What the library says about storage, offline use and the version. */
export function LibraryOffline() {
  const { state } = useSyncExternalStore(appOffline.onChange, appOffline.status)
  return (
    <>
      <LibraryStorage />
      <OfflineNote state={state} version={__VERSION__} />
    </>
  )
}
