import { expect, test } from 'vitest'
import { MAX_RECENT, parseRecent, withRecent } from '../../src/app/recentCommands'

test('what is used again moves to the head, and the list stays short', () => {
  expect(withRecent(['a', 'b', 'c'], 'c')).toEqual(['c', 'a', 'b'])
  const many = Array.from({ length: MAX_RECENT }, (_, index) => `${index}`)
  expect(withRecent(many, 'new')).toHaveLength(MAX_RECENT)
})

test.each([null, '', '{', '{}', '[1]', '"a"'])('%j remembers nothing', (text) => {
  expect(parseRecent(text)).toEqual([])
})

test('a list is read back', () => {
  expect(parseRecent('["theme:dark","undo"]')).toEqual(['theme:dark', 'undo'])
})
