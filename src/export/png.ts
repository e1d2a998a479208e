import { embedInPng } from './embedInPng'
import { largestScale, type PageSize, pixelSize } from './pngScale'

/**
 * Pictures: an SVG document drawn by the browser's own image decoder on a canvas.
 *
 * The document is loaded from a `blob:` address, which `img-src` of the page's policy allows. The fonts inside it are
 * `data:` addresses of a document of its own, which the page's `font-src 'self'` does not concern (tested in Chromium).
 * It runs no script and loads nothing.
 */

export interface PngOptions {
  /** Pixels per CSS pixel that are wanted. */
  readonly scale: number
  /** Text of the project file to carry along. */
  readonly source?: string
}

export interface PngPicture {
  readonly blob: Blob
  /** The scale that was possible. */
  readonly scale: number
  readonly widthPx: number
  readonly heightPx: number
}

/** The browser could not draw the picture at any size. */
export class PngFailure extends Error {
  override readonly name = 'PngFailure'
}

/** Below this the picture cannot be read, and the failure has another cause. */
const SMALLEST_SCALE = 1 / 16
const PROBE_PX = 64

async function loadImage(svg: string): Promise<{ readonly image: HTMLImageElement; readonly release: () => void }> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } catch (cause) {
    URL.revokeObjectURL(address)
    throw new PngFailure('the browser does not read the drawing', { cause })
  }
  return { image, release: () => URL.revokeObjectURL(address) }
}

/** Whether the far corner of a canvas can be written: a canvas that is too large stays empty without a word. */
function reachesCorner(context: CanvasRenderingContext2D, { width, height }: PageSize): boolean {
  context.fillStyle = '#000'
  context.fillRect(width - 1, height - 1, 1, 1)
  const alpha = context.getImageData(width - 1, height - 1, 1, 1).data[3]
  context.clearRect(width - 1, height - 1, 1, 1)
  return alpha === 255
}

/** Whether anything stands on the canvas. */
function hasContent(canvas: HTMLCanvasElement): boolean {
  const probe = document.createElement('canvas')
  probe.width = PROBE_PX
  probe.height = PROBE_PX
  const context = probe.getContext('2d', { willReadFrequently: true })
  if (!context) return false
  context.drawImage(canvas, 0, 0, PROBE_PX, PROBE_PX)
  const { data } = context.getImageData(0, 0, PROBE_PX, PROBE_PX)
  return data.some((value, index) => index % 4 === 3 && value > 0)
}

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))

/** The drawing at an exact size, or null if the browser cannot. */
async function rasterize(svg: string, width: number, height: number): Promise<Blob | null> {
  const { image, release } = await loadImage(svg)
  const canvas = document.createElement('canvas')
  try {
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context || !reachesCorner(context, { width, height })) return null
    context.drawImage(image, 0, 0, width, height)
    return hasContent(canvas) ? await toBlob(canvas) : null
  } finally {
    release()
    // Frees the pixels at once; collection may come much later.
    canvas.width = 0
    canvas.height = 0
  }
}

/**
 * Draws an SVG document as a PNG file, at the wanted scale or at the largest that works, with its resolution and, if
 * given, its source inside. `svgAt` writes the document at a scale; `size` is its size at scale 1.
 *
 * @throws PngFailure if the browser cannot draw it at all.
 */
export async function svgToPng(
  svgAt: (scale: number) => string,
  size: PageSize,
  { scale: wanted, source }: PngOptions,
): Promise<PngPicture> {
  let scale = largestScale(size, wanted)
  while (scale >= SMALLEST_SCALE) {
    const { widthPx, heightPx } = pixelSize(size, scale)
    const drawn = await rasterize(svgAt(scale), widthPx, heightPx)
    if (drawn) {
      const bytes = new Uint8Array(await drawn.arrayBuffer())
      const complete = embedInPng(bytes, { scale, ...(source === undefined ? {} : { json: source }) })
      return { blob: new Blob([complete], { type: 'image/png' }), scale, widthPx, heightPx }
    }
    scale /= 2
  }
  throw new PngFailure('the browser cannot draw a picture of this size')
}
