import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { StorageTools } from '../../ui/library/StorageTools'
import { appStore } from '../appStore'
import { onLibraryChange } from '../libraryChanges'
import { whenIdle } from '../whenIdle'
import { onSafekeeping, putReminderOff, reminderDue, safekeepingNow } from './safekeeping'
import { useBackup } from './useBackup'

/** Looked at seldom. */
const StorageHealth = lazy(async () => ({ default: (await import('./StorageHealth')).StorageHealth }))

/** Whether anything is in the quarantine; asked when the page has time. */
function useIsKeptApart(): boolean {
  const [isAny, setAny] = useState(false)
  useEffect(() => {
    let wanted = true
    const ask = () => void appStore.quarantined().then((found) => wanted && setAny(found.ok && found.value.length > 0))
    whenIdle(ask)
    const stop = onLibraryChange(ask)
    return () => {
      wanted = false
      stop()
    }
  }, [])
  return isAny
}

/** Backups and the state of storage, in the library. */
export function LibraryStorage() {
  const backup = useBackup()
  const [isOpen, setOpen] = useState(false)
  const isKeptApart = useIsKeptApart()
  const reminder = reminderDue(useSyncExternalStore(onSafekeeping, safekeepingNow), new Date())
  return (
    <>
      <StorageTools
        progress={backup.progress}
        onBackUp={backup.start}
        onStop={backup.stop}
        onHealth={() => setOpen(true)}
        reminder={reminder}
        onLater={() => putReminderOff(new Date())}
        isKeptApart={isKeptApart}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <StorageHealth onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
