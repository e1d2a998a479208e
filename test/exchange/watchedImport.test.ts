import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ImportWorker, watchedImport } from '../../src/exchange/watchedImport'

const file = new Uint8Array([1])

const fakeWorker = (postMessage: (worker: ImportWorker) => void): ImportWorker & { terminated: number } => {
  const worker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminated: 0,
    postMessage: () => postMessage(worker),
    terminate: () => {
      worker.terminated += 1
    },
  } as ImportWorker & { terminated: number }
  return worker
}

describe('watchedImport', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('[F20] answers what the worker answers, and ends it', async () => {
    const answer = { ok: false, problems: [], unlisted: 0 }
    const worker = fakeWorker((self) => self.onmessage?.call(self as Worker, { data: answer } as MessageEvent))
    expect(await watchedImport(worker, file)).toBe(answer)
    expect(worker.terminated).toBe(1)
  })

  test('[F20] stops a worker after ten seconds', async () => {
    const worker = fakeWorker(() => {})
    const result = watchedImport(worker, file)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(worker.terminated).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toMatchObject({ problems: [{ code: 'gave-up', values: { seconds: 10 } }] })
    expect(worker.terminated).toBe(1)
  })

  test('[F20] a worker that breaks refuses the file', async () => {
    const broken = fakeWorker((self) => self.onerror?.call(self as Worker, { message: 'boom' } as ErrorEvent))
    expect(await watchedImport(broken, file)).toMatchObject({ problems: [{ code: 'import-failed' }] })
    const silent = fakeWorker(() => {
      throw new Error('detached')
    })
    expect(await watchedImport(silent, file)).toMatchObject({ problems: [{ code: 'import-failed' }] })
  })
})
