/**
 * From the text of a file to a project, or to the reasons why not.
 *
 * A file comes from anywhere, so nothing is believed. The stages run from cheap to dear, and each may only be reached
 * by a text that the stages before have bounded: size, shape of the text, what it says it is, number of elements,
 * migration, validation, the rules between fields. A file is accepted whole or refused whole.
 *
 * Pure and free of the DOM, so that it runs in a worker, in the page and in Node. Time is linear in the size.
 */
import * as v from 'valibot'
import { migrate } from '../migrations/migrate'
import type { JsonObject, Migration } from '../migrations/migration'
import { MIGRATIONS } from '../migrations/migrations'
import { FORMAT, type Project, project, VERSION } from '../model/project'
import type { Violation } from '../model/violation'
import { violations } from '../model/violations'
import { countElements } from './countElements'
import { decodeUtf8 } from './decodeUtf8'
import { clip, documentPath, recordAround } from './documentPath'
import { droppedKeys } from './droppedKeys'
import { MAX_DEPTH, MAX_ELEMENTS, MAX_FILE_BYTES, MAX_LISTED_DROPPED, MAX_LISTED_PROBLEMS, MAX_VALUES } from './limits'
import { type Problem, type RefusedFile, refuseFile } from './problem'
import { type JsonReading, readJson } from './readJson'
import { readOwnJson } from './readOwnJson'
import { schemaProblems } from './schemaProblems'
import { textPosition } from './textPosition'

export interface DecodedProject {
  readonly ok: true
  readonly project: Project
  /** Paths of unknown keys that were left out, at most `MAX_LISTED_DROPPED` of them. */
  readonly dropped: readonly string[]
  readonly droppedCount: number
}

export type Decoding = DecodedProject | RefusedFile

const LIMITS = { depth: MAX_DEPTH, values: MAX_VALUES }

/**
 * Decodes the text of a project, as text or as UTF-8. Never throws, whatever it is given.
 *
 * @param migrations all migrations up to the present version, oldest first; tests pass their own.
 */
export function decodeProject(input: string | Uint8Array, migrations: readonly Migration[] = MIGRATIONS): Decoding {
  const sizeBytes = input.length
  if (sizeBytes > MAX_FILE_BYTES) return refuseFile('too-large', { sizeBytes, limitBytes: MAX_FILE_BYTES })
  const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : decodeUtf8(input)
  if (text === undefined) return refuseFile('not-utf8', {})
  if (text.trim() === '') return refuseFile('empty-file', {})
  const own = readOwnJson(text, LIMITS)
  if (own !== undefined && isOurs(own)) return decodeDocument(own, migrations)
  const reading = readJson(text, LIMITS)
  if (!reading.ok) return refuseText(reading, text)
  const document = reading.value
  if (!isOurs(document)) return refuseFile('not-ours', {})
  return keyProblems(reading, document) ?? decodeDocument(document, migrations)
}

/** Decodes a document that says it is ours. */
function decodeDocument(document: JsonObject, migrations: readonly Migration[]): Decoding {
  const { version } = document
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return refuseFile('version-missing', {})
  }
  const versions = { file: version, program: VERSION }
  if (version > VERSION) return refuseFile('newer-version', versions)
  const count = countElements(document)
  if (count > MAX_ELEMENTS) return refuseFile('too-many-elements', { count, limit: MAX_ELEMENTS })
  let migrated: JsonObject
  try {
    migrated = migrate(document, version, VERSION, migrations)
  } catch {
    // A migration reads a document that nobody has validated; what it stumbles over is a damaged file.
    return refuseFile('migration-failed', versions)
  }
  return validate(migrated)
}

function validate(document: JsonObject): Decoding {
  const parsed = v.safeParse(project, document)
  if (!parsed.success) {
    const listed = parsed.issues.slice(0, MAX_LISTED_PROBLEMS)
    return { ok: false, problems: schemaProblems(listed, document), unlisted: parsed.issues.length - listed.length }
  }
  const broken = violations(parsed.output)
  if (broken.length > 0) {
    const listed = broken.slice(0, MAX_LISTED_PROBLEMS)
    return { ok: false, problems: brokenRules(listed, document), unlisted: broken.length - listed.length }
  }
  const dropped = droppedKeys(document, parsed.output, MAX_LISTED_DROPPED)
  return { ok: true, project: parsed.output, dropped: dropped.paths, droppedCount: dropped.count }
}

const brokenRules = (broken: readonly Violation[], document: JsonObject): Problem[] =>
  broken.map(({ path, rule, detail }) => {
    const within = recordAround(document, path.split('.'))
    return {
      code: 'broken-rule',
      path,
      values: { rule, detail: clip(detail ?? '') },
      ...(within === undefined ? {} : { within }),
    }
  })

const isOurs = (document: unknown): document is JsonObject =>
  typeof document === 'object' &&
  document !== null &&
  Object.hasOwn(document, 'format') &&
  (document as JsonObject).format === FORMAT

/** Segments of a path that are enough to find where a text goes too deep. */
const SHOWN_DEPTH = 6

function refuseText(reading: Extract<JsonReading, { ok: false }>, text: string): RefusedFile {
  switch (reading.reason) {
    case 'not-json':
      return refuseFile('not-json', textPosition(text, reading.offset))
    case 'too-deep':
      return refuseFile('too-deep', { limit: MAX_DEPTH }, documentPath(reading.path.slice(0, SHOWN_DEPTH)))
    case 'too-many-values':
      return refuseFile('too-many-values', { limit: MAX_VALUES })
  }
}

/** Keys that a document of ours never has refuse it: what they were meant to say is unknown. */
function keyProblems(reading: Extract<JsonReading, { ok: true }>, document: unknown): RefusedFile | undefined {
  if (reading.badKeyCount === 0) return undefined
  const problems = reading.badKeys.slice(0, MAX_LISTED_PROBLEMS).map(({ reason, path, key }): Problem => {
    const within = recordAround(document, [...path, key])
    return {
      code: reason,
      path: documentPath([...path, key]),
      values: { key },
      ...(within === undefined ? {} : { within }),
    }
  })
  return { ok: false, problems, unlisted: reading.badKeyCount - problems.length }
}
