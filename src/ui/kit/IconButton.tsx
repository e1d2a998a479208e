import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { ariaShortcut } from '../../i18n/shortcutLabel'
import { Icon } from './Icon'
import css from './IconButton.module.css'
import { Tooltip } from './Tooltip'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon
  /** The accessible name, shown as a tooltip. */
  readonly label: string
  /** Keys as in `mod+shift+z`; shown in the tooltip. */
  readonly shortcut?: string | undefined
  readonly size?: 'medium' | 'small'
  /** For a button that stays down: a tool, a panel. */
  readonly pressed?: boolean
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left'
}

/** A button with an icon only: it always has a name and a tooltip. */
export function IconButton({
  icon,
  label,
  shortcut,
  size = 'medium',
  pressed,
  tooltipSide = 'bottom',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        {...rest}
        className={[css.button, css[size], className].filter(Boolean).join(' ')}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      >
        <Icon of={icon} />
      </button>
    </Tooltip>
  )
}
