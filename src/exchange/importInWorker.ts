import type { ImportRequest } from './importRequest'
import { MAX_FILE_BYTES } from './limits'
import type { OpenedFile } from './openFile'
import { refuseFile } from './problem'
import type { ClipboardCells } from './spreadsheet/readClipboardCells'
import type { TextEncoding } from './spreadsheet/textEncoding'
import { startWorker } from './startWorker'
import { watchedImport } from './watchedImport'

/**
 * Imports a file in a worker, so that a large one does not stop the page and a hostile one can be stopped.
 *
 * Never rejects. A file over the size limit is refused before it is read.
 */
export const importInWorker = (file: Blob): Promise<OpenedFile> => inWorker(file, (bytes) => bytes)

/** Reads the cells of a text file in a worker, in an encoding that is found out unless one is given. Never rejects. */
export const openTextInWorker = (file: Blob, encoding?: TextEncoding): Promise<OpenedFile> =>
  inWorker(file, (bytes) => ({ type: 'text', file: bytes, ...(encoding && { encoding }) }))

/** Reads the cells of a clipboard in a worker. Never rejects. */
export async function openClipboardInWorker(clipboard: ClipboardCells): Promise<OpenedFile> {
  try {
    return await watchedImport(startWorker('import'), { type: 'clipboard', ...clipboard })
  } catch (error) {
    return refuseFile('import-failed', { detail: String(error) })
  }
}

async function inWorker(file: Blob, requestOf: (bytes: Uint8Array<ArrayBuffer>) => ImportRequest): Promise<OpenedFile> {
  if (file.size > MAX_FILE_BYTES) {
    return refuseFile('too-large', { sizeBytes: file.size, limitBytes: MAX_FILE_BYTES })
  }
  try {
    return await watchedImport(startWorker('import'), requestOf(new Uint8Array(await file.arrayBuffer())))
  } catch (error) {
    return refuseFile('import-failed', { detail: String(error) })
  }
}
