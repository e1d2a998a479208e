import { useEffect, useRef, useState } from 'react'
import type { RefusedFile } from '../../exchange/problem'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { useToast } from '../../ui/kit/ToastProvider'
import type { Progress } from '../../ui/library/progress'
import { RestoreDialog } from '../../ui/library/RestoreDialog'
import { timeAgo } from '../../ui/timeAgo'
import { problemText } from '../problemText'
import { type OpenedBackup, openBackup } from './openBackup'
import { restoreItems } from './restoreItems'

interface RestoreBackupProps {
  readonly file: File
  readonly onRefused: (refused: RefusedFile) => void
  readonly onClose: () => void
}

/** Opens a backup, and closes it with the dialog. */
function useOpening({ file, onRefused }: RestoreBackupProps) {
  const [backup, setBackup] = useState<OpenedBackup | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const refuse = useRef(onRefused)
  useEffect(() => {
    const controller = new AbortController()
    setProgress({ done: 0, of: 0 })
    void openBackup(file, (done, of) => setProgress({ done, of }), controller.signal).then((opened) => {
      if (controller.signal.aborted) return
      setProgress(null)
      if (opened.ok) setBackup(opened)
      else refuse.current(opened)
    })
    return () => controller.abort()
  }, [file])
  return { backup, progress, setProgress }
}

/** Restoring from a file: what is in it, the choice, and how it went. */
export function RestoreBackup(props: RestoreBackupProps) {
  const { files, safekeeping } = useMessages()
  const language = useLanguage()
  const toast = useToast()
  const { backup, progress, setProgress } = useOpening(props)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const restore = async (paths: ReadonlySet<string>) => {
    if (!backup) return
    const controller = new AbortController()
    running.current = controller
    const chosen = backup.candidates.filter(({ path }) => paths.has(path))
    const { count, refused } = await restoreItems(backup, chosen, {
      signal: controller.signal,
      onProgress: (done, of) => setProgress({ done, of }),
    })
    if (count > 0) toast({ text: safekeeping.restored(count) })
    if (refused.length > 0 && !controller.signal.aborted)
      toast({ text: safekeeping.restoreStopped(refused.join(', ')), tone: 'error' })
    props.onClose()
  }
  return (
    <RestoreDialog
      madeWhen={backup?.madeAt === undefined ? null : timeAgo(backup.madeAt, new Date(), language)}
      items={
        backup?.candidates.map(({ problem, trashedAt, ...item }) => ({
          ...item,
          isTrashed: trashedAt !== undefined,
          ...(problem && { reason: problemText(files, problem) }),
        })) ?? null
      }
      missing={backup?.missing ?? []}
      progress={progress}
      onRestore={(paths) => void restore(paths)}
      onClose={props.onClose}
    />
  )
}
