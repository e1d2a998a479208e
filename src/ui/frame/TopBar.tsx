import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Mark } from './Mark'
import css from './TopBar.module.css'

interface TopBarProps {
  readonly start: ReactNode
  readonly middle?: ReactNode
  readonly end: ReactNode
  /** The page one is on is the library itself: the mark is then no link. */
  readonly atHome?: boolean
}

/** The bar at the top of every page: the mark leads home. */
export function TopBar({ start, middle, end, atHome = false }: TopBarProps) {
  const { library } = useMessages()
  return (
    <header className={css.bar}>
      <div className={css.start}>
        {atHome ? (
          <span className={css.mark}>
            <Mark />
          </span>
        ) : (
          <a className={css.mark} href="#/" aria-label={library.goHome} title={library.goHome}>
            <Mark />
          </a>
        )}
        {start}
      </div>
      <div className={css.middle}>{middle}</div>
      <div className={css.end}>{end}</div>
    </header>
  )
}
