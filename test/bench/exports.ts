import type { Page } from 'playwright-core'
import type { BenchPage } from './pages'
import type { Profiler } from './profiler'

export interface ExportTimes {
  readonly svgMs: number
  readonly svgMb: number
  readonly pngMs: number
  /** Width of the PNG relative to the width that 2× asks for. */
  readonly pngShare: number
}

/** Times of the second export of each kind: the first one loads code and fonts. The PNG's width is read from its file. */
export async function measureExports(
  { page }: BenchPage,
  which: { readonly png: boolean },
  profiler: Profiler,
): Promise<ExportTimes> {
  await page.evaluate(() => window.__bench.exportSvg())
  let svg = { svgMs: Number.NaN, svgMb: Number.NaN }
  await profiler.during('svg', async () => {
    svg = await exportSvg(page)
  })
  if (!which.png) return { ...svg, pngMs: Number.NaN, pngShare: Number.NaN }
  await page.evaluate(() => window.__bench.exportPng())
  let png = { pngMs: Number.NaN, pngShare: Number.NaN }
  await profiler.during('png', async () => {
    png = await exportPng(page)
  })
  return { ...svg, ...png }
}

/** Deliverables that are measured beside pictures. */
export const DELIVERABLES = ['pdf', 'pptx', 'xlsx', 'report', 'html'] as const
export type Deliverable = (typeof DELIVERABLES)[number]

/** Time of the first and the second making of a deliverable: the first one loads code and fonts, too. */
export async function measureDeliverable(
  { page }: BenchPage,
  format: Deliverable,
  profiler: Profiler,
): Promise<{ readonly firstMs: number; readonly ms: number }> {
  const made = () =>
    page.evaluate(async (wanted) => {
      const start = performance.now()
      await window.__bench.exportFile(wanted)
      return performance.now() - start
    }, format)
  const firstMs = await made()
  let ms = Number.NaN
  await profiler.during(format, async () => {
    ms = await made()
  })
  return { firstMs, ms }
}

const exportSvg = (page: Page): Promise<Pick<ExportTimes, 'svgMs' | 'svgMb'>> =>
  page.evaluate(async () => {
    const start = performance.now()
    const text = await window.__bench.exportSvg()
    return { svgMs: performance.now() - start, svgMb: new Blob([text]).size / 1_000_000 }
  })

const exportPng = (page: Page): Promise<Pick<ExportTimes, 'pngMs' | 'pngShare'>> =>
  page.evaluate(async () => {
    const start = performance.now()
    const { blob, want } = await window.__bench.exportPng()
    const pngMs = performance.now() - start
    // Width in the header of the file: bytes 16 to 19.
    const width = new DataView(await blob.slice(16, 20).arrayBuffer()).getUint32(0)
    return { pngMs, pngShare: width / want[0] }
  })
