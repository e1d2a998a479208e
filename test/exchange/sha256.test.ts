import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/exchange/sha256'

const reference = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('hashes of every length are those of the platform', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256)
    expect(sha256(bytes), `${length} bytes`).toBe(reference(bytes))
  }
})

test('random bytes too', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => sha256(bytes) === reference(bytes)))
})
