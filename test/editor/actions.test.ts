import { describe, expect, test } from 'vitest'
import { ACTION_IDS, ACTIONS, actionsByKey } from '../../src/editor/actions'
import { OTHER_KEYS, OTHER_KEYS_IDS } from '../../src/editor/otherKeys'
import { pressedKeys } from '../../src/editor/pressedKeys'
import { en } from '../../src/i18n/en/catalog'
import { zhCN } from '../../src/i18n/zh-CN/catalog'
import { zhTW } from '../../src/i18n/zh-TW/catalog'

const CATALOGS = { en, 'zh-CN': zhCN, 'zh-TW': zhTW }

describe.each(Object.entries(CATALOGS))('in %s', (_, { palette }) => {
  test('every action has a title of its own, and so has every other key', () => {
    const titles = [...ACTION_IDS.map((id) => palette.actions[id]), ...OTHER_KEYS_IDS.map((id) => palette.keys[id])]
    for (const title of titles) expect(title.trim()).not.toBe('')
    const actions: readonly string[] = ACTION_IDS.map((id) => palette.actions[id])
    expect(new Set(actions).size).toBe(actions.length)
  })

  test('no title or alias is left of an action that is gone', () => {
    for (const id of [...Object.keys(palette.actions), ...Object.keys(palette.aliases)])
      expect(ACTION_IDS).toContain(id)
    for (const id of Object.keys(palette.keys)) expect(OTHER_KEYS_IDS).toContain(id)
  })
})

test('no two actions share a key where both are heard', () => {
  // The page hears what the diagram leaves, so the two are one context.
  const keys = ACTION_IDS.flatMap((id) => ACTIONS[id].keys as readonly string[])
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test.each(['capture', 'outline', 'find', 'grid', 'edit'])('no two keys of the group %s are the same', (group) => {
  const keys = OTHER_KEYS_IDS.filter((id) => OTHER_KEYS[id].group === group).flatMap(
    (id) => OTHER_KEYS[id].keys as readonly string[],
  )
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('keys are looked up by where they are heard', () => {
  expect(actionsByKey('canvas').get('f')).toBe('fail')
  expect(actionsByKey('page').get('f')).toBeUndefined()
  expect(actionsByKey('page').get('mod+shift+p')).toBe('palette')
})

const press = (key: string, held: string) => ({
  key,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
})

test.each([
  ['z', 'c', 'mod+z'],
  ['Z', 'ms', 'mod+shift+z'],
  ['N', 's', 'N'],
  ['?', 's', '?'],
  ['F10', 's', 'shift+F10'],
  ['ArrowLeft', 'a', 'alt+←'],
  ['ArrowLeft', 's', 'shift+←'],
  [' ', 's', 'shift+space'],
  ['Escape', '', 'esc'],
])('%j with %j is written %s', (key, held, written) => {
  expect(pressedKeys(press(key, held))).toBe(written)
})
