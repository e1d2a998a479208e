import type { Page } from 'playwright-core'
import type { BenchPage } from './pages'
import { median } from './statistics'

/** Views beside the diagram that are measured, by the words of their addresses, and what is edited while they are shown. */
export const MEASURED_VIEWS = [
  { view: 'triangle', edits: 'painPoint' },
  { view: 'elements', edits: 'attribute' },
  { view: 'pain-points', edits: 'painPoint' },
] as const
export type MeasuredView = (typeof MEASURED_VIEWS)[number]

const OPENINGS = 5
const EDITS = 12

export interface ViewTimes {
  /** From the press on the tab until the view is painted, its code loaded before. */
  readonly openMs: number
  /** From an edit of a title until its frame is painted. One frame, 16.7 ms, is the least. */
  readonly editMs: number
}

/** Presses the tab of a view and answers how long it took until it was painted. */
const open = (page: Page, view: string): Promise<number> =>
  page.evaluate(async (name) => {
    const painted = (): Promise<number> =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now())
          port2.postMessage(null)
        }),
      )
    const tab = document.querySelector<HTMLAnchorElement>(`nav a[href*="/${name}"]`)
    if (!tab) throw new Error(`no view ${name}`)
    /** A view stands when more is in its place than words that ask for patience. */
    const stands = (): boolean => document.querySelectorAll(`[data-view="${name}"] main *`).length > 40
    await painted()
    const start = performance.now()
    tab.click()
    let end = await painted()
    while (!stands()) end = await painted()
    return end - start
  }, view)

/** Edits a title again and again, each time right after a frame, and answers the times until the change was painted. */
const edits = (page: Page, what: MeasuredView['edits']): Promise<number[]> =>
  page.evaluate(
    async ([kind, times]) => {
      const painted = (): Promise<number> =>
        new Promise((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now())
            port2.postMessage(null)
          }),
        )
      const results: number[] = []
      for (let k = 0; k < times; k++) {
        await new Promise((resolve) => setTimeout(resolve, 120))
        await painted()
        const start = performance.now()
        window.__bench.editStudy(kind, k % 4, `Edited ${k}`)
        results.push((await painted()) - start)
      }
      return results
    },
    [what, EDITS] as const,
  )

/** Measures one view on a document that is open at its diagram. */
export async function measureView({ page }: BenchPage, { view, edits: what }: MeasuredView): Promise<ViewTimes> {
  const openings: number[] = []
  // The first opening loads the code of the view, which the others find in memory.
  await open(page, view)
  for (let k = 0; k < OPENINGS; k++) {
    await open(page, 'outline')
    await page.waitForTimeout(300)
    openings.push(await open(page, view))
    await page.waitForTimeout(300)
  }
  return { openMs: median(openings), editMs: median(await edits(page, what)) }
}
