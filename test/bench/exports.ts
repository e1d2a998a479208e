import type { BenchPage } from './pages'

export interface ExportTimes {
  readonly svgMs: number
  readonly svgMb: number
  readonly pngMs: number
  /** Width of the PNG relative to the width that 2× asks for. */
  readonly pngShare: number
}

/** Times of the second export of each kind: the first one loads code and fonts. The PNG's width is read from its file. */
export async function measureExports({ page }: BenchPage, which: { readonly png: boolean }): Promise<ExportTimes> {
  const svg = await page.evaluate(async () => {
    await window.__bench.exportSvg()
    const start = performance.now()
    const text = await window.__bench.exportSvg()
    return { svgMs: performance.now() - start, svgMb: new Blob([text]).size / 1_000_000 }
  })
  if (!which.png) return { ...svg, pngMs: Number.NaN, pngShare: Number.NaN }
  const png = await page.evaluate(async () => {
    await window.__bench.exportPng()
    const start = performance.now()
    const { blob, want } = await window.__bench.exportPng()
    const pngMs = performance.now() - start
    // Width in the header of the file: bytes 16 to 19.
    const width = new DataView(await blob.slice(16, 20).arrayBuffer()).getUint32(0)
    return { pngMs, pngShare: width / want[0] }
  })
  return { ...svg, ...png }
}
