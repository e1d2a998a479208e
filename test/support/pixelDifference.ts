import type { Page } from 'playwright-core'

export interface PixelDifference {
  readonly width: number
  readonly height: number
  /** Mean absolute difference of the colour channels, 0 (equal) to 255. */
  readonly mean: number
  /** Share of pixels in which some channel differs by more than a quarter of its range: an edge or a letter elsewhere. */
  readonly strayShare: number
  /** How many colours the first picture has. */
  readonly colours: number
}

/** Compares two PNG pictures of one size, pixel by pixel. `page` only lends its decoder; what it shows does not matter. */
export async function pixelDifference(page: Page, first: Buffer, second: Buffer): Promise<PixelDifference> {
  return page.evaluate(
    async (files) => {
      const read = async (text: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        if (!context) throw new Error('no canvas')
        context.drawImage(bitmap, 0, 0)
        return context.getImageData(0, 0, bitmap.width, bitmap.height)
      }
      const [a, b] = await Promise.all(files.map(read))
      if (!a || !b || a.width !== b.width || a.height !== b.height) throw new Error('pictures of two sizes')
      const colours = new Set<number>()
      let sum = 0
      let stray = 0
      for (let at = 0; at < a.data.length; at += 4) {
        let worst = 0
        let colour = 0
        for (let channel = 0; channel < 3; channel++) {
          const value = a.data[at + channel] ?? 0
          const away = Math.abs(value - (b.data[at + channel] ?? 0))
          sum += away
          worst = Math.max(worst, away)
          colour = colour * 256 + value
        }
        colours.add(colour)
        if (worst > 64) stray += 1
      }
      const pixels = a.data.length / 4
      return {
        width: a.width,
        height: a.height,
        mean: sum / (3 * pixels),
        strayShare: stray / pixels,
        colours: colours.size,
      }
    },
    [first.toString('base64'), second.toString('base64')],
  )
}
