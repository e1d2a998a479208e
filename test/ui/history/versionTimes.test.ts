import { expect, test } from 'vitest'
import { byDay, dayName, momentName, timesOf } from '../../../src/ui/history/versionTimes'

/** A moment on the clock of the device, as storage has it. */
const at = (...parts: [number, number, number, number, number, number?]): string => new Date(...parts).toISOString()
const NOW = new Date(2026, 10, 22, 9, 0)

test('days are named as people say them', () => {
  expect(dayName(new Date(2026, 10, 22, 0, 1), NOW, 'en')).toBe('Today')
  expect(dayName(new Date(2026, 10, 21, 23, 59), NOW, 'en')).toBe('Yesterday')
  expect(dayName(new Date(2026, 10, 20, 23, 59), NOW, 'en')).toBe('Friday, November 20')
  expect(dayName(new Date(2025, 10, 20), NOW, 'en')).toBe('Thursday, November 20, 2025')
  expect(dayName(new Date(2026, 10, 21), NOW, 'zh-CN')).toBe('昨天')
  expect(dayName(new Date(2026, 10, 20), NOW, 'zh-TW')).toMatch(/^11月20日\s?星期五$/)
})

test('versions are grouped by day in their order', () => {
  const items = [at(2026, 10, 22, 8, 0), at(2026, 10, 22, 7, 0), at(2026, 10, 21, 7, 0)].map((each) => ({ at: each }))
  expect(byDay(items, NOW, 'en')).toEqual([
    { day: 'Today', items: items.slice(0, 2) },
    { day: 'Yesterday', items: items.slice(2) },
  ])
})

test('times have seconds only where two would read the same', () => {
  const same = [at(2026, 10, 22, 8, 0, 1), at(2026, 10, 22, 8, 0, 2), at(2026, 10, 22, 8, 1, 0)]
  expect([...timesOf(same, 'zh-CN').values()]).toEqual(['8:00:01', '8:00:02', '8:01'])
  expect(momentName(at(2026, 10, 22, 8, 0), 'en')).toMatch(/^Nov 22, 2026, 8:00\sAM$/)
})
