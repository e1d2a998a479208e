import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JsonReading, readJson } from '../../src/exchange/readJson'

const LIMITS = { depth: 64, values: 2_000_000 }
const read = (text: string): JsonReading => readJson(text, LIMITS)

/** What the built-in parser says of a text, or undefined where it refuses. */
const builtIn = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const reserved = /"(?:__proto__|constructor|prototype)"/

describe('readJson', () => {
  test('[F2] reads every JSON text as the built-in parser does', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(undefined, 2, '\r\n\t'), (json, indent) => {
        fc.pre(!reserved.test(json))
        const text = JSON.stringify(JSON.parse(json), null, indent)
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text), badKeys: [], badKeyCount: 0 })
      }),
      { numRuns: 500 },
    ))

  test('[F2] accepts and refuses what the built-in parser does', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"b"', '"\\u00e9\\n"', '"\\x"', '"', '\\', '\n', '\u0001', ' ']
    const scalars = [
      '0',
      '-',
      '01',
      '1.5e3',
      '1.',
      '.5',
      '1e999',
      '-0',
      'true',
      'nul',
      'null',
      'NaN',
      '\u00a0',
      '\ufeff',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...scalars), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const expected = builtIn(text)
        const reading = read(text)
        expect(reading.ok).toBe(expected !== undefined)
        if (reading.ok) expect(reading.value).toEqual(expected?.value)
      }),
      { numRuns: 5000 },
    )
  })

  test('[F2] says where a text stops being JSON', () => {
    expect(read('{"a": 1,}')).toEqual({ ok: false, reason: 'not-json', offset: 8 })
    expect(read('{"a": "x')).toEqual({ ok: false, reason: 'not-json', offset: 8 })
    expect(read('')).toEqual({ ok: false, reason: 'not-json', offset: 0 })
    expect(read('[1] 2')).toEqual({ ok: false, reason: 'not-json', offset: 4 })
  })

  test.each([65, 10_000, 1_000_000])('[F3] refuses depth %i without exhausting the stack', (depth) => {
    expect(read('['.repeat(depth) + ']'.repeat(depth))).toMatchObject({ ok: false, reason: 'too-deep' })
    expect(read('{"a":'.repeat(depth))).toMatchObject({ ok: false, reason: 'too-deep' })
  })

  test('[F3] reads depth 64', () => expect(read('['.repeat(64) + ']'.repeat(64)).ok).toBe(true))

  test('[F4] stops at the limit of values', () => {
    expect(readJson('[1,2,3]', { depth: 4, values: 4 }).ok).toBe(true)
    expect(readJson('[1,2,3]', { depth: 4, values: 3 })).toEqual({ ok: false, reason: 'too-many-values' })
  })

  test.each(['__proto__', 'constructor', 'prototype', '__pro\\u0074o__'])(
    '[F5] keeps key %s out of every object',
    (key) => {
      const reading = read(`{"a": [{"b": 1, "${key}": {"polluted": true}, "c": 2}]}`)
      expect(reading).toMatchObject({ ok: true, badKeyCount: 1, badKeys: [{ reason: 'reserved-key', path: ['a', 0] }] })
      if (reading.ok) expect(JSON.stringify(reading.value)).toBe('{"a":[{"b":1,"c":2}]}')
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )

  test('[F6] notices keys that stand twice', () =>
    expect(read('{"steps": {"s1": {}, "s2": {}, "s1": {}}}')).toMatchObject({
      badKeys: [{ reason: 'duplicate-key', path: ['steps'], key: 's1' }],
    }))

  test('[F6] lists a few bad keys and counts all', () => {
    const reading = read(`{${'"a": 1,'.repeat(1000)}"a": 1}`)
    expect(reading).toMatchObject({ badKeyCount: 1000 })
    if (reading.ok) expect(reading.badKeys.length).toBe(20)
  })
})
