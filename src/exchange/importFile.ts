import { type DecodedProject, decodeProject } from './decodeProject'
import { decodeUtf8 } from './decodeUtf8'
import { fileKind, type ReadableKind } from './fileKind'
import { MAX_FILE_BYTES, MAX_INFLATE_RATIO, MAX_INFLATED_BYTES } from './limits'
import { type Problem, type RefusedFile, refuseFile } from './problem'
import { readPngSource } from './readPngSource'
import { readSvgSource } from './readSvgSource'

export interface ImportedProject extends DecodedProject {
  /** What the project was read from. */
  readonly from: ReadableKind | 'xlsx' | 'csv'
  /** What was left out of a spreadsheet, by sheet and row; absent: nothing. */
  readonly notes?: readonly Problem[]
}

export type ImportResult = ImportedProject | RefusedFile

/**
 * Reads a project from a file: our JSON, or a PNG or SVG picture that was exported with its source. Which it is shows
 * in its content; its name is not asked. Never throws, and takes time in proportion to the size.
 */
export function importFile(file: Uint8Array): ImportResult {
  const sizeBytes = file.length
  if (sizeBytes > MAX_FILE_BYTES) return refuseFile('too-large', { sizeBytes, limitBytes: MAX_FILE_BYTES })
  const kind = fileKind(file)
  switch (kind) {
    case 'json':
      return imported(file, kind)
    case 'png':
      return importPng(file)
    case 'svg':
      return importSvg(file)
    default:
      return refuseFile('other-kind', { kind })
  }
}

function importPng(file: Uint8Array): ImportResult {
  const reading = readPngSource(file)
  if (reading.ok) return imported(reading.source, 'png')
  switch (reading.reason) {
    case 'damaged':
      return refuseFile('png-damaged', { offset: reading.offset })
    case 'no-source':
      return refuseFile('png-without-source', {})
    case 'inflates-too-far':
      return refuseFile('inflates-too-far', { limitBytes: MAX_INFLATED_BYTES, limitRatio: MAX_INFLATE_RATIO })
  }
}

function importSvg(file: Uint8Array): ImportResult {
  const text = decodeUtf8(file)
  if (text === undefined) return refuseFile('not-utf8', {})
  const reading = readSvgSource(text)
  if (reading.ok) return imported(reading.source, 'svg')
  if (reading.reason === 'damaged') return refuseFile('svg-damaged', { line: reading.line, column: reading.column })
  return refuseFile('svg-without-source', {})
}

function imported(source: string | Uint8Array, from: ReadableKind): ImportResult {
  const decoding = decodeProject(source)
  return decoding.ok ? { ...decoding, from } : decoding
}
