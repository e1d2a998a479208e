/** What of a keyboard event matters here. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'esc',
  ContextMenu: 'menu',
  ' ': 'space',
}

/** Keys with names of several letters are written small, as `enter`; function keys and pages as browsers call them. */
const nameOf = (key: string): string => {
  if (Object.hasOwn(NAMES, key)) return NAMES[key] ?? key
  return key.length === 1 || /^(F\d+|Page.*)$/.test(key) ? key : key.toLowerCase()
}

/**
 * A key press as it is written in the table of actions, such as `mod+shift+z` or `shift+F10`.
 *
 * Shift is part of the character where one is typed: `?` is `?` on every keyboard. A capital letter stays one, and so differs
 * from its command: it begins a title. With Ctrl or ⌘, letters are commands, and Shift counts.
 */
export function pressedKeys({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const mod = ctrlKey || metaKey
  const name = mod ? nameOf(key).toLowerCase() : nameOf(key)
  const isCharacter = key.length === 1 && key !== ' '
  const held = [mod ? 'mod' : '', altKey ? 'alt' : '', shiftKey && (mod || !isCharacter) ? 'shift' : '']
  return [...held.filter(Boolean), name].join('+')
}
