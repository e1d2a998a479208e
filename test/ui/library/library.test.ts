import { expect, test } from 'vitest'
import type { ProjectSummary } from '../../../src/model/projectSummary'
import { searchEntries, sortEntries } from '../../../src/ui/library/library'

const entry = (title: string, updatedAt: string, searchText = title.toLowerCase()) =>
  ({ title, updatedAt, searchText }) as ProjectSummary

const meter = entry('Meter', '2026-01-02', 'meter\npays 20 yuan')
const hotel = entry('Hotel 10', '2026-01-03')
const other = entry('Hotel 9', '2026-01-01')

test('a search finds entries that hold every word, in any order', () => {
  expect(searchEntries([meter, hotel], 'YUAN pays')).toEqual([meter])
  expect(searchEntries([meter, hotel], 'yuan hotel')).toEqual([])
  expect(searchEntries([meter, hotel], '  ')).toEqual([meter, hotel])
})

test('titles sort as people count, dates with the latest first', () => {
  expect(sortEntries([meter, hotel, other], 'title', 'en')).toEqual([other, hotel, meter])
  expect(sortEntries([other, meter, hotel], 'edited', 'en')).toEqual([hotel, meter, other])
})
