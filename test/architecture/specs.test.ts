import { describe, expect, test } from 'vitest'
import { readTree } from './sourceTree'
import { foldersWithoutSpec, rulesClaimedTwice, specRules, unknownQuotes, unquotedRules } from './specRules'

const source = readTree('src')
const tests = readTree('test')

describe('the rules of the specs', () => {
  test('are found', () => expect(specRules(source).length).toBeGreaterThan(10))
  test('stand in every pure folder', () => expect(foldersWithoutSpec(source)).toEqual([]))
  test('have an id each', () => expect(rulesClaimedTwice(source)).toEqual([]))
  test('exist where a test quotes them', () => expect(unknownQuotes(source, tests)).toEqual([]))
  test('are each quoted by a test', () => expect(unquotedRules(source, tests)).toEqual([]))
})
