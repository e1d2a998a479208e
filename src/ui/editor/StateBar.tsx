import { CircleAlert, Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../kit/Icon'
import css from './StateBar.module.css'

interface StateBarProps {
  /** `warning` is announced at once. */
  readonly tone: 'warning' | 'plain'
  readonly title: string
  readonly text: string
  /** Buttons, the most likely one last. */
  readonly children?: ReactNode
}

/** A line across the page about the state that the document is in, for as long as it is. */
export function StateBar({ tone, title, text, children }: StateBarProps) {
  const isWarning = tone === 'warning'
  return (
    <div className={css.bar} data-tone={tone} role={isWarning ? 'alert' : 'status'}>
      <Icon of={isWarning ? CircleAlert : Eye} />
      <p>
        <b>{title}</b> {text}
      </p>
      {children}
    </div>
  )
}
