import type { LucideIcon } from 'lucide-react'

/** What stands in a menu. Menus are data, so that a button and a context menu show the same one. */
export type MenuEntry =
  | {
      readonly type: 'item'
      readonly label: string
      /** A second, quieter line. */
      readonly hint?: string
      readonly icon?: LucideIcon
      readonly shortcut?: string
      readonly danger?: boolean
      /** Why it cannot be done now. The item stays readable and does nothing. */
      readonly refusal?: string
      readonly onSelect: () => void
    }
  | { readonly type: 'separator' }
  | { readonly type: 'heading'; readonly label: string }
  | {
      readonly type: 'choice'
      readonly label: string
      readonly value: string
      readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
      readonly onChange: (value: string) => void
    }
  | {
      readonly type: 'check'
      readonly label: string
      readonly checked: boolean
      readonly onChange: (checked: boolean) => void
    }
