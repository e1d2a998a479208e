import { X } from 'lucide-react'
import { Toast } from 'radix-ui'
import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from './Icon'
import css from './ToastProvider.module.css'

export interface Notice {
  readonly text: string
  readonly tone?: 'info' | 'error' | undefined
  /** One way to react, such as Undo; also reachable elsewhere, since a toast goes away. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

type Show = (notice: Notice) => void

const ShowContext = createContext<Show | null>(null)

/** Times to read, in milliseconds: longer where there is something to do or something went wrong. */
const SHORT_MS = 5_000
const LONG_MS = 12_000

function OneToast({ notice, onGone }: { readonly notice: Notice; readonly onGone: () => void }) {
  const { common } = useMessages()
  const isError = notice.tone === 'error'
  return (
    <Toast.Root
      className={isError ? `${css.toast} ${css.error}` : css.toast}
      type={isError ? 'foreground' : 'background'}
      duration={isError || notice.action ? LONG_MS : SHORT_MS}
      onOpenChange={(open) => !open && onGone()}
    >
      <Toast.Description className={css.text}>{notice.text}</Toast.Description>
      {notice.action && (
        <Toast.Action className={css.action} altText={notice.action.label} onClick={notice.action.run}>
          {notice.action.label}
        </Toast.Action>
      )}
      <Toast.Close className={css.close} aria-label={common.close}>
        <Icon of={X} />
      </Toast.Close>
    </Toast.Root>
  )
}

/** Shows short notices at the foot of the window and announces them. F8 moves the focus there. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { common } = useMessages()
  const [shown, setShown] = useState<readonly (Notice & { readonly key: number })[]>([])
  const nextKey = useRef(0)
  const show = useCallback<Show>((notice) => {
    nextKey.current += 1
    const key = nextKey.current
    // Three at most: older ones have been read, or never will be.
    setShown((before) => [...before.slice(-2), { ...notice, key }])
  }, [])
  return (
    <ShowContext value={show}>
      <Toast.Provider label={common.notice} swipeDirection="down">
        {children}
        {shown.map((notice) => (
          <OneToast
            key={notice.key}
            notice={notice}
            onGone={() => setShown((before) => before.filter(({ key }) => key !== notice.key))}
          />
        ))}
        <Toast.Viewport className={css.viewport} label={common.notices} />
      </Toast.Provider>
    </ShowContext>
  )
}

/** Shows a notice. */
export function useToast(): Show {
  const show = use(ShowContext)
  if (!show) throw new Error('used outside of a ToastProvider')
  return show
}
