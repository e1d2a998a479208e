import { useState, useSyncExternalStore } from 'react'
import { useMessages } from '../i18n/MessagesContext'
import { AccessBar } from '../ui/editor/AccessBar'
import { useToast } from '../ui/kit/ToastProvider'
import type { OpenProject } from './openProject'

/** Says that another tab writes the open project, and takes it over when asked. */
export function OtherTabBar({ open: { access } }: { readonly open: OpenProject }) {
  const { saving } = useMessages()
  const toast = useToast()
  const role = useSyncExternalStore(access.onRole, access.role)
  const [busy, setBusy] = useState(false)
  if (role === 'writer') return null
  const takeOver = async () => {
    setBusy(true)
    const granted = await access.takeOver()
    setBusy(false)
    if (!granted) toast({ text: saving.takeOverFailed, tone: 'error' })
  }
  return <AccessBar busy={busy} onTakeOver={() => void takeOver()} />
}
