import type { ReactNode } from 'react'
import { Mark } from './Mark'
import css from './Message.module.css'

interface MessageProps {
  readonly title: string
  readonly body: string
  /** A technical line, for whoever helps. */
  readonly detail?: string | undefined
  /** Buttons: what can be done now. */
  readonly children: ReactNode
}

/** A page that says why what one wanted is not there, and what to do. */
export const Message = ({ title, body, detail, children }: MessageProps) => (
  <main className={css.page}>
    <div className={css.message}>
      <Mark />
      <h1>{title}</h1>
      <p>{body}</p>
      {detail && <pre>{detail}</pre>}
      <div className={css.actions}>{children}</div>
    </div>
  </main>
)
