import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { StorageTools } from '../../ui/library/StorageTools'
import { onSafekeeping, putReminderOff, reminderDue, safekeepingNow } from './safekeeping'
import { useBackup } from './useBackup'

/** Looked at seldom. */
const StorageHealth = lazy(async () => ({ default: (await import('./StorageHealth')).StorageHealth }))

/** Backups and the state of storage, in the library. */
export function LibraryStorage() {
  const backup = useBackup()
  const [isOpen, setOpen] = useState(false)
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
      />
      {isOpen && (
        <Suspense fallback={null}>
          <StorageHealth onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
