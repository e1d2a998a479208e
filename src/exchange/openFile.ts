import { fileKind } from './fileKind'
import { type ImportResult, importFile } from './importFile'
import { MAX_FILE_BYTES } from './limits'
import type { CellGrid } from './spreadsheet/cellGrid'
import type { TextEncoding } from './spreadsheet/textEncoding'

/** A spreadsheet that was not made here: what its cells hold, for a person to say what they mean. */
export interface ForeignSpreadsheet {
  readonly ok: true
  readonly kind: 'spreadsheet'
  readonly grids: readonly CellGrid[]
  /** It holds macros, which were not read. */
  readonly hasMacros: boolean
  /** What the text was read in; absent for workbooks and what was pasted. */
  readonly encoding?: TextEncoding
}

export type OpenedFile = ImportResult | ForeignSpreadsheet

/** Whether what was opened is a spreadsheet that was not made here. */
export const isForeignSpreadsheet = (opened: OpenedFile): opened is ForeignSpreadsheet => 'kind' in opened

/**
 * Opens a file of any kind: what `importFile` reads, and archives with cells inside, which are a project where they are tables of ours. What
 * reads those is loaded with the first of them. Never rejects.
 */
export async function openFile(file: Uint8Array): Promise<OpenedFile> {
  if (file.length > MAX_FILE_BYTES || fileKind(file) !== 'zip') return importFile(file)
  const { openArchive } = await import('./openArchive')
  return openArchive(file)
}
