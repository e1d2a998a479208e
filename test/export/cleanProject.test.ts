import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanProject } from '../../src/export/clean/cleanProject'
import { CLIENT_FIELDS } from '../../src/export/clean/clientFields'
import { accepts } from '../../src/model/accepts'
import { project as schema } from '../../src/model/project'
import { violations } from '../../src/model/violations'
import { arbitraryProject } from '../support/arbitraryProject'
import { sampleProject } from '../support/sampleProject'

interface Schema {
  readonly type: string
  readonly entries?: Readonly<Record<string, Schema>>
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly value?: Schema
  readonly pipe?: readonly { readonly type: string }[]
  readonly options?: readonly (Schema | string)[]
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join('.')

/** Paths of all texts that are not held to a pattern: those that a person writes freely. */
function freeTexts(given: Schema, path: string): string[] {
  switch (given.type) {
    case 'optional':
      return given.wrapped ? freeTexts(given.wrapped, path) : []
    case 'object': {
      const entries = given.entries ?? {}
      const { order, byId } = entries
      if (order && byId?.value) return freeTexts(byId.value, joined(path, '*'))
      return Object.entries(entries).flatMap(([key, entry]) => freeTexts(entry, joined(path, key)))
    }
    case 'record':
      return given.value ? freeTexts(given.value, joined(path, '*')) : []
    case 'array':
      // A list of plain words is one field.
      return given.item ? freeTexts(given.item, given.item.type === 'string' ? path : joined(path, '*')) : []
    case 'variant':
    case 'union':
      return (given.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : freeTexts(option, path)))
    case 'string':
      return (given.pipe ?? []).some(({ type }) => type === 'regex') ? [] : [path]
    default:
      return []
  }
}

const isUnder = (path: string, stated: string): boolean => path === stated || path.startsWith(`${stated}.`)

test('[X50] every free text of the model is said to go or to stay', () => {
  const texts = freeTexts(schema as unknown as Schema, '')
  expect(texts).toContain('blueprints.*.steps.*.title')
  const unstated = texts.filter((path) => !Object.keys(CLIENT_FIELDS).some((stated) => isUnder(path, stated)))
  expect(unstated).toEqual([])
  const unknown = Object.entries(CLIENT_FIELDS)
    .filter(([stated]) => !texts.some((path) => isUnder(path, stated)))
    .map(([stated]) => stated)
  // Not texts themselves, but the way to what goes.
  expect(unknown.filter((path) => !path.endsWith('.sources'))).toEqual([])
})

/** Every text at a path, with `*` for the records of lists. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((item) => textsIn(item, typeof item === 'string' ? path : joined(path, '*')))
  const record = value as Record<string, unknown>
  if (Array.isArray(record.order) && record.byId) return textsIn(record.byId, path)
  return Object.entries(record).flatMap(([key, inner]) =>
    textsIn(inner, joined(path, LISTS.has(path) || isRecordOf(path) ? '*' : key)),
  )
}
const LISTS = new Set(['segments', 'sources', 'roles', 'facilities', 'customerGroups', 'assumptions', 'images'])
const isRecordOf = (path: string): boolean =>
  /(^|\.)(blueprints|phases|columns|lanes|cells|steps|links|painPoints|actions|items|attributes|scoreSets)$/.test(path)

const goes = (path: string): boolean =>
  Object.entries(CLIENT_FIELDS).some(([stated, choice]) => choice === 'goes' && isUnder(path, stated))

test('[X50] a clean project has nothing that goes, and all that stays', () => {
  fc.assert(
    fc.property(arbitraryProject, (project) => {
      const clean = cleanProject(project)
      expect(accepts(schema, clean)).toBe(true)
      expect(textsIn(clean)).toEqual(textsIn(project).filter(([path]) => !goes(path)))
    }),
    { numRuns: 60 },
  )
})

test('[X50] of the meter sample, nothing is left of its source, of quotes, speakers and owners', async () => {
  const project = await sampleProject('meter')
  const clean = cleanProject(project)
  expect(JSON.stringify(project)).toMatch(/Tan Xiaoshan/)
  expect(JSON.stringify(clean)).not.toMatch(/Tan Xiaoshan|tan2003|"quote"|"speaker"|"owner"|"ratedBy"|"evidence":"/)
  expect(violations(clean)).toEqual([])
  expect(clean.sources).toEqual({ order: [], byId: {} })
  expect(clean.title).toBe(project.title)
  expect(cleanProject(clean)).toBe(clean)
})
