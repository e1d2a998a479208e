import { expect, test } from 'vitest'
import { keyCommand } from '../../src/canvas/keyboard/keyCommand'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test.each([
  ['ArrowLeft', {}, { do: 'walk', direction: 'left', extends: false }],
  ['ArrowLeft', { shiftKey: true }, { do: 'walk', direction: 'left', extends: true }],
  ['ArrowLeft', { altKey: true }, { do: 'act', action: 'moveLeft' }],
  ['d', {}, { do: 'act', action: 'decision' }],
  ['d', { ctrlKey: true }, { do: 'act', action: 'duplicate' }],
  ['d', { metaKey: true }, { do: 'act', action: 'duplicate' }],
  ['F10', { shiftKey: true }, { do: 'act', action: 'menu' }],
  ['ContextMenu', {}, { do: 'act', action: 'menu' }],
  ['Backspace', {}, { do: 'act', action: 'delete' }],
  [']', {}, { do: 'act', action: 'nextPhase' }],
  ['+', { shiftKey: true }, { do: 'act', action: 'zoomIn' }],
])('%s with %o is a command', (key, held, command) => {
  expect(keyCommand(press(key, held), false)).toEqual(command)
})

test.each(['a', 'b', 'x', 'Z', 'F', 'N', '7', '?', ' ', 'Tab', 'F1', 'Dead', '步'])('%s does nothing', (key) => {
  expect(keyCommand(press(key, { shiftKey: key !== key.toLowerCase() && key.length === 1 }), false)).toBeNull()
})

test.each(['n', 'f', 'w', 'd', 'm', 'p', 'c', 'l', '0', '1', '2'])('%s begins a title in an empty cell', (key) => {
  expect(keyCommand(press(key), false)).not.toBeNull()
  expect(keyCommand(press(key), true)).toBeNull()
})

test('keys of the browser and of the page stay theirs', () => {
  for (const key of ['s', 'z', 'c', 'v', 'r', '0', '+', '-']) {
    expect(keyCommand(press(key, { ctrlKey: true }), false)).toBeNull()
  }
  expect(keyCommand(press('Delete', { shiftKey: true }), false)).toBeNull()
})
