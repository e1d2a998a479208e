import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { StateBar } from './StateBar'
import type { SaveStatus } from './saveStatus'

interface SaveBarProps {
  readonly status: StoreApi<SaveStatus>
  readonly onSaveNow: () => void
  readonly onDownloadCopy: () => void
}

/** While something is not saved: why, and what to do. It goes by itself when saving works again. */
export function SaveBar({ status: store, onSaveNow, onDownloadCopy }: SaveBarProps) {
  const status = useStore(store)
  const { editor, saving } = useMessages()
  if (status.state !== 'unsaved') return null
  const { reason } = status
  return (
    <StateBar
      tone="warning"
      title={editor.notSaved}
      text={reason === 'slow' ? saving.slow : editor.saveReasons[reason]}
    >
      {reason === 'changed-elsewhere' ? (
        <Button size="small" onClick={() => window.location.reload()}>
          {editor.reload}
        </Button>
      ) : (
        <Button size="small" onClick={onSaveNow}>
          {editor.saveAgain}
        </Button>
      )}
      <Button size="small" look="primary" onClick={onDownloadCopy}>
        {editor.downloadCopy}
      </Button>
    </StateBar>
  )
}
