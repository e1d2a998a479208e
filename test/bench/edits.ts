import { mainThreadMs } from './metrics'
import type { BenchPage } from './pages'
import type { Profiler } from './profiler'
import { median, quantile } from './statistics'

const EDITS = 12

export interface EditTimes {
  readonly medianMs: number
  readonly p95Ms: number
  /** CPU time of the main thread for one edit. */
  readonly mainMs: number
  readonly undoMs: number
}

/**
 * Changes the titles of steps in the middle of the screen, and takes it back, one after the other: from the call, right
 * after a frame was painted, until the frame that shows the change is painted. One frame, 16.7 ms, is the least.
 *
 * @throws Error if a title did not change, or did not come back.
 */
export async function measureEdits({ page, client }: BenchPage, profiler: Profiler): Promise<EditTimes> {
  await page.evaluate(() => {
    const { __bench: bench } = window
    bench.center(Math.floor(bench.count().steps / 2), 1)
  })
  await page.waitForTimeout(700)
  const startMs = await mainThreadMs(client)
  let edits: readonly number[] = []
  await profiler.during('edit', async () => {
    edits = await measureChanges({ page }, 'edit')
  })
  const mainMs = ((await mainThreadMs(client)) - startMs) / EDITS
  await page.waitForTimeout(700)
  let undos: readonly number[] = []
  await profiler.during('undo', async () => {
    undos = await measureChanges({ page }, 'undo')
  })
  return { medianMs: median(edits), p95Ms: quantile(edits, 0.95), mainMs, undoMs: median(undos) }
}

const measureChanges = ({ page }: Pick<BenchPage, 'page'>, what: 'edit' | 'undo'): Promise<number[]> =>
  page.evaluate(
    async ([change, times]) => {
      const { __bench: bench } = window
      const painted = (): Promise<number> =>
        new Promise((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now())
            port2.postMessage(null)
          }),
        )
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120))
      const middle = Math.floor(bench.count().steps / 2)
      const results: number[] = []
      for (let k = 0; k < times; k++) {
        const i = middle + ((change === 'edit' ? k : times - 1 - k) % 4)
        const before = bench.label(i)
        await pause()
        await painted()
        const start = performance.now()
        if (change === 'edit') bench.edit(i, `改${k} ${before.slice(0, 30)}`)
        else bench.undo()
        results.push((await painted()) - start)
        if (bench.label(i) === before) throw new Error(`${change} ${k} changed nothing`)
      }
      return results
    },
    [what, EDITS] as const,
  )
