import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import { encodeProject } from '../../src/exchange/encodeProject'
import { readJson } from '../../src/exchange/readJson'
import { readOwnJson } from '../../src/exchange/readOwnJson'
import { arbitraryProject } from '../support/arbitraryProject'
import { sampleProject } from '../support/sampleProject'

const LIMITS = { depth: 64, values: 1_000_000 }
const read = (text: string) => readOwnJson(text, LIMITS)

describe('readOwnJson', () => {
  test('[F1] reads what storage and files hold', async () => {
    const project = await sampleProject('meter')
    expect(read(JSON.stringify(project))).toEqual(project)
    expect(read(encodeProject(project))).toEqual(project)
  })

  test('[F2] reads nothing that the careful reader would read otherwise', () =>
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 8 }),
        fc.constantFrom(undefined, 1, 2),
        fc.constantFrom('', '\n'),
        (json, indent, end) => {
          const text = `${JSON.stringify(JSON.parse(json), null, indent)}${end}`
          const value = read(text)
          if (value !== undefined) expect(readJson(text, LIMITS)).toMatchObject({ ok: true, value, badKeyCount: 0 })
        },
      ),
      { numRuns: 500 },
    ))

  test('[F2] [F13] reads a damaged project as the careful reader does, or leaves it', () =>
    fc.assert(
      fc.property(
        arbitraryProject,
        fc.boolean(),
        fc.nat(),
        fc.nat(40),
        fc.constantFrom('', '"', '{}', ',', '1', '\\u0061', '"id":"x",', '"__proto__":{},', ' '),
        (project, isStored, at, length, put) => {
          const whole = isStored ? JSON.stringify(project) : encodeProject(project)
          expect(read(whole)).toEqual(project)
          const from = at % whole.length
          const text = whole.slice(0, from) + put + whole.slice(from + length)
          const value = read(text)
          if (value !== undefined) expect(readJson(text, LIMITS)).toMatchObject({ ok: true, value, badKeyCount: 0 })
        },
      ),
      { numRuns: 200 },
    ))

  test('[F1] [F11] a project decodes the same whichever reader reads it', () =>
    fc.assert(
      fc.property(arbitraryProject, fc.boolean(), (project, hasMore) => {
        const text = JSON.stringify(hasMore ? { ...project, notOurs: 1 } : project)
        // A space at the end is what this program never writes.
        expect(read(`${text} `)).toBeUndefined()
        expect(decodeProject(text)).toEqual(decodeProject(`${text} `))
      }),
      { numRuns: 60 },
    ))

  test.each(['{"a":1} ', ' {"a":1}', '{"a":1.0}', '{"a":-0}', '{"\\u0061":1}', '{"a":1,}', '{"b":0,"1":0}', ''])(
    '[F2] leaves %s to the careful reader',
    (text) => expect(read(text)).toBeUndefined(),
  )

  test('[F3] reads no deeper than allowed, however deep', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    expect(read(nested(64))).toBeDefined()
    for (const depth of [65, 10_000, 900_000]) expect(read(nested(depth))).toBeUndefined()
  })

  test('[F4] reads no more values than allowed', () => {
    const five = { depth: 4, values: 5 }
    expect(readOwnJson('[1,2,3]', five)).toEqual([1, 2, 3])
    expect(readOwnJson('[1,2,3,4,5]', five)).toBeUndefined()
  })

  test.each(['__proto__', 'constructor', 'prototype'])('[F5] leaves key %s to the careful reader', (key) => {
    expect(read(`{"a":[{"b":1,"${key}":{"polluted":true}}]}`)).toBeUndefined()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('[F6] leaves keys that stand twice to the careful reader', () =>
    expect(read('{"steps":{"s1":{},"s2":{},"s1":{}}}')).toBeUndefined())
})
