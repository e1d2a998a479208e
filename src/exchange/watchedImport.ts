import type { ImportRequest } from './importRequest'
import { IMPORT_TIMEOUT_SECONDS } from './limits'
import type { OpenedFile } from './openFile'
import { refuseFile } from './problem'

/** The part of a worker that an import needs. */
export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

/**
 * Has a worker import a file, and stops it when it takes longer than `IMPORT_TIMEOUT_SECONDS` or breaks. The worker is
 * of no use afterwards. Never rejects: a worker that fails is a file that was refused.
 *
 * @param request the bytes in it are handed over and empty afterwards.
 */
export const watchedImport = (worker: ImportWorker, request: ImportRequest): Promise<OpenedFile> =>
  new Promise((resolve) => {
    const finish = (result: OpenedFile): void => {
      clearTimeout(watchdog)
      worker.terminate()
      resolve(result)
    }
    const watchdog = setTimeout(
      () => finish(refuseFile('gave-up', { seconds: IMPORT_TIMEOUT_SECONDS })),
      IMPORT_TIMEOUT_SECONDS * 1000,
    )
    worker.onmessage = ({ data }: MessageEvent<OpenedFile>) => finish(data)
    worker.onmessageerror = () => finish(refuseFile('import-failed', { detail: 'unreadable answer' }))
    worker.onerror = (event) => finish(refuseFile('import-failed', { detail: event.message ?? '' }))
    try {
      worker.postMessage(request, bytesOf(request))
    } catch (error) {
      finish(refuseFile('import-failed', { detail: String(error) }))
    }
  })

const bytesOf = (request: ImportRequest): ArrayBuffer[] =>
  request instanceof Uint8Array ? [request.buffer] : request.type === 'text' ? [request.file.buffer] : []
