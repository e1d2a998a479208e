import type { ReactNode } from 'react'
import css from './EmptyGround.module.css'

interface EmptyGroundProps {
  readonly title: string
  readonly body: string
  readonly children?: ReactNode
}

/** An empty place keeps its ground: blank lanes and lines, what is missing, and one thing to do. */
export function EmptyGround({ title, body, children }: EmptyGroundProps) {
  return (
    <div className={css.ground}>
      <svg className={css.lanes} viewBox="0 0 900 240" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width="900" height="62" fill="var(--stage-1)" />
        <rect y="62" width="900" height="74" fill="var(--stage-2)" />
        <rect y="136" width="900" height="52" fill="var(--stage-3)" />
        <rect y="188" width="900" height="52" fill="var(--stage-4)" />
        <path d="M0 60H900M0 64H900" stroke="var(--rule-strong)" strokeWidth="1" fill="none" />
        <path d="M0 136H900" stroke="var(--rule-strong)" strokeWidth="3" fill="none" />
        <path d="M0 188H900" stroke="var(--rule-strong)" strokeWidth="1.5" strokeDasharray="15 5 2.5 5" fill="none" />
      </svg>
      <div className={css.words}>
        <p className={css.title}>{title}</p>
        <p>{body}</p>
        {children}
      </div>
    </div>
  )
}
