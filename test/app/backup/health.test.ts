import { expect, test } from 'vitest'
import { diagnostics, type HealthFacts, healthRows } from '../../../src/app/backup/health'
import { quarantineRow } from '../../../src/app/backup/quarantineRow'
import { en } from '../../../src/i18n/en/catalog'

const NOW = new Date('2026-11-22T10:00:00.000Z')
const agoMs = (minutes: number): number => NOW.getTime() - minutes * 60_000
const ago = (minutes: number): string => new Date(agoMs(minutes)).toISOString()

const GOOD: HealthFacts = {
  isReadable: true,
  projectCount: 2,
  safekeeping: { savedAt: ago(1), backedUpAt: ago(0) },
  persistence: 'granted',
  usedBytes: 1_200_000,
  version: '1.0.0',
  offline: { state: 'ready', updateWaiting: false },
  saveTimes: { count: 38, medianMs: 4, p95Ms: 12 },
  waitingCount: 0,
  mirror: { projectCount: 2, newestMs: agoMs(1) },
}

const rowOf = (title: string, facts: Partial<HealthFacts>) => {
  const rows = healthRows({ ...GOOD, ...facts }, en, { language: 'en', now: NOW, onAsk: () => {} })
  const { level, text } = rows.find((row) => row.title === title) ?? { level: 'none', text: '' }
  return `${level}: ${text}`
}

test('saves say when, how many and how fast, and what waits', () => {
  expect(rowOf('Last save', {})).toBe(
    'good: Saved 1 minute ago, and complete. Of 38 saves in this session, half took up to 4 ms and 95 % up to 12 ms.',
  )
  expect(rowOf('Last save', { saveTimes: null })).toBe('good: Saved 1 minute ago, and complete.')
  expect(rowOf('Last save', { saveTimes: { count: 38, medianMs: 4, p95Ms: 1200 } })).toMatch(/^fair/)
  expect(rowOf('Last save', { waitingCount: 3 })).toBe('bad: 3 changes wait to be saved.')
  expect(rowOf('Last save', { isReadable: false })).toMatch(/^bad/)
})

test('the second copy says its age, that it is behind, and that there is none', () => {
  expect(rowOf('Second copy', {})).toMatch(/^good: 2 blueprints outside of the database; .* 1 minute ago\.$/)
  expect(rowOf('Second copy', { mirror: { projectCount: 2, newestMs: agoMs(30) } })).toMatch(/^fair: 2 blueprints/)
  expect(rowOf('Second copy', { mirror: { projectCount: 0, newestMs: null } })).toMatch(/^fair: There is no copy/)
  expect(rowOf('Second copy', { projectCount: 0, mirror: { projectCount: 0, newestMs: null } })).toMatch(/^good/)
})

test('what is kept apart is counted, named, downloaded and discarded', () => {
  const nothing = { download: () => {}, discard: () => {} }
  expect(quarantineRow({ ...nothing, rows: [], titles: [] }, en)).toMatchObject({ level: 'good' })
  expect(quarantineRow({ ...nothing, rows: null, titles: [] }, en)).toMatchObject({ level: 'fair' })
  const row = quarantineRow({ ...nothing, rows: [{}, {}] as never, titles: ['Meter', null] }, en)
  expect(row.text).toBe(
    '2 damaged parts of “Meter”, a blueprint that is no longer here. It may hold work that is nowhere else.',
  )
  expect(row.actions?.map(({ label }) => label)).toEqual(['Download', 'Discard'])
})

test('diagnostics hold figures', () => {
  expect(JSON.parse(diagnostics(GOOD, { test: null }))).toMatchObject({ saveTimes: { p95Ms: 12 }, waitingCount: 0 })
})
