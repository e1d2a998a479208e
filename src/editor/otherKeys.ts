/**
 * Keys that are no actions of their own, for the list of keys: walking, typing in a field or a table, the clipboard of the
 * browser. Titles are `palette.keys` of the messages.
 */
export type KeyGroup = 'grid' | 'edit' | 'tools' | 'capture' | 'outline' | 'find'

interface OtherKeys {
  readonly group: KeyGroup
  readonly keys: readonly string[]
}

export const OTHER_KEYS = {
  panHeld: { group: 'tools', keys: ['space'] },
  walk: { group: 'grid', keys: ['←', '↑', '→', '↓'] },
  walkSelecting: { group: 'grid', keys: ['shift+←', 'shift+↑', 'shift+→', 'shift+↓'] },
  copy: { group: 'edit', keys: ['mod+c'] },
  cut: { group: 'edit', keys: ['mod+x'] },
  paste: { group: 'edit', keys: ['mod+v'] },

  captureNext: { group: 'capture', keys: ['enter'] },
  captureResponse: { group: 'capture', keys: ['tab'] },
  captureBack: { group: 'capture', keys: ['shift+enter', 'shift+tab'] },
  captureUnlink: { group: 'capture', keys: ['backspace'] },
  captureBreak: { group: 'capture', keys: ['alt+enter'] },
  captureDone: { group: 'capture', keys: ['esc'] },

  findNext: { group: 'find', keys: ['enter', '↓'] },
  findPrevious: { group: 'find', keys: ['shift+enter', '↑'] },
  findClose: { group: 'find', keys: ['esc'] },

  cellWalk: { group: 'outline', keys: ['←', '↑', '→', '↓'] },
  cellNext: { group: 'outline', keys: ['tab', 'shift+tab'] },
  cellEdit: { group: 'outline', keys: ['enter', 'F2'] },
  rowInsert: { group: 'outline', keys: ['shift+enter'] },
  rowEdges: { group: 'outline', keys: ['home', 'end'] },
  tableEdges: { group: 'outline', keys: ['mod+home', 'mod+end'] },
  page: { group: 'outline', keys: ['PageUp', 'PageDown'] },
  rowsSelect: { group: 'outline', keys: ['shift+↑', 'shift+↓'] },
  rowToggle: { group: 'outline', keys: ['shift+space'] },
  rowsAll: { group: 'outline', keys: ['mod+a'] },
  rowDuplicate: { group: 'outline', keys: ['mod+d'] },
  cellClear: { group: 'outline', keys: ['delete'] },
  rowDelete: { group: 'outline', keys: ['mod+delete'] },
  tableLeave: { group: 'outline', keys: ['esc'] },
} as const satisfies Readonly<Record<string, OtherKeys>>

export type OtherKeysId = keyof typeof OTHER_KEYS

export const OTHER_KEYS_IDS = Object.keys(OTHER_KEYS) as readonly OtherKeysId[]
