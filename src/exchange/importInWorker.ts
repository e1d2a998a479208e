import type { ImportResult } from './importFile'
import workerUrl from './importWorker?worker&url'
import { MAX_FILE_BYTES } from './limits'
import { refuseFile } from './problem'
import { watchedImport } from './watchedImport'

/** The part of Trusted Types that is used here; the DOM library of TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** The only script address that the policy lets through is the one that the build wrote. */
const onlyOurs = {
  createScriptURL(url: string): string {
    if (url !== workerUrl) throw new TypeError('not the address of a worker of this program')
    return url
  },
}

let policy: { createScriptURL(url: string): string } | undefined

/** Starts the worker under the content security policy, which forbids to make a worker from a plain text. */
function startWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('app#worker', onlyOurs) ?? onlyOurs
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module' })
}

/**
 * Imports a file in a worker, so that a large one does not stop the page and a hostile one can be stopped.
 *
 * Never rejects. A file over the size limit is refused before it is read.
 */
export async function importInWorker(file: Blob): Promise<ImportResult> {
  if (file.size > MAX_FILE_BYTES) {
    return refuseFile('too-large', { sizeBytes: file.size, limitBytes: MAX_FILE_BYTES })
  }
  try {
    return await watchedImport(startWorker(), new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    return refuseFile('import-failed', { detail: String(error) })
  }
}
