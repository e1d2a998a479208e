import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { keepWhileComposing } from './keepWhileComposing'
import css from './Popover.module.css'

interface PopoverProps {
  readonly trigger: ReactNode
  /** Accessible name of the panel. */
  readonly label: string
  readonly children: ReactNode
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly align?: 'start' | 'center' | 'end'
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A small panel beside its button; Escape and a press outside close it. */
export function Popover({
  trigger,
  label,
  children,
  side = 'bottom',
  align = 'start',
  open,
  onOpenChange,
}: PopoverProps) {
  return (
    <Radix.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={css.popover}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={8}
          onEscapeKeyDown={keepWhileComposing}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Closes the popover that holds it. */
export const PopoverClose = Radix.Close
