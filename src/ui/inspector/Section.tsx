import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Icon } from '../kit/Icon'
import css from './Section.module.css'

interface SectionProps {
  /** Stable name under which the section remembers whether it is open. */
  readonly name: string
  readonly title: string
  /** A quiet fact beside the title. */
  readonly aside?: string | undefined
  readonly open?: boolean
  readonly children: ReactNode
}

/** Which sections a person has opened or closed, for as long as the page lives. */
const remembered = new Map<string, boolean>()

/** A part of the inspector that folds; what was opened stays open for the next selection. */
export function Section({ name, title, aside, open = true, children }: SectionProps) {
  const [isOpen, setOpen] = useState(() => remembered.get(name) ?? open)
  return (
    <details
      className={css.section}
      open={isOpen}
      onToggle={(event) => {
        remembered.set(name, event.currentTarget.open)
        setOpen(event.currentTarget.open)
      }}
    >
      <summary className={css.summary}>
        {title}
        {aside && <span className={css.aside}>{aside}</span>}
        <span className={css.chevron}>
          <Icon of={ChevronRight} small />
        </span>
      </summary>
      <div className={css.body}>{isOpen && children}</div>
    </details>
  )
}

/** Two fields side by side. */
export const Pair = ({ children }: { readonly children: ReactNode }) => <div className={css.pair}>{children}</div>

/** Buttons in a row, or below one another where words are long. */
export const Buttons = ({ children }: { readonly children: ReactNode }) => <div className={css.buttons}>{children}</div>

/** Three fields side by side. */
export const Triple = ({ children }: { readonly children: ReactNode }) => <div className={css.triple}>{children}</div>
