import type { ReactNode } from 'react'
import css from './Inspector.module.css'

interface PanelHeadProps {
  /** What kind of thing is shown, with its sign. */
  readonly where: ReactNode
  /** A short number at the right. */
  readonly number?: string | undefined
  readonly title: string
  readonly children?: ReactNode
}

/** The head of a panel: what is selected. */
export function PanelHead({ where, number, title, children }: PanelHeadProps) {
  return (
    <header className={css.head}>
      <p className={css.where}>
        {where}
        {number && <span className={css.number}>{number}</span>}
      </p>
      <h2 className={css.title}>{title}</h2>
      {children}
    </header>
  )
}
