import { useState, useSyncExternalStore } from 'react'
import { useMessages } from '../i18n/MessagesContext'
import { UpdateBar } from '../ui/frame/UpdateBar'
import { useToast } from '../ui/kit/ToastProvider'
import { appOffline } from './appOffline'
import { saveOpenProject } from './openDocument'

/** Offers a new version of the program, and starts it when asked: never by itself, never over unsaved work. */
export function UpdateNotice() {
  const { offline } = useMessages()
  const toast = useToast()
  const { updateWaiting } = useSyncExternalStore(appOffline.onChange, appOffline.status)
  const [isPutOff, setPutOff] = useState(false)
  if (!updateWaiting || isPutOff) return null
  const update = async () => {
    if (!(await saveOpenProject())) return toast({ text: offline.updateRefused, tone: 'error' })
    await appOffline.takeOver()
    window.location.reload()
  }
  return <UpdateBar onUpdate={() => void update()} onLater={() => setPutOff(true)} />
}
