import { expect, test } from 'vitest'
import { parseSettings, preferredLanguage } from '../../src/app/settings'

test('settings that are understood are kept, each for itself', () => {
  expect(parseSettings('{"language":"zh-TW","theme":"pink","density":"workshop","old":1}')).toEqual({
    language: 'zh-TW',
    density: 'workshop',
  })
})

test.each([null, '', '{', '[]', 'null', '"text"', '7'])('settings from %j are none', (text) => {
  expect(parseSettings(text)).toEqual({})
})

test.each([
  [['de-DE', 'zh-HK', 'en'], 'zh-TW'],
  [['zh-Hant'], 'zh-TW'],
  [['zh-TW'], 'zh-TW'],
  [['zh'], 'zh-CN'],
  [['zh-SG'], 'zh-CN'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('someone who reads %j gets %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language)
})
