import { Copy, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { BlueprintId } from '../../model/id'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { HistoryDetail, type Naming } from './HistoryDetail'
import css from './HistoryDialog.module.css'
import { HistoryList } from './HistoryList'
import type { VersionItem, VersionLook } from './version'

/** What the dialog knows of the versions. */
export type Versions =
  | { readonly state: 'reading' }
  /** `retry` is null where trying again would not help. */
  | { readonly state: 'failed'; readonly text: string; readonly retry: (() => void) | null }
  | { readonly state: 'read'; readonly items: readonly VersionItem[] }

interface HistoryDialogProps {
  readonly versions: Versions
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly look: VersionLook
  /** The blueprint that is open in the editor. */
  readonly blueprint: BlueprintId | null
  /** Another tab writes the project: it can be looked at and copied. */
  readonly isReadOnly: boolean
  readonly onName: (key: string, name: string | null) => void
  readonly onRestore: (key: string) => void
  readonly onCopy: (key: string) => void
  /** What is being done with the chosen version. */
  readonly busy: 'restore' | 'copy' | null
  /** How the last action went, in words. */
  readonly said: string
  readonly onClose: () => void
}

/** Naming of the chosen version; the focus returns to the button that began it. */
function useNaming({ chosen, onName }: HistoryDialogProps): Naming {
  const [named, setNamed] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const isOpen = named === chosen
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return {
    isOpen,
    open: () => setNamed(chosen),
    close: () => setNamed(null),
    save(name) {
      setNamed(null)
      onName(chosen, name)
    },
    button,
  }
}

/** The versions of a project: to be looked at, named, restored, and taken out as a project of their own. */
export function HistoryDialog(props: HistoryDialogProps) {
  const { versions, chosen, onChoose, look, blueprint, isReadOnly, onRestore, onCopy, busy, said, onClose } = props
  const { common, history, library } = useMessages()
  const naming = useNaming(props)
  const body = useRef<HTMLDivElement>(null)
  const items = versions.state === 'read' ? versions.items : []
  const item = items.find(({ key }) => key === chosen)
  const isRead = look.state === 'read'
  const differs = isRead && look.difference !== null && !look.difference.isSame
  const isTyping = () =>
    document.activeElement?.closest('form') != null && body.current?.contains(document.activeElement)
  return (
    <Dialog
      open
      wide="most"
      // Escape in the name takes back the name, not the dialog.
      onClose={() => (naming.isOpen && isTyping() ? naming.close() : onClose())}
      title={history.title}
      description={isReadOnly ? history.readOnly : history.hint}
      actions={
        <>
          <p className={css.said} role="status">
            {said}
          </p>
          {item && item.at !== null ? (
            <>
              <Button icon={Copy} disabled={!isRead} busy={busy === 'copy'} onClick={() => onCopy(chosen)}>
                {history.copy}
              </Button>
              <Button
                look="primary"
                icon={RotateCcw}
                disabled={!differs || isReadOnly}
                busy={busy === 'restore'}
                onClick={() => onRestore(chosen)}
              >
                {history.restore}
              </Button>
            </>
          ) : (
            <Button onClick={onClose}>{common.close}</Button>
          )}
        </>
      }
    >
      <div ref={body}>
        {versions.state === 'read' && item ? (
          <div className={css.panes}>
            <div className={css.list}>
              <HistoryList items={items} chosen={chosen} onChoose={onChoose} />
            </div>
            <HistoryDetail
              item={item}
              look={look}
              hasVersions={items.length > 1}
              naming={isReadOnly || item.isDamaged ? null : naming}
              blueprint={blueprint}
            />
          </div>
        ) : (
          <div className={css.waiting} aria-busy={versions.state === 'reading'}>
            <p role="status">{versions.state === 'failed' ? versions.text : history.loading}</p>
            {versions.state === 'failed' && versions.retry && (
              <Button onClick={versions.retry}>{library.tryAgain}</Button>
            )}
          </div>
        )}
      </div>
    </Dialog>
  )
}
