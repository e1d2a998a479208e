import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { equal } from '../../src/model/equal'
import { existing } from '../../src/model/existing'
import { own } from '../../src/model/own'
import { project } from '../../src/model/project'
import { step } from '../../src/model/step'
import { tidied } from '../../src/model/tidied'
import { violations } from '../../src/model/violations'
import { arbitraryProject } from '../support/arbitraryProject'

describe('tidied', () => {
  const ask = { id: 'ask', lane: 'l', column: 'c', order: 0, kind: 'action', title: '' }

  test('[M3] takes out optional fields that are unset, at any depth, and keeps zero and false', () => {
    const fields = { note: '', roles: [], fail: { cause: '', severity: 1 }, wait: {}, emotion: -0, solo: false }
    expect(tidied(step, { ...ask, ...fields, images: [{ image: 'i', alt: '' }], channel: undefined })).toEqual({
      ...ask,
      fail: { severity: 1 },
      wait: {},
      emotion: 0,
      solo: false,
      images: [{ image: 'i' }],
    })
  })

  test('[M3] changes nothing a second time, breaks nothing and shares nothing', () => {
    fc.assert(
      fc.property(arbitraryProject, (before) => {
        const once = tidied(project, before) as typeof before
        expect(tidied(project, once)).toEqual(once)
        expect(violations(once)).toEqual([])
        expect(once.blueprints).not.toBe(before.blueprints)
      }),
      { numRuns: 30 },
    )
  })
})

describe('equal', () => {
  test('agrees with a round trip through JSON, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const copy: unknown = JSON.parse(JSON.stringify(one))
        expect(equal(one, copy)).toBe(true)
        if (JSON.stringify(one) === JSON.stringify(other)) expect(equal(copy, other)).toBe(true)
      }),
    )
    expect(equal({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
    expect(equal({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(equal({ toString: 1 }, { other: 1 })).toBe(false)
    expect(equal([], {})).toBe(false)
    expect(equal(null, {})).toBe(false)
  })
})

describe('own and existing', () => {
  test('[M16] what every object inherits is no record', () => {
    const records: Record<string, { readonly id: string }> = { ask: { id: 'ask' } }
    expect(own(records, 'ask')).toEqual({ id: 'ask' })
    expect(own(records, 'constructor')).toBeUndefined()
    expect(() => existing(records, 'toString')).toThrow(RangeError)
  })
})
