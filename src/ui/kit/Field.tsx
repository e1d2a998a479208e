import type { ReactNode } from 'react'
import css from './Field.module.css'

interface FieldProps {
  readonly label: string
  readonly htmlFor: string
  /** What is wrong with what was typed; announced. */
  readonly problem?: string | undefined
  /** A quiet line under the field. */
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** The frame that all fields share: label inside the border, value under it. */
export function Field({ label, htmlFor, problem, hint, children }: FieldProps) {
  return (
    <div className={css.field}>
      <div className={problem ? `${css.frame} ${css.wrong}` : css.frame}>
        <label htmlFor={htmlFor} className={css.label}>
          {label}
        </label>
        {children}
      </div>
      {problem ? (
        <p id={`${htmlFor}-note`} className={css.problem} role="alert">
          {problem}
        </p>
      ) : (
        hint && (
          <p id={`${htmlFor}-note`} className={css.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  )
}
