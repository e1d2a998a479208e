import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import css from './Dialog.module.css'
import { Icon } from './Icon'
import { keepWhileComposing } from './keepWhileComposing'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: string
  readonly children: ReactNode
  /** Buttons at the foot, the most likely one last. */
  readonly actions?: ReactNode
  readonly wide?: boolean | 'most'
  /** There is nothing to operate inside: the keyboard scrolls the content where it is longer than the window. */
  readonly toRead?: boolean
}

/** A window above the page. Focus goes in, stays in, and returns to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  wide = false,
  toRead = false,
}: DialogProps) {
  const { common } = useMessages()
  const before = useRef<Element | null>(null)
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={css.veil} />
        <Radix.Content
          className={[css.dialog, wide && (wide === 'most' ? css.widest : css.wide)].filter(Boolean).join(' ')}
          {...(!description && { 'aria-describedby': undefined })}
          onEscapeKeyDown={keepWhileComposing}
          onOpenAutoFocus={() => {
            before.current = document.activeElement
          }}
          onCloseAutoFocus={(event) => {
            // There is no trigger that the focus would return to by itself.
            event.preventDefault()
            if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
          }}
        >
          <header className={css.head}>
            <Radix.Title className={css.title}>{title}</Radix.Title>
          </header>
          {description && <Radix.Description className={css.description}>{description}</Radix.Description>}
          <div className={css.body} {...(toRead && { tabIndex: 0, role: 'region', 'aria-label': title })}>
            {children}
          </div>
          {actions && <footer className={css.actions}>{actions}</footer>}
          {/* Last, so that the focus begins in the content. */}
          <Radix.Close className={css.close} aria-label={common.close}>
            <Icon of={X} />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
