import { expect, test } from 'vitest'
import {
  parseSafekeeping,
  putOff,
  reminderDue,
  type Safekeeping,
  withBackup,
  withSave,
} from '../../../src/app/backup/safekeeping'

const at = (day: number, minute: number): string => new Date(Date.UTC(2026, 10, day, 8, minute)).toISOString()
const due = (state: Safekeeping, when: string) => reminderDue(state, new Date(when))

/** Saves in each of so many minutes. */
const worked = (state: Safekeeping, minutes: number, day = 2): Safekeeping =>
  Array.from({ length: minutes }, (_, minute) => at(day, minute)).reduce(withSave, state)

test('nothing is reminded of where nothing was saved, or everything is backed up', () => {
  expect(due({}, at(30, 0))).toBeNull()
  expect(due(withBackup(worked({}, 300), at(3, 0)), at(30, 0))).toBeNull()
})

test('two hours of work are reminded of; several saves in a minute count once', () => {
  const before = withBackup({}, at(1, 0))
  expect(due(worked(before, 119), at(2, 200))).toBeNull()
  expect(due(worked(before, 120), at(2, 200))).toBe('work')
  expect(due(Array.from({ length: 500 }, () => at(2, 0)).reduce(withSave, before), at(2, 1))).toBeNull()
})

test('a week with work that no file holds is reminded of', () => {
  const state = worked(withBackup({}, at(1, 0)), 1)
  expect(due(state, at(8, 0))).toBeNull()
  expect(due(state, at(9, 0))).toBe('days')
  expect(due(worked({}, 1), at(9, 0))).toBe('never')
})

test('what was put off comes back after as much again', () => {
  const late = putOff(worked(withBackup({}, at(1, 0)), 120), at(3, 0))
  expect(due(late, at(3, 1))).toBeNull()
  expect(due(worked(late, 120, 4), at(4, 130))).toBe('work')
  expect(due(late, at(10, 0))).toBe('days')
})

test('what is remembered comes back, and what is not understood is forgotten', () => {
  const state = worked({}, 3)
  expect(parseSafekeeping(JSON.stringify(state))).toEqual(state)
  for (const text of [null, '', '{', '[]', '{"savedAt":7}', '{"workedMinutes":-1}'])
    expect(parseSafekeeping(text)).toEqual({})
})
