import type { CDPSession } from 'playwright-core'

/** CPU time of the main thread of a page so far, in milliseconds; other programs on the machine do not count. */
export async function mainThreadMs(client: CDPSession): Promise<number> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await client.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value
  if (seconds === undefined) throw new Error('the browser does not tell the time of the main thread')
  return seconds * 1000
}

/** JavaScript heap in use after a collection, in megabytes. */
export async function heapMb(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.send('HeapProfiler.disable')
  return usedSize / 1_000_000
}
