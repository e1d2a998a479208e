import type { ComponentProps } from 'react'
import css from './ToggleButton.module.css'

interface ToggleButtonProps extends Omit<ComponentProps<'button'>, 'onChange'> {
  readonly pressed: boolean
  readonly onChange: (pressed: boolean) => void
}

/** A button that stays down: a mark that is set, an option that is on. */
export function ToggleButton({ pressed, onChange, className, ...rest }: ToggleButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[css.toggle, className].filter(Boolean).join(' ')}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
    />
  )
}
