import type * as v from 'valibot'
import { MAX_TEXT_LENGTH } from '../model/field'
import { clip, documentPath, recordAround } from './documentPath'
import type { FieldFormat, JsonKind, Problem } from './problem'

type Issue = v.BaseIssue<unknown>

/**
 * Says what the validator found, in codes and paths: one problem per issue, in the validator's order.
 *
 * @param document what was validated; gives the titles of the records around each place.
 */
export const schemaProblems = (issues: readonly Issue[], document: unknown): Problem[] =>
  issues.map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number)
    const within = recordAround(document, keys)
    const place = { path: documentPath(keys), ...(within === undefined ? {} : { within }) }
    return { ...fault(issue, String(keys.at(-1) ?? '')), ...place } as Problem
  })

/** A problem without its place. */
type Fault = { [Code in Problem['code']]: Pick<Extract<Problem, { code: Code }>, 'code' | 'values'> }[Problem['code']]

function fault(issue: Issue, key: string): Fault {
  if (issue.kind !== 'schema') return checkFault(issue)
  if (issue.input === undefined) return { code: 'missing', values: { key: clip(key) } }
  const isChoice = issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant'
  if (isChoice && isScalar(issue.input)) {
    return { code: 'not-a-choice', values: { received: shown(issue.input), choices: choicesOf(issue.expected ?? '') } }
  }
  return {
    code: 'wrong-type',
    values: { expected: isChoice ? 'text' : (EXPECTED_KINDS[issue.type] ?? 'object'), received: kindOf(issue.input) },
  }
}

/** The fault of a value of the right type that fails a check of its field. */
function checkFault({ type, message, input, requirement }: Issue): Fault {
  switch (type) {
    case 'max_length':
      return {
        code: 'text-too-long',
        values: { length: String(input).length, limit: Number(requirement ?? MAX_TEXT_LENGTH) },
      }
    case 'min_value':
      return { code: 'too-small', values: { received: Number(input), limit: Number(requirement) } }
    case 'max_value':
      return { code: 'too-big', values: { received: Number(input), limit: Number(requirement) } }
    default:
      return { code: 'bad-format', values: { received: shown(input), format: FORMATS[message] ?? 'other' } }
  }
}

const EXPECTED_KINDS: Readonly<Record<string, JsonKind>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-or-no',
  array: 'list',
}

/** Formats by the message that the model's fields give to their checks. */
const FORMATS: Readonly<Record<string, FieldFormat>> = {
  id: 'id',
  date: 'date',
  moment: 'moment',
  currency: 'currency',
  integer: 'whole-number',
  finite: 'finite-number',
  base64: 'base64',
  key: 'key',
  'count-key': 'number-key',
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' && value !== undefined

const shown = (value: unknown): string => clip(String(value))

function kindOf(value: unknown): JsonKind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'yes-or-no' : 'object'
}

/** Turns the validator's `("a" | "b")` into `a, b`. */
const choicesOf = (expected: string): string => expected.replaceAll(/[()"]/g, '').split(' | ').join(', ')
