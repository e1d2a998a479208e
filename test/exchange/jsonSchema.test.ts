import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectJsonSchema } from '../../src/exchange/jsonSchema'
import { arbitraryProject } from '../support/arbitraryProject'
import { readFixture } from '../support/readFixture'
import { schemaFaults } from '../support/schemaFaults'

const schema = projectJsonSchema() as Readonly<Record<string, unknown>>

describe('projectJsonSchema', () => {
  test('[F22] says what it is', () =>
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'urn:service-blueprint:schema:1',
      title: expect.any(String),
      description: expect.any(String),
    }))

  test('[F22] accepts what the program writes', () => {
    expect(schemaFaults(JSON.parse(readFixture('v1.json')), schema)).toEqual([])
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        expect(schemaFaults(JSON.parse(JSON.stringify(project)), schema)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('[F22] names what is wrong', () => {
    const document = JSON.parse(readFixture('v1.json'))
    const step = document.blueprints.byId['blueprint-a'].steps['step-a']
    delete step.lane
    step.emotion = 3
    step.kind = 'task'
    document.blueprints.byId['blueprint-a'].steps['1'] = step
    const at = '.blueprints.byId.blueprint-a.steps'
    expect(schemaFaults(document, schema)).toEqual(
      expect.arrayContaining([
        `${at}.step-a.lane: required`,
        `${at}.step-a.emotion: maximum`,
        `${at}.step-a.kind: enum`,
        `${at}.1: pattern`,
      ]),
    )
  })
})
