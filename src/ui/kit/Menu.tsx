import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import css from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './menuEntry'

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly entries: readonly MenuEntry[]
  readonly align?: 'start' | 'end'
  readonly side?: 'bottom' | 'right' | 'top'
  readonly onOpenChange?: (open: boolean) => void
}

/** A menu under a button: arrows, type-ahead and Escape work, focus returns to the button. */
export function Menu({ trigger, entries, align = 'start', side = 'bottom', onOpenChange }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} {...(onOpenChange && { onOpenChange })}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={css.menu} align={align} side={side} sideOffset={6} collisionPadding={8} loop>
          <MenuEntries entries={entries} parts={DropdownMenu} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
