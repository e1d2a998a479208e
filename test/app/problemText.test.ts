import { describe, expect, test } from 'vitest'
import { problemText } from '../../src/app/problemText'
import type { Problem, ProblemCode, ProblemValues } from '../../src/exchange/problem'
import type { Catalog } from '../../src/i18n/catalog'
import { enFiles } from '../../src/i18n/en/files'
import { zhCNFiles } from '../../src/i18n/zh-CN/files'
import { zhTWFiles } from '../../src/i18n/zh-TW/files'
import { VIOLATION_RULES } from '../../src/model/violation'

/** One problem of each code; the type demands that none is left out. */
const samples: { [Code in Problem['code']]: Extract<Problem, { code: Code }>['values'] } = {
  'empty-file': {},
  'too-large': { sizeBytes: 61_250_000, limitBytes: 50_000_000 },
  'other-kind': { kind: 'pdf' },
  'not-utf8': {},
  'no-text': {},
  'no-cells': {},
  'png-damaged': { offset: 1033 },
  'png-without-source': {},
  'svg-damaged': { line: 3, column: 14 },
  'svg-without-source': {},
  'inflates-too-far': { limitBytes: 100_000_000, limitRatio: 200 },
  'workbook-damaged': {},
  'too-many-rows': { count: 1_000_000, limit: 100_000 },
  'too-many-cells': { count: 3_000_000, limit: 2_000_000 },
  'not-json': { line: 1, column: 2 },
  'too-deep': { limit: 64 },
  'too-many-values': { limit: 1_000_000 },
  'too-many-elements': { count: 100_007, limit: 20_000 },
  'reserved-key': { key: '__proto__' },
  'duplicate-key': { key: 's1' },
  'not-ours': {},
  'version-missing': {},
  'newer-version': { file: 7, program: 1 },
  'migration-failed': { file: 0, program: 1 },
  missing: { key: 'lane' },
  'wrong-type': { expected: 'text', received: 'nothing' },
  'not-a-choice': { received: 'task', choices: 'action, decision, evidence' },
  'text-too-long': { length: 20_001, limit: 20_000 },
  'too-small': { received: -3, limit: -2 },
  'too-big': { received: 9, limit: 2 },
  'bad-format': { received: 'yesterday', format: 'date' },
  'broken-rule': { rule: 'weights-not-100', detail: '40' },
  'unknown-reference': { text: 'Concierge', sheet: 'Roles' },
  'ambiguous-reference': { text: 'Wait', sheet: 'Steps' },
  'repeated-id': { id: 's1' },
  'unknown-column': { heading: 'Mood' },
  'row-left-out': {},
  'gave-up': { seconds: 10 },
  'import-failed': { detail: '' },
}

/** What every catalog has: a message for each code that takes the values of that code. */
type Words = Catalog['files'] & {
  readonly problems: { readonly [Code in ProblemCode]: (values: ProblemValues[Code]) => string }
}

const catalogs: [string, Words][] = [
  ['en', enFiles],
  ['zh-CN', zhCNFiles],
  ['zh-TW', zhTWFiles],
]

describe.each(catalogs)('in %s', (_, words) => {
  test.each(Object.entries(samples))('[F21] %s has a whole message', (code, values) => {
    const text = problemText(words, { code, path: '', values } as Problem)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(text).toMatch(/[.。{]$/)
  })

  test('[F21] every broken rule has a whole message', () => {
    for (const rule of VIOLATION_RULES) {
      const text = problemText(words, { code: 'broken-rule', path: '', values: { rule, detail: 'x' } })
      expect(text).toMatch(/[.。]$/)
    }
  })
})

test('[F21] says what is wrong and where', () => {
  const place = { path: 'blueprints.byId.b1.steps.s3.lane', within: 'Fit the meter' }
  expect(problemText(enFiles, { code: 'missing', ...place, values: { key: 'lane' } })).toBe(
    'In “Fit the meter” (blueprints.byId.b1.steps.s3.lane): “lane” is missing.',
  )
  expect(problemText(zhTWFiles, { code: 'too-big', path: 'a.b', values: { received: 9, limit: 2 } })).toBe(
    '位置 a.b：9 太大，不能大於 2。',
  )
})
