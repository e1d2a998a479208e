import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../src/migrations/migrate'
import { defineMigration } from '../../src/migrations/migration'
import { MIGRATIONS } from '../../src/migrations/migrations'
import { VERSION } from '../../src/model/project'

const rename = defineMigration<{ name: string }, { title: string }>({
  to: 2,
  up: ({ name, ...rest }) => ({ ...rest, title: name }),
})
const wrap = defineMigration<{ title: string }, { titles: string[] }>({
  to: 3,
  up: ({ title, ...rest }) => ({ ...rest, titles: [title] }),
})

describe('migrate', () => {
  test('[V1] carries a document through every version and writes the last', () => {
    const document = Object.freeze({ version: 1, name: 'a', kept: true })
    expect(migrate(document, 1, 3, [rename, wrap])).toEqual({ version: 3, titles: ['a'], kept: true })
    expect(migrate(document, 1, 1, [rename, wrap])).toBe(document)
  })

  test('[V1] starts where the document stands', () =>
    expect(migrate({ version: 2, title: 'a' }, 2, 3, [rename, wrap])).toEqual({ version: 3, titles: ['a'] }))

  test('[V2] a hole in the chain is an error', () => expect(() => migrate({}, 1, 3, [rename])).toThrow(RangeError))
})

test('[V3] the chain is whole: each version has its migration and its frozen fixture', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: VERSION - 1 }, (_, index) => index + 2))
  const fixtures = readdirSync(new URL('../fixtures', import.meta.url))
  for (let version = 1; version <= VERSION; version += 1) expect(fixtures).toContain(`v${version}.json`)
})
