import { ContextMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import css from './Menu.module.css'
import { MenuEntries } from './MenuEntries'
import type { MenuEntry } from './menuEntry'

/** A menu at the pointer, by right click, long press or the menu key; the same things are reachable elsewhere. */
export function ContextMenu({
  entries,
  children,
}: {
  readonly entries: readonly MenuEntry[]
  readonly children: ReactNode
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={css.menu} collisionPadding={8} loop>
          <MenuEntries entries={entries} parts={Radix} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
