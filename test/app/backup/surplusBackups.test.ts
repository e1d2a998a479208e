import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupDay, backupName } from '../../../src/app/backup/backupName'
import { surplusBackups } from '../../../src/app/backup/surplusBackups'

const named = (day: number, hour: number): string => backupName(new Date(2026, 10, day, hour))
const keptOf = (names: readonly string[], newest: string): string[] => {
  const surplus = surplusBackups(names, newest)
  return names.filter((name) => !surplus.includes(name))
}

test('three of today are kept', () => {
  const names = [8, 9, 10, 11, 12].map((hour) => named(22, hour))
  expect(keptOf(names, named(22, 12))).toEqual([10, 11, 12].map((hour) => named(22, hour)))
})

test('the last one of each day before is kept, ten in all', () => {
  const names = Array.from({ length: 14 }, (_, day) => [named(day + 1, 9), named(day + 1, 17)]).flat()
  const kept = keptOf(names, named(14, 17))
  expect(kept).toEqual([...[6, 7, 8, 9, 10, 11, 12, 13].map((day) => named(day, 17)), named(14, 9), named(14, 17)])
})

test('other files never go, and the newest always stays', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(27), fc.nat(23))), fc.array(fc.string()), (times, others) => {
      const names = [...new Set(times.map(([day, hour]) => named(day + 1, hour)))]
      const strangers = others.filter((name) => backupDay(name) === null)
      const newest = named(28, 23)
      const surplus = surplusBackups([...names, ...strangers, newest], newest)
      expect(surplus.every((name) => names.includes(name))).toBe(true)
      expect(surplus).not.toContain(newest)
      expect(new Set([...names, newest]).size - surplus.length).toBeLessThanOrEqual(10)
    }),
  )
})
