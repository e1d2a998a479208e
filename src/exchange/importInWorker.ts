import { MAX_FILE_BYTES } from './limits'
import type { OpenedFile } from './openFile'
import { refuseFile } from './problem'
import { startWorker } from './startWorker'
import { watchedImport } from './watchedImport'

/**
 * Imports a file in a worker, so that a large one does not stop the page and a hostile one can be stopped.
 *
 * Never rejects. A file over the size limit is refused before it is read.
 */
export async function importInWorker(file: Blob): Promise<OpenedFile> {
  if (file.size > MAX_FILE_BYTES) {
    return refuseFile('too-large', { sizeBytes: file.size, limitBytes: MAX_FILE_BYTES })
  }
  try {
    return await watchedImport(startWorker('import'), new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    return refuseFile('import-failed', { detail: String(error) })
  }
}
