import { IMPORT_TIMEOUT_SECONDS } from '../limits'
import type { ImportWorker } from '../watchedImport'
import type { BackupJobs } from './backupJobs'

export interface BackupDesk {
  /** Has a job done. @throws Error if the worker breaks or takes too long; the desk is of no use afterwards. */
  ask<Job extends keyof BackupJobs>(job: Job, given: BackupJobs[Job]['given']): Promise<BackupJobs[Job]['answer']>
  /** Ends the worker, whatever it is doing; what was asked is rejected. */
  close(): void
}

/** Hands jobs on backups to a worker, one at a time, and stops it when one takes longer than `IMPORT_TIMEOUT_SECONDS`. */
export function backupDesk(worker: ImportWorker): BackupDesk {
  let broken: Error | undefined
  let fail: ((error: Error) => void) | undefined
  let last: Promise<unknown> = Promise.resolve()
  const breakOff = (error: Error): void => {
    broken ??= error
    worker.terminate()
    fail?.(broken)
  }
  const run = <Job extends keyof BackupJobs>(job: Job, given: BackupJobs[Job]['given']) =>
    new Promise<BackupJobs[Job]['answer']>((resolve, reject) => {
      if (broken) return reject(broken)
      const watchdog = setTimeout(
        () => breakOff(new Error(`no answer after ${IMPORT_TIMEOUT_SECONDS} s`)),
        IMPORT_TIMEOUT_SECONDS * 1000,
      )
      fail = (error) => {
        clearTimeout(watchdog)
        reject(error)
      }
      worker.onmessage = ({ data }: MessageEvent<BackupJobs[Job]['answer']>) => {
        clearTimeout(watchdog)
        fail = undefined
        resolve(data)
      }
      worker.onmessageerror = () => breakOff(new Error('unreadable answer'))
      worker.onerror = (event) => breakOff(new Error(event.message ?? 'the worker broke'))
      worker.postMessage({ job, given }, given instanceof Uint8Array ? [given.buffer] : [])
    })
  return {
    ask(job, given) {
      const answer = last.then(() => run(job, given))
      last = answer.catch(() => undefined)
      return answer
    },
    close: () => breakOff(new Error('closed')),
  }
}
