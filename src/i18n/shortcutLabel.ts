/**
 * Words for keys. A shortcut is written once, as `mod+shift+z`, where `mod` is ⌘ on Apple devices and Ctrl elsewhere.
 */

const APPLE: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥', delete: '⌫', enter: '⏎' }
const OTHERS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  delete: 'Del',
  enter: 'Enter',
}

/** The keys of a shortcut; a lone `+` is the key itself. */
const keysOf = (shortcut: string): readonly string[] => (shortcut === '+' ? ['+'] : shortcut.split('+'))

const capital = (key: string): string => (key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1))

/** What to show for a shortcut: `⇧⌘Z` on Apple devices, `Ctrl+Shift+Z` elsewhere. */
export function shortcutLabel(shortcut: string, apple: boolean): string {
  const keys = keysOf(shortcut)
  if (!apple) return keys.map((key) => OTHERS[key] ?? capital(key)).join('+')
  const order = ['alt', 'shift', 'mod']
  const modifiers = order.filter((key) => keys.includes(key))
  const rest = keys.filter((key) => !order.includes(key))
  return [...modifiers, ...rest].map((key) => APPLE[key] ?? capital(key)).join('')
}

/** The value of `aria-keyshortcuts`: `Control+Shift+Z`. */
export const ariaShortcut = (shortcut: string): string =>
  keysOf(shortcut)
    .map((key) => (key === 'mod' ? (onApple() ? 'Meta' : 'Control') : capital(key)))
    .join('+')

/** Whether the device has a ⌘ key. */
export const onApple = (): boolean => typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform)
