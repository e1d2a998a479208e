import { type ReactNode, useId, useRef } from 'react'
import css from './Figures.module.css'
import { useWidth } from './useWidth'

interface FigureProps {
  readonly title: string
  /** A quiet remark at the right of the title. */
  readonly aside?: ReactNode
  /** The rule that the figure follows, printed below it. */
  readonly rule?: ReactNode
  /** Draws the figure in a width. */
  readonly children: (widthPx: number) => ReactNode
}

/** Wider figures would only hold more air. */
const WIDEST_PX = 640
/** Narrower ones could not be read; they are scrolled instead. */
const NARROWEST_PX = 320

/** A figure of the study with its title and the rule it follows. */
export function Figure({ title, aside, rule, children }: FigureProps) {
  const id = useId()
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room)
  return (
    <section className={css.figure} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id}>{title}</h2>
        {aside && <div className={css.aside}>{aside}</div>}
      </header>
      <div ref={room} className={css.room}>
        {width !== null && children(Math.max(NARROWEST_PX, Math.min(WIDEST_PX, width)))}
      </div>
      {rule && <p className={css.rule}>{rule}</p>}
    </section>
  )
}
