import type { ViolationRule } from '../model/violation'

/**
 * What can be wrong with a file. Each code has a message in every catalog (area `files`) that says what is wrong,
 * where, and what to do; the values are what the message needs. Lengths count characters, sizes count bytes.
 */
export interface ProblemValues {
  // The file as a whole
  'empty-file': Record<never, never>
  'too-large': { readonly sizeBytes: number; readonly limitBytes: number }
  /** A file that can hold no blueprint; `kind` says what it is. */
  'other-kind': { readonly kind: OtherKind }
  'not-utf8': Record<never, never>
  'png-damaged': { readonly offset: number }
  'png-without-source': Record<never, never>
  'svg-damaged': { readonly line: number; readonly column: number }
  'svg-without-source': Record<never, never>
  'inflates-too-far': { readonly limitBytes: number; readonly limitRatio: number }
  'workbook-damaged': Record<never, never>
  'too-many-rows': { readonly count: number; readonly limit: number }
  'too-many-cells': { readonly count: number; readonly limit: number }
  /** Bytes that are no text, or none in the encoding that was asked for. */
  'no-text': Record<never, never>
  'no-cells': Record<never, never>
  // The text
  'not-json': { readonly line: number; readonly column: number }
  'too-deep': { readonly limit: number }
  'too-many-values': { readonly limit: number }
  'too-many-elements': { readonly count: number; readonly limit: number }
  'reserved-key': { readonly key: string }
  'duplicate-key': { readonly key: string }
  // What the file says it is
  'not-ours': Record<never, never>
  'version-missing': Record<never, never>
  'newer-version': { readonly file: number; readonly program: number }
  'migration-failed': { readonly file: number; readonly program: number }
  // One field
  missing: { readonly key: string }
  'wrong-type': { readonly expected: JsonKind; readonly received: JsonKind }
  'not-a-choice': { readonly received: string; readonly choices: string }
  'text-too-long': { readonly length: number; readonly limit: number }
  'too-small': { readonly received: number; readonly limit: number }
  'too-big': { readonly received: number; readonly limit: number }
  'bad-format': { readonly received: string; readonly format: FieldFormat }
  // One rule between fields
  'broken-rule': { readonly rule: ViolationRule; readonly detail: string }
  // A table of a spreadsheet
  'unknown-reference': { readonly text: string; readonly sheet: string }
  'ambiguous-reference': { readonly text: string; readonly sheet: string }
  'repeated-id': { readonly id: string }
  'unknown-column': { readonly heading: string }
  'row-left-out': Record<never, never>
  // The work itself
  'gave-up': { readonly seconds: number }
  'import-failed': { readonly detail: string }
}

/** Kinds of files that people drop by mistake. */
export type OtherKind =
  | 'pdf'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'zip'
  | 'old-office'
  | 'protected-office'
  | 'old-workbook'
  | 'binary-workbook'
  | 'open-document'
  | 'word'
  | 'slides'
  | 'html'
  | 'xml'
  | 'text'
  | 'binary'

/** Formats that a text or a number must have. */
export type FieldFormat =
  | 'id'
  | 'date'
  | 'moment'
  | 'currency'
  | 'whole-number'
  | 'finite-number'
  | 'base64'
  | 'key'
  | 'number-key'
  | 'other'

export type JsonKind = 'text' | 'number' | 'yes-or-no' | 'list' | 'object' | 'nothing'

/** A place in a spreadsheet. Rows count from 1, as its programs do. */
export interface SheetPlace {
  readonly sheet: string
  readonly row?: number
  /** Heading of the column. */
  readonly column?: string
}

export type ProblemCode = keyof ProblemValues

export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code
    /** Keys from the top of the document, such as `blueprints.byId.b1.steps.s3.lane`; empty: the file as a whole. */
    readonly path: string
    /** Title or name of the innermost record around the place, where there is one. */
    readonly within?: string
    /** Of a spreadsheet: where in it. */
    readonly cell?: SheetPlace
    readonly values: ProblemValues[Code]
  }
}[ProblemCode]

/** A file that was refused. Nothing else has changed. */
export interface RefusedFile {
  readonly ok: false
  /** At least one, at most `MAX_LISTED_PROBLEMS`. */
  readonly problems: readonly Problem[]
  /** Problems that are not listed. */
  readonly unlisted: number
}

/** Refuses a file as a whole, or for one place in it, for one reason. */
export const refuseFile = <Code extends ProblemCode>(
  code: Code,
  values: ProblemValues[Code],
  path = '',
): RefusedFile => ({ ok: false, problems: [{ code, path, values } as Problem], unlisted: 0 })
