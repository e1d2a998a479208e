import type { ReactNode } from 'react'
import css from './Figure.module.css'

interface FigureProps {
  readonly title: string
  /** A quiet line at the right of the title. */
  readonly hint?: string | undefined
  /** Buttons behind the hint. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A figure under its heading. */
export function Figure({ title, hint, actions, children }: FigureProps) {
  return (
    <section className={css.figure} aria-label={title}>
      <header className={css.head}>
        <h2 className={css.title}>{title}</h2>
        {hint && <span className={css.hint}>{hint}</span>}
        {actions && <span className={css.actions}>{actions}</span>}
      </header>
      {children}
    </section>
  )
}
