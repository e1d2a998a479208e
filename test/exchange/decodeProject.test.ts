import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decoding, decodeProject } from '../../src/exchange/decodeProject'
import { encodeProject } from '../../src/exchange/encodeProject'
import { arbitraryProject } from '../support/arbitraryProject'
import { readFixture } from '../support/readFixture'

// biome-ignore lint/suspicious/noExplicitAny: files are edited here as a stranger would, types and all
type Loose = any

const v1 = readFixture('v1.json')

/** The answer to the fixture after an edit. */
const decodeEdited = (edit: (document: Loose) => void): Decoding => {
  const document = JSON.parse(v1)
  edit(document)
  return decodeProject(JSON.stringify(document))
}

const blueprintOf = (document: Loose): Loose => document.blueprints.byId['blueprint-a']

const codes = (decoding: Decoding): string[] => (decoding.ok ? [] : decoding.problems.map(({ code }) => code))

describe('decodeProject', () => {
  test('[F1] gives back what was encoded', () =>
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const text = encodeProject(project)
        const expected = { ok: true, project, dropped: [], droppedCount: 0 }
        expect(decodeProject(text)).toEqual(expected)
        expect(decodeProject(new TextEncoder().encode(`\ufeff${text}`))).toEqual(expected)
      }),
      { numRuns: 60 },
    ))

  test('[F8] version 1 loads for ever', () => {
    const decoding = decodeProject(v1)
    expect(decoding).toMatchObject({ ok: true, dropped: [] })
    if (decoding.ok) expect(Object.keys(decoding.project.blueprints.byId)).toHaveLength(3)
  })

  test('[F4] refuses 50 MB before reading it', () =>
    expect(decodeProject(new Uint8Array(50_000_001))).toMatchObject({
      ok: false,
      problems: [{ code: 'too-large', values: { sizeBytes: 50_000_001, limitBytes: 50_000_000 } }],
    }))

  test('[F4] refuses 100,000 steps in one message', () => {
    const decoding = decodeEdited((document) => {
      const { steps } = blueprintOf(document)
      for (let index = 0; index < 100_000; index += 1) steps[`s${index}`] = { id: `s${index}` }
    })
    expect(decoding).toMatchObject({
      problems: [{ code: 'too-many-elements', values: { limit: 20_000 } }],
      unlisted: 0,
    })
    expect(codes(decoding)).toHaveLength(1)
  })

  test.each([10_000, 1_000_000])('[F3] refuses depth %i in one message that names a place', (depth) => {
    const note = '['.repeat(depth) + ']'.repeat(depth)
    expect(decodeProject(v1.replace('"title":', `"deep": ${note}, "title":`))).toMatchObject({
      ok: false,
      problems: [{ code: 'too-deep', path: 'deep.0.0.0.0.0', values: { limit: 64 } }],
    })
  })

  test.each([
    ['', 'empty-file'],
    [' \n', 'empty-file'],
    ['{', 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"name": "something", "version": 1}', 'not-ours'],
    ['{"format": "service-blueprint"}', 'version-missing'],
    ['{"format": "service-blueprint", "version": "1"}', 'version-missing'],
    ['{"format": "service-blueprint", "version": 1.5}', 'version-missing'],
    ['{"format": "service-blueprint", "version": 0}', 'migration-failed'],
  ])('[F7] %j is refused as %s', (text, code) => expect(codes(decodeProject(text))).toEqual([code]))

  test('[F7] refuses bytes that are not UTF-8', () =>
    expect(codes(decodeProject(new Uint8Array([0xff, 0xfe, 0x7b, 0])))).toEqual(['not-utf8']))

  test('[F8] refuses a newer version and names both', () =>
    expect(decodeProject(v1.replace('"version": 1', '"version": 7'))).toMatchObject({
      problems: [{ code: 'newer-version', values: { file: 7, program: 1 } }],
    }))

  test('[F8] migrates an older version before it is validated', () => {
    const old = JSON.parse(v1)
    old.version = 0
    old.name = old.title
    delete old.title
    const migration = { to: 1, up: ({ name, ...rest }: Loose) => ({ ...rest, title: name }) }
    expect(decodeProject(JSON.stringify(old), [migration])).toEqual(decodeProject(v1))
  })

  test('[F8] a migration that throws refuses the file', () => {
    const migration = {
      to: 1,
      up() {
        throw new TypeError('damaged')
      },
    }
    expect(codes(decodeProject('{"format": "service-blueprint", "version": 0}', [migration]))).toEqual([
      'migration-failed',
    ])
  })

  test('[F9] names each wrong field by its path and the record around it', () => {
    const decoding = decodeEdited((document) => {
      const { steps } = blueprintOf(document)
      steps['step-a'].title = 'Fit the meter'
      delete steps['step-a'].lane
      steps['step-a'].emotion = 9
      steps['step-a'].kind = 'task'
      steps['step-a'].note = null
      steps['step-a'].title2 = 1
      document.createdAt = 'yesterday'
      document.title = 'x'.repeat(20_001)
    })
    const step = 'blueprints.byId.blueprint-a.steps.step-a'
    expect(decoding).toMatchObject({ ok: false, unlisted: 0 })
    if (decoding.ok) return
    expect(decoding.problems).toEqual(
      expect.arrayContaining([
        { code: 'missing', path: `${step}.lane`, within: 'Fit the meter', values: { key: 'lane' } },
        { code: 'too-big', path: `${step}.emotion`, within: 'Fit the meter', values: { received: 9, limit: 2 } },
        {
          code: 'not-a-choice',
          path: `${step}.kind`,
          within: 'Fit the meter',
          values: { received: 'task', choices: 'action, decision, evidence' },
        },
        {
          code: 'wrong-type',
          path: `${step}.note`,
          within: 'Fit the meter',
          values: { expected: 'text', received: 'nothing' },
        },
        expect.objectContaining({
          code: 'bad-format',
          path: 'createdAt',
          values: { received: 'yesterday', format: 'moment' },
        }),
        expect.objectContaining({ code: 'text-too-long', path: 'title', values: { length: 20_001, limit: 20_000 } }),
      ]),
    )
    expect(decoding.problems).toHaveLength(6)
  })

  test('[F9] lists twenty problems and counts the rest', () => {
    const decoding = decodeEdited((document) => {
      const { steps } = blueprintOf(document)
      for (let index = 0; index < 100; index += 1) steps[`s${index}`] = { ...steps['step-a'], id: `s${index}`, lane: 5 }
    })
    expect(decoding).toMatchObject({ ok: false, unlisted: 80 })
    expect(codes(decoding)).toHaveLength(20)
  })

  test('[F10] refuses dangling ids, weights that do not sum and repeated orders', () => {
    const decoding = decodeEdited((document) => {
      const blueprint = blueprintOf(document)
      blueprint.links['link-a'].to = 'gone'
      blueprint.elements.weights = { staff: 10, facilities: 10, customers: 10, process: 10 }
      document.sources.order.push('source-a')
    })
    expect(
      decoding.ok ? [] : decoding.problems.map(({ values }) => ('rule' in values ? values.rule : '')).sort(),
    ).toEqual(['missing-reference', 'order-mismatch', 'weights-not-100'])
  })

  test('[F6] refuses a step that stands twice', () => {
    const text = v1.replace('"steps": {', '"steps": {"step-a": {},')
    expect(decodeProject(text)).toMatchObject({
      problems: [{ code: 'duplicate-key', path: expect.stringMatching(/steps\.step-a$/), values: { key: 'step-a' } }],
    })
  })

  test.each(['__proto__', 'constructor', 'prototype'])('[F5] refuses key %s wherever it stands', (key) => {
    const text = v1.replace('"steps": {', `"steps": {"${key}": {"polluted": true},`)
    expect(decodeProject(text)).toMatchObject({ problems: [{ code: 'reserved-key', values: { key } }] })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('[F11] drops unknown keys and reports their paths', () => {
    const decoding = decodeEdited((document) => {
      document.telemetry = { a: { b: 1 } }
      blueprintOf(document).steps['step-a'].customData = '<script>'
    })
    expect(decoding).toEqual({
      ...decodeProject(v1),
      dropped: ['blueprints.byId.blueprint-a.steps.step-a.customData', 'telemetry'],
      droppedCount: 2,
    })
  })
})
