import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { backupDesk } from '../../../src/exchange/backup/backupDesk'
import { type BackupJob, backupJobs } from '../../../src/exchange/backup/backupJobs'
import type { ImportWorker } from '../../../src/exchange/watchedImport'

type FakeWorker = ImportWorker & { terminated: number }

function fakeWorker(onJob: (job: BackupJob, worker: FakeWorker) => void): FakeWorker {
  const worker: FakeWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminated: 0,
    postMessage: (job: unknown) => onJob(job as BackupJob, worker),
    terminate: () => {
      worker.terminated += 1
    },
  }
  return worker
}

const answering = () => {
  const work = backupJobs()
  return fakeWorker((job, self) =>
    queueMicrotask(() => self.onmessage?.call(self as unknown as Worker, { data: work(job) } as MessageEvent)),
  )
}

describe('backupDesk', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('[F27] answers jobs in the order they were asked', async () => {
    const desk = backupDesk(answering())
    const [none, packed] = await Promise.all([desk.ask('open', new Uint8Array([1, 2])), desk.ask('pack', 'hello')])
    expect(none).toBeNull()
    expect(packed).toMatchObject({ bytes: 5 })
  })

  test('[F27] stops a worker that does not answer within ten seconds, and everything after it', async () => {
    const worker = fakeWorker(() => {})
    const desk = backupDesk(worker)
    const answers = Promise.allSettled([desk.ask('pack', 'a'), desk.ask('pack', 'b')])
    await vi.advanceTimersByTimeAsync(9_999)
    expect(worker.terminated).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(worker.terminated).toBe(1)
  })

  test('[F27] closing ends what is under way', async () => {
    const desk = backupDesk(fakeWorker(() => {}))
    const answer = desk.ask('pack', 'a')
    await vi.advanceTimersByTimeAsync(0)
    desk.close()
    await expect(answer).rejects.toThrow('closed')
  })
})
