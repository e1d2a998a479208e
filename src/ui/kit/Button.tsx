import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import css from './Button.module.css'
import { Icon } from './Icon'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is for the one thing most people come for; `bare` has no border until pointed at. */
  readonly look?: 'plain' | 'primary' | 'bare' | 'danger'
  readonly size?: 'medium' | 'small'
  readonly icon?: LucideIcon
  /** Something is under way: the button stays in place, says so, and cannot be pressed again. */
  readonly busy?: boolean
}

/** A button with a verb on it. */
export function Button({ look = 'plain', size = 'medium', icon, busy, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[css.button, css[look], css[size], className].filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      disabled={busy || rest.disabled}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  )
}
