import { AlertDialog } from 'radix-ui'
import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from './Button'
import css from './Dialog.module.css'

export interface Question {
  readonly title: string
  /** What follows from a yes, in plain facts. */
  readonly body: string
  /** The verb on the button that does it. */
  readonly action: string
  readonly danger?: boolean
}

type Ask = (question: Question) => Promise<boolean>

const AskContext = createContext<Ask | null>(null)

/** Gives everything inside a way to ask before something that cannot be seen at a glance or undone. */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const { common } = useMessages()
  const [pending, setPending] = useState<{ question: Question; answer: (yes: boolean) => void } | null>(null)
  const asker = useRef<Element | null>(null)
  const ask = useCallback<Ask>((question) => {
    asker.current = document.activeElement
    return new Promise((answer) => setPending({ question, answer }))
  }, [])
  const finish = (yes: boolean) => {
    pending?.answer(yes)
    setPending(null)
  }
  return (
    <AskContext value={ask}>
      {children}
      <AlertDialog.Root open={pending !== null} onOpenChange={(open) => !open && finish(false)}>
        <AlertDialog.Portal>
          <AlertDialog.Overlay className={css.veil} />
          <AlertDialog.Content
            className={css.dialog}
            onCloseAutoFocus={(event) => {
              // The dialog has no trigger to return to: the focus goes back to where the question came from.
              event.preventDefault()
              if (asker.current instanceof HTMLElement && asker.current.isConnected) asker.current.focus()
            }}
          >
            <header className={css.head}>
              <AlertDialog.Title className={css.title}>{pending?.question.title}</AlertDialog.Title>
            </header>
            <AlertDialog.Description className={css.description}>{pending?.question.body}</AlertDialog.Description>
            <div className={css.body} />
            <footer className={css.actions}>
              <AlertDialog.Cancel asChild>
                <Button>{common.cancel}</Button>
              </AlertDialog.Cancel>
              <Button look={pending?.question.danger ? 'danger' : 'primary'} onClick={() => finish(true)}>
                {pending?.question.action}
              </Button>
            </footer>
          </AlertDialog.Content>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </AskContext>
  )
}

/** Asks, and answers true when the person agrees. */
export function useConfirm(): Ask {
  const ask = use(AskContext)
  if (!ask) throw new Error('used outside of a ConfirmProvider')
  return ask
}
