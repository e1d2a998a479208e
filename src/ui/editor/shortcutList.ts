import type { Catalog } from '../../i18n/catalog'

export interface ShortcutGroup {
  readonly group: keyof Catalog['editor']['sheetGroups']
  readonly keys: readonly { readonly does: keyof Catalog['editor']['keys']; readonly shortcuts: readonly string[] }[]
}

/** What the sheet of keys lists: only what exists. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    group: 'program',
    keys: [
      { does: 'undo', shortcuts: ['mod+z'] },
      { does: 'redo', shortcuts: ['mod+shift+z', 'mod+y'] },
      { does: 'save', shortcuts: ['mod+s'] },
      { does: 'help', shortcuts: ['?'] },
    ],
  },
  {
    group: 'tools',
    keys: [
      { does: 'select', shortcuts: ['v'] },
      { does: 'pan', shortcuts: ['h', 'space'] },
      { does: 'escape', shortcuts: ['esc'] },
    ],
  },
  {
    group: 'grid',
    keys: [
      { does: 'walk', shortcuts: ['←', '↑', '→', '↓'] },
      { does: 'newStep', shortcuts: ['n'] },
      { does: 'edit', shortcuts: ['enter'] },
      { does: 'delete', shortcuts: ['delete'] },
    ],
  },
]
