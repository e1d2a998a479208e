import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importFile } from '../../src/exchange/importFile'
import { embedInPng } from '../../src/export/embedInPng'
import { embedInSvg } from '../../src/export/embedInSvg'
import { violations } from '../../src/model/violations'
import { PIXEL_PNG } from '../support/pixelPng'
import { readFixture } from '../support/readFixture'

const text = JSON.stringify(JSON.parse(readFixture('v1.json')))
const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:]+/g) ?? []
const bytes = (source: string): Uint8Array => new TextEncoder().encode(source)

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Boolean.prototype]
const prototypeKeys = (): string =>
  JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)))
const untouched = prototypeKeys()

/** Whatever a file holds, the answer is a whole sound project or at least one problem, and nothing else changes. */
function expectHarmless(file: Uint8Array): void {
  const result = importFile(file)
  if (result.ok) expect(violations(result.project)).toEqual([])
  else {
    expect(result.problems.length).toBeGreaterThan(0)
    expect(result.problems.length).toBeLessThanOrEqual(20)
  }
  expect(prototypeKeys()).toBe(untouched)
}

const place = fc.nat({ max: 1_000_000 })

const flipped = (file: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array => {
  const copy = file.slice()
  for (const [at, mask] of places) copy[at % copy.length]! ^= mask
  return copy
}
const flips = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 })

/** Mutated files of each kind and each format; `npm run reliability -- fuzz` plays 100,000. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 120)

const FILES = [
  ['JSON', bytes(text)],
  ['PNG', embedInPng(PIXEL_PNG, { json: text, scale: 1 })],
  ['SVG', bytes(embedInSvg('<svg></svg>', text))],
] as const

describe.each(FILES)('%s', (_, file) => {
  test('[F13] cut files are harmless', () =>
    fc.assert(
      fc.property(place, (at) => expectHarmless(file.subarray(0, at % file.length))),
      { numRuns: MUTATIONS / 4 },
    ))

  test('[F13] files with flipped bits are harmless', () =>
    fc.assert(
      fc.property(flips, (at) => expectHarmless(flipped(file, at))),
      { numRuns: (MUTATIONS * 3) / 4 },
    ))
})

test('[F13] files with swapped, doubled or foreign tokens are harmless', () => {
  const foreign = fc.constantFrom(
    '"__proto__"',
    '"constructor"',
    '"prototype"',
    '"toString"',
    'null',
    '-1e999',
    '{}',
    '[]',
    '"\\ud800"',
    '"hasOwnProperty"',
    '99999999999999999999',
  )
  const edit = fc.oneof(
    fc.record({ type: fc.constant('swap' as const), a: place, b: place }),
    fc.record({ type: fc.constant('copy' as const), a: place, b: place }),
    fc.record({ type: fc.constant('put' as const), a: place, token: foreign }),
    fc.record({ type: fc.constant('drop' as const), a: place }),
  )
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const edited = tokens.slice()
      for (const each of edits) {
        const a = each.a % edited.length
        if (each.type === 'put') edited[a] = each.token
        else if (each.type === 'drop') edited.splice(a, 1)
        else {
          const b = each.b % edited.length
          const other = edited[b]!
          if (each.type === 'swap') edited[b] = edited[a]!
          edited[a] = other
        }
      }
      expectHarmless(bytes(edited.join('')))
    }),
    { numRuns: 3 * MUTATIONS },
  )
})

test('[F13] bytes that are no file at all are harmless', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (file) => expectHarmless(file)),
    { numRuns: MUTATIONS },
  ))
