/**
 * A workshop of eight hours in one page: edits, bursts of undo, other views, pictures. Memory, saving and storage must end as they
 * began. `npm run reliability -- soak` makes 20,000 edits.
 */
import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { diagramOf, focused, press, stepOf } from '../support/drawing'
import { openApp } from '../support/openApp'

const EDITS = Number(process.env.EDITS ?? 80)
/** Edits between two looks at memory. */
const ROUND = Math.max(40, Math.round(EDITS / 40))
/** Marks that one key sets and the same key takes away: each press is an edit. */
const KEYS = ['f', 'w', 'd', 'm'] as const

/** Notes how long each write of the app takes, from its beginning to its completion. */
const NOTE_WRITES = `
  window.writeMs = []
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = begin.apply(this, given)
    const beganAt = performance.now()
    if (given[1] === 'readwrite')
      transaction.addEventListener('complete', () => window.writeMs.push(performance.now() - beganAt))
    return transaction
  }`

const writes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { writeMs: number[] }).writeMs.splice(0))

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}

/** What the database holds, in bytes, and the newest copy of the document beside it. */
const sizes = (page: Page): Promise<{ readonly database: number; readonly document: number }> =>
  page.evaluate(async () => {
    const estimate = (await navigator.storage.estimate()) as StorageEstimate & {
      readonly usageDetails?: { readonly indexedDB?: number }
    }
    let newest: File | undefined
    for await (const folder of (await navigator.storage.getDirectory()).values())
      if (folder.kind === 'directory')
        for await (const file of (folder as FileSystemDirectoryHandle).values()) {
          const read = await (file as FileSystemFileHandle).getFile()
          if (!newest || read.lastModified > newest.lastModified) newest = read
        }
    const packed = newest?.stream().pipeThrough(new DecompressionStream('gzip'))
    return {
      database: estimate.usageDetails?.indexedDB ?? 0,
      document: packed ? (await new Response(packed).blob()).size : 0,
    }
  })

/** A round of the workshop. The focus is on a step when it begins and when it ends. */
async function workRound(page: Page, round: number): Promise<void> {
  for (let edit = 0; edit < ROUND; edit += 1) {
    if (edit % 8 === 0) await page.keyboard.press(round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
    await page.keyboard.press(KEYS[edit % KEYS.length] ?? 'f')
  }
  await press(page, 'Control+z', 10)
  await press(page, 'Control+Shift+z', 10)
  if (round % 2 === 1) {
    await page.getByRole('link', { name: 'Outline' }).click()
    await page.getByRole('grid').first().waitFor()
    await page.getByRole('link', { name: 'Blueprint', exact: true }).click()
    await diagramOf(page).waitFor()
    await diagramOf(page).focus()
    await focused(page, diagramOf(page))
  }
}

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

test('a long workshop leaves memory, saving and storage as they were', async () => {
  const { page, context } = await openApp()
  await page.addInitScript({ content: NOTE_WRITES })
  await page.reload()
  await page.getByRole('button', { name: /^Open a copy of the sample Electricity-meter/ }).click()
  await stepOf(page, 'Reads the notice').first().waitFor()
  await diagramOf(page).focus()
  const session = await context.newCDPSession(page)
  const heap: number[] = []
  const written: number[][] = []
  for (let round = 0; round * ROUND < EDITS; round += 1) {
    await workRound(page, round)
    await page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()
    heap.push(await heapMb(session))
    written.push(await writes(page))
  }
  await page.getByRole('link', { name: 'All blueprints' }).click()
  await page.getByRole('link', { name: /^Electricity-meter/ }).waitFor()
  const quarter = Math.max(1, Math.floor(written.length / 4))
  const first = p95(written.slice(0, quarter).flat())
  const last = p95(written.slice(-quarter).flat())
  const half = heap.slice(heap.length >> 1)
  const growth = median(half.slice(half.length >> 1)) - median(half.slice(0, (half.length >> 1) + 1))
  const { database, document } = await sizes(page)
  console.warn(
    `${EDITS} edits: heap ${heap[0]?.toFixed(1)} → ${heap.at(-1)?.toFixed(1)} MB, ${growth.toFixed(1)} MB in the last half; ` +
      `write p95 ${first.toFixed(1)} → ${last.toFixed(1)} ms; database ${(database / Math.max(1, document)).toFixed(1)} × the document of ${document} bytes`,
  )
  expect((heap.at(-1) ?? 0) - (heap[0] ?? 0)).toBeLessThan(30)
  expect(document).toBeGreaterThan(0)
})
