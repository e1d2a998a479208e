import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDuration, formatDurationPair, parseDuration } from '../../src/model/duration'

const DAY = 1440

test.each([
  [0.5, '30 s', '30 秒', '30 秒'],
  [5, '5 min', '5 分钟', '5 分鐘'],
  [2.75, '2 min 45 s', '2 分钟 45 秒', '2 分鐘 45 秒'],
  [90, '1 h 30 min', '1 小时 30 分钟', '1 小時 30 分鐘'],
  [240, '4 h', '4 小时', '4 小時'],
  [21 * DAY, '21 d', '21 天', '21 天'],
  [21 * DAY + 5 * 60 + 9, '21 d 5 h', '21 天 5 小时', '21 天 5 小時'],
  [0, '0 min', '0 分钟', '0 分鐘'],
  [59.999, '1 h', '1 小时', '1 小時'],
  [DAY - 0.1, '1 d', '1 天', '1 天'],
  [0.25 / 60, '0.25 s', '0.25 秒', '0.25 秒'],
])('[M18] %s minutes is "%s"', (minutes, en, zhCN, zhTW) => {
  expect(formatDuration(minutes, 'en')).toBe(en)
  expect(formatDuration(minutes, 'zh-CN')).toBe(zhCN)
  expect(formatDuration(minutes, 'zh-TW')).toBe(zhTW)
})

test.each([
  [5, 30, '5 / 30 min'],
  [240, 3 * DAY, '4 h / 3 d'],
  [25, 60, '25 / 60 min'],
  [30, 120, '30 min / 2 h'],
  [21 * DAY, 45 * DAY, '21 / 45 d'],
  [2, 5, '2 / 5 min'],
  [0.5, 5, '30 s / 5 min'],
  [5, undefined, '5 min'],
  [undefined, 30, '– / 30 min'],
  [undefined, undefined, null],
])('[M18] typical %s, longest %s is "%s"', (typical, maximum, text) => {
  expect(formatDurationPair(typical, maximum, 'en')).toBe(text)
})

test('[M18] a pair in Chinese', () => {
  expect(formatDurationPair(1, 5, 'zh-CN')).toBe('1 / 5 分钟')
  expect(formatDurationPair(240, 3 * DAY, 'zh-TW')).toBe('4 小時 / 3 天')
})

test.each([
  ['5', 5],
  ['5 min', 5],
  ['1.5 h', 90],
  ['1,5 h', 90],
  ['2d', 2 * DAY],
  ['30s', 0.5],
  ['5分钟', 5],
  ['5 分鐘', 5],
  ['4小时', 240],
  ['1 個小時', 60],
  ['1 h 30 min', 90],
  ['1h30', 90],
  ['１ 天 ２ 小时', DAY + 120],
  ['2 weeks', 14 * DAY],
  ['1 周', 7 * DAY],
  ['0', 0],
  ['.5 h', 30],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['5 5', null],
  ['30 min 1 h', null],
  ['1 h 2 h', null],
  ['5 parsecs', null],
  ['1e9', null],
  ['99999999999', null],
])('[M19] "%s" means %s minutes', (text, minutes) => {
  expect(parseDuration(text)).toBe(minutes)
})

const language = fc.constantFrom('en' as const, 'zh-CN' as const, 'zh-TW' as const)
const wholeAmounts = fc.tuple(fc.constantFrom(1, 60, DAY), fc.integer({ min: 0, max: 20 })).map(([unit, n]) => unit * n)

test('[M19] what is shown is read back as the same duration', () => {
  fc.assert(
    fc.property(wholeAmounts, language, (minutes, inLanguage) => {
      expect(parseDuration(formatDuration(minutes, inLanguage))).toBe(minutes)
    }),
  )
})

test('[M19] any duration is read back within half of the smaller unit shown', () => {
  fc.assert(
    fc.property(fc.double({ min: 1 / 60, max: 52_000_000, noNaN: true }), language, (minutes, inLanguage) => {
      const shown = formatDuration(minutes, inLanguage)
      const read = parseDuration(shown) ?? Number.NaN
      const tolerance = minutes >= DAY ? 30 : minutes >= 60 ? 0.5 : 0.5 / 60
      expect(Math.abs(read - minutes)).toBeLessThanOrEqual(tolerance + 1e-6)
      expect(formatDuration(read, inLanguage)).toBe(shown)
    }),
  )
})

test('[M19] reading never fails, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const minutes = parseDuration(text)
      if (minutes !== null) expect(minutes).toBeGreaterThanOrEqual(0)
    }),
  )
})
