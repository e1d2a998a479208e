import { useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { useToast } from '../../ui/kit/ToastProvider'
import type { Progress } from '../../ui/library/progress'
import { download } from '../download'
import { backupName } from './backupName'
import { noteBackup } from './safekeeping'

/** A few titles are enough for a notice. */
const named = (titles: readonly string[]): string => titles.slice(0, 5).join(', ') + (titles.length > 5 ? ', …' : '')

export interface Backup {
  /** Null: none is being made. */
  readonly progress: Progress | null
  start(): void
  stop(): void
}

/** Makes one file of everything and hands it over; says how it went. */
export function useBackup(): Backup {
  const { safekeeping } = useMessages()
  const toast = useToast()
  const [progress, setProgress] = useState<Progress | null>(null)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const start = useCallback(async () => {
    if (current.current) return
    const controller = new AbortController()
    current.current = controller
    setProgress({ done: 0, of: 0 })
    const { makeBackup, StorageUnread } = await import('./makeBackup')
    try {
      const made = await makeBackup({ signal: controller.signal, onProgress: (done, of) => setProgress({ done, of }) })
      const name = backupName(new Date())
      download(made.blob, name)
      noteBackup(new Date())
      toast({ text: safekeeping.backedUp(made.count, name) })
      if (made.missing.length > 0) toast({ text: safekeeping.leftOut(named(made.missing)), tone: 'error' })
    } catch (error) {
      const reason =
        error instanceof StorageUnread
          ? safekeeping.storageUnread
          : error instanceof Error
            ? error.message
            : String(error)
      toast(
        controller.signal.aborted
          ? { text: safekeeping.backupCancelled }
          : { text: safekeeping.backupFailed(reason), tone: 'error' },
      )
    } finally {
      current.current = null
      setProgress(null)
    }
  }, [safekeeping, toast])
  const stop = useCallback(() => current.current?.abort(), [])
  return { progress, start: () => void start(), stop }
}
