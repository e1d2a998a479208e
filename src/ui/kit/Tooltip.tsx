import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { onApple, shortcutLabel } from '../../i18n/shortcutLabel'
import css from './Tooltip.module.css'

interface TooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly children: ReactNode
}

/** Must stand around everything that has tooltips: the first one waits, the next ones come at once. */
export const TooltipProvider = ({ children }: { readonly children: ReactNode }) => (
  <Radix.Provider delayDuration={500} skipDelayDuration={300} disableHoverableContent>
    {children}
  </Radix.Provider>
)

/** Says what a control does, and its keys. The control needs an accessible name of its own. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={css.tooltip} side={side} sideOffset={6} collisionPadding={8}>
          {text}
          {shortcut && <kbd className={css.keys}>{shortcutLabel(shortcut, onApple())}</kbd>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
