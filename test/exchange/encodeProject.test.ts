import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import { encodeProject } from '../../src/exchange/encodeProject'
import { VERSION } from '../../src/model/project'
import { arbitraryProject } from '../support/arbitraryProject'
import { readFixture } from '../support/readFixture'

/** The same JSON with the keys of every object in another order. */
function reversedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reversedKeys)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversedKeys(item)]),
  )
}

describe('encodeProject', () => {
  test('[F12] equal projects give equal texts, whatever the order of their keys', () =>
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        expect(encodeProject(reversedKeys(project) as typeof project)).toBe(encodeProject(project))
      }),
      { numRuns: 30 },
    ))

  test('[F12] writes the fixture of its version as it stands', () => {
    const text = readFixture(`v${VERSION}.json`)
    const decoding = decodeProject(text)
    expect(decoding.ok && encodeProject(decoding.project)).toBe(text)
  })

  test('[F12] a changed title changes one line', () => {
    const decoding = decodeProject(readFixture('v1.json'))
    if (!decoding.ok) throw new Error('fixture refused')
    const before = encodeProject(decoding.project).split('\n')
    const after = encodeProject({ ...decoding.project, title: 'Another' }).split('\n')
    expect(after.filter((line, index) => line !== before[index])).toEqual(['  "title": "Another",'])
  })

  test('[F12] writes only what the schema names', () => {
    const decoding = decodeProject(readFixture('v1.json'))
    if (!decoding.ok) throw new Error('fixture refused')
    const text = encodeProject(decoding.project)
    expect(encodeProject({ ...decoding.project, more: 1, subtitle: undefined } as never)).not.toContain('"more"')
    expect(text.endsWith('}\n')).toBe(true)
  })
})
