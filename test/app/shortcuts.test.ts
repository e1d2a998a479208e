import { expect, test } from 'vitest'
import { type KeyPress, shortcutOf } from '../../src/app/shortcuts'

const press = (keys: string, more: Partial<KeyPress> = {}): KeyPress => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('ctrl'),
    metaKey: parts.includes('meta'),
    shiftKey: parts.includes('shift'),
    altKey: parts.includes('alt'),
    composing: false,
    typing: false,
    ownUndo: false,
    ...more,
  }
}

test.each([
  ['ctrl+z', 'undo'],
  ['meta+z', 'undo'],
  ['ctrl+shift+Z', 'redo'],
  ['ctrl+y', 'redo'],
  ['ctrl+s', 'save'],
  ['ctrl+e', 'exportOptions'],
  ['meta+shift+E', 'export'],
  ['shift+?', 'help'],
  ['ctrl+k', 'palette'],
  ['meta+shift+P', 'palette'],
  ['v', 'select'],
  ['h', 'pan'],
  ['shift+V', null],
  ['alt+ctrl+z', null],
  ['ctrl+v', null],
  ['z', null],
])('%s asks for %s', (keys, name) => {
  expect(shortcutOf(press(keys))).toBe(name)
})

test('while typing, letters and undo belong to the text; saving still works', () => {
  for (const keys of ['v', 'shift+?', 'ctrl+z', 'ctrl+y'])
    expect(shortcutOf(press(keys, { typing: true, ownUndo: true }))).toBeNull()
  expect(shortcutOf(press('ctrl+s', { typing: true, ownUndo: true }))).toBe('save')
  expect(shortcutOf(press('ctrl+k', { typing: true, ownUndo: true }))).toBe('palette')
})

test('in a field that waits for its first letter, letters are text and undo is the document’s', () => {
  expect(shortcutOf(press('v', { typing: true }))).toBeNull()
  expect(shortcutOf(press('ctrl+z', { typing: true }))).toBe('undo')
})

test('while an input method composes, every key is its own', () => {
  for (const keys of ['v', 'ctrl+s', 'ctrl+z']) expect(shortcutOf(press(keys, { composing: true }))).toBeNull()
})
