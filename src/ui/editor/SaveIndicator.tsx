import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Popover } from '../kit/Popover'
import css from './SaveIndicator.module.css'
import type { SaveStatus } from './saveStatus'

interface SaveIndicatorProps {
  readonly status: SaveStatus
  readonly onSaveNow: () => void
  readonly onDownloadCopy: () => void
}

/** Whether what one sees is on the device. When it is not: why, and what to do. */
export function SaveIndicator({ status, onSaveNow, onDownloadCopy }: SaveIndicatorProps) {
  const { editor } = useMessages()
  if (status.state !== 'unsaved') {
    const saved = status.state === 'saved'
    return (
      <span className={css.status} role="status">
        <Icon of={saved ? Check : LoaderCircle} small />
        <span className={css.words}>{saved ? editor.saved : editor.saving}</span>
      </span>
    )
  }
  const elsewhere = status.reason === 'changed-elsewhere'
  return (
    // Around the button: an alert inside would take its name away.
    <div role="alert">
      <Popover
        label={editor.notSaved}
        trigger={
          <Button size="small" look="danger" icon={CircleAlert}>
            {editor.notSaved}
          </Button>
        }
      >
        <p className={css.reason}>{editor.saveReasons[status.reason]}</p>
        <div className={css.actions}>
          {elsewhere ? (
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
        </div>
      </Popover>
    </div>
  )
}
