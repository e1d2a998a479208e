import { expect, test } from 'vitest'
import { timeAgo } from '../../src/ui/timeAgo'

const now = new Date(2026, 2, 15, 12, 0, 0)
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [ago(10_000), 'now', '现在'],
  [ago(12 * MINUTE), '12 minutes ago', '12分钟前'],
  [ago(3 * HOUR), '3 hours ago', '3小时前'],
  [ago(13 * HOUR), 'yesterday', '昨天'],
  [ago(3 * DAY), '3 days ago', '3天前'],
  [new Date(2026, 2, 5, 9).toISOString(), 'March 5', '3月5日'],
  [new Date(2024, 2, 5, 9).toISOString(), 'March 5, 2024', '2024年3月5日'],
  [ago(-5 * HOUR), 'now', '现在'],
])('%s is %s', (moment, english, chinese) => {
  expect(timeAgo(moment, now, 'en')).toBe(english)
  expect(timeAgo(moment, now, 'zh-CN')).toBe(chinese)
})
