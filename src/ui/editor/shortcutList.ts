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
      { does: 'exportOptions', shortcuts: ['mod+e'] },
      { does: 'export', shortcuts: ['mod+shift+e'] },
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
      { does: 'walkSelecting', shortcuts: ['shift+←', 'shift+↑', 'shift+→', 'shift+↓'] },
      { does: 'laneEnds', shortcuts: ['home', 'end'] },
      { does: 'phase', shortcuts: ['[', ']'] },
      { does: 'newStep', shortcuts: ['n'] },
      { does: 'edit', shortcuts: ['enter', 'F2'] },
      { does: 'move', shortcuts: ['alt+←', 'alt+↑', 'alt+→', 'alt+↓'] },
      { does: 'copy', shortcuts: ['mod+c'] },
      { does: 'cut', shortcuts: ['mod+x'] },
      { does: 'paste', shortcuts: ['mod+v'] },
      { does: 'duplicate', shortcuts: ['mod+d'] },
      { does: 'delete', shortcuts: ['delete'] },
      { does: 'selectAll', shortcuts: ['mod+a'] },
      { does: 'menu', shortcuts: ['shift+F10'] },
      { does: 'zoomIn', shortcuts: ['+'] },
      { does: 'zoomOut', shortcuts: ['-'] },
      { does: 'zoom100', shortcuts: ['0'] },
      { does: 'zoomFit', shortcuts: ['1'] },
      { does: 'zoomSelection', shortcuts: ['2'] },
    ],
  },
  {
    group: 'capture',
    keys: [
      { does: 'captureNext', shortcuts: ['enter'] },
      { does: 'captureResponse', shortcuts: ['tab'] },
      { does: 'captureBack', shortcuts: ['shift+enter', 'shift+tab'] },
      { does: 'captureUnlink', shortcuts: ['backspace'] },
      { does: 'captureBreak', shortcuts: ['alt+enter'] },
      { does: 'captureDone', shortcuts: ['esc'] },
    ],
  },
  {
    group: 'steps',
    keys: [
      { does: 'connect', shortcuts: ['c'] },
      { does: 'links', shortcuts: ['l'] },
      { does: 'painPoint', shortcuts: ['p'] },
      { does: 'fail', shortcuts: ['f'] },
      { does: 'wait', shortcuts: ['w'] },
      { does: 'decision', shortcuts: ['d'] },
      { does: 'truth', shortcuts: ['m'] },
    ],
  },
]
