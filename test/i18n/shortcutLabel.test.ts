import { expect, test } from 'vitest'
import { shortcutLabel } from '../../src/i18n/shortcutLabel'

test.each([
  ['mod+z', '⌘Z', 'Ctrl+Z'],
  ['mod+shift+z', '⇧⌘Z', 'Ctrl+Shift+Z'],
  ['delete', '⌫', 'Del'],
  ['?', '?', '?'],
  ['enter', '⏎', 'Enter'],
  ['-', '-', '-'],
  ['+', '+', '+'],
])('%s is %s on Apple devices and %s elsewhere', (shortcut, apple, other) => {
  expect(shortcutLabel(shortcut, true)).toBe(apple)
  expect(shortcutLabel(shortcut, false)).toBe(other)
})
