import { expect, test } from 'vitest'
import { saveTimesOf } from '../../../src/app/backup/saveTimes'

test('half of the saves and 95 of 100 were done by a time, by nearest rank', () => {
  expect(saveTimesOf([])).toBeNull()
  expect(saveTimesOf([12.4])).toEqual({ count: 1, medianMs: 12, p95Ms: 12 })
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(saveTimesOf(hundred)).toEqual({ count: 100, medianMs: 50, p95Ms: 95 })
})
