import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import css from './SaveIndicator.module.css'
import type { SaveStatus } from './saveStatus'

/** Whether what one sees is on the device. Why it is not, and what to do, says the bar below. */
export function SaveIndicator({ status: store }: { readonly status: StoreApi<SaveStatus> }) {
  const status = useStore(store)
  const { editor } = useMessages()
  const [icon, words] = {
    saved: [Check, editor.saved] as const,
    saving: [LoaderCircle, editor.saving] as const,
    unsaved: [CircleAlert, editor.notSaved] as const,
  }[status.state]
  return (
    <span className={css.status} role="status" data-state={status.state}>
      <Icon of={icon} small />
      <span className={css.words}>{words}</span>
    </span>
  )
}
