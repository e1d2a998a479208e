import fc from 'fast-check'
import type * as v from 'valibot'
import { expect, test } from 'vitest'
import { schemaShape } from '../../src/exchange/schemaShape'
import { project } from '../../src/model/project'
import { violations } from '../../src/model/violations'
import { arbitraryProject } from '../support/arbitraryProject'

/** Paths of all fields of a schema, with `*` for any key and any index. */
function fieldPaths(schema: v.GenericSchema, path = ''): string[] {
  const shape = schemaShape(schema)
  switch (shape.kind) {
    case 'scalar':
      return [path]
    case 'list':
      return fieldPaths(shape.item, `${path}.*`)
    case 'record':
      return fieldPaths(shape.value, `${path}.*`)
    case 'variant':
      return shape.options.flatMap((option) => fieldPaths(option, path))
    case 'object':
      return shape.fields.flatMap(({ key, schema: field }) => fieldPaths(field, `${path}.${key}`))
  }
}

/** Paths of all scalars of a value, in the same writing. */
function valuePaths(value: unknown, schema: v.GenericSchema, path = ''): string[] {
  const shape = schemaShape(schema)
  const entries = Object.entries((value ?? {}) as object)
  switch (shape.kind) {
    case 'scalar':
      return [path]
    case 'list':
      return entries.flatMap(([, item]) => valuePaths(item, shape.item, `${path}.*`))
    case 'record':
      return entries.flatMap(([, item]) => valuePaths(item, shape.value, `${path}.*`))
    case 'variant':
      return Object.keys(value as object).map((key) => `${path}.${key}`)
    case 'object':
      return shape.fields
        .filter(({ key }) => Object.hasOwn(value as object, key))
        .flatMap(({ key, schema: field }) =>
          valuePaths((value as Record<string, unknown>)[key], field, `${path}.${key}`),
        )
  }
}

test('random projects are sound and between them set every field of the schema', () => {
  const unset = new Set(fieldPaths(project))
  for (const sample of fc.sample(arbitraryProject, { numRuns: 60, seed: 7 })) {
    expect(violations(sample)).toEqual([])
    for (const path of valuePaths(sample, project)) unset.delete(path)
  }
  expect([...unset]).toEqual([])
})
