import { reachesCorner } from './canvasLimits'
import { embedInPng } from './embedInPng'
import { largestScale, type PageSize, type PictureLimits, pixelSize } from './pngScale'

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
  /** What the browser draws at most. */
  readonly limits?: PictureLimits
  /** Ends the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
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
/** Drawn at a stretch; between two stretches the page answers, and the work can be cancelled. */
const STRETCH_PX = 16_000_000

/** A promise that gives up when the signal says so; what it waited for comes to nothing. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  signal.throwIfAborted()
  const ended = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: ended.signal })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    ended.abort()
  }
}

async function loadImage(
  svg: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly image: HTMLImageElement; readonly release: () => void }> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  try {
    await unlessAborted(image.decode(), signal)
  } catch (cause) {
    URL.revokeObjectURL(address)
    signal?.throwIfAborted()
    throw new PngFailure('the browser does not read the drawing', { cause })
  }
  return { image, release: () => URL.revokeObjectURL(address) }
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

/** Lets the page answer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Draws an image in stretches from the top. Each is cut at whole pixels, so that no seam shows. */
async function drawInStretches(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  { width, height }: PageSize,
  signal: AbortSignal | undefined,
): Promise<void> {
  const rows = Math.max(1, Math.floor(STRETCH_PX / width))
  for (let top = 0; top < height; top += rows) {
    if (top > 0) await pause()
    signal?.throwIfAborted()
    context.save()
    context.beginPath()
    context.rect(0, top, width, Math.min(rows, height - top))
    context.clip()
    context.drawImage(image, 0, 0, width, height)
    context.restore()
  }
}

/** The drawing at an exact size, or null if the browser cannot. */
async function rasterize(
  svg: string,
  { width, height }: PageSize,
  signal: AbortSignal | undefined,
): Promise<Blob | null> {
  const { image, release } = await loadImage(svg, signal)
  const canvas = document.createElement('canvas')
  try {
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context || !reachesCorner(context, width, height)) return null
    await drawInStretches(context, image, { width, height }, signal)
    return hasContent(canvas) ? await unlessAborted(toBlob(canvas), signal) : null
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
 * @throws PngFailure if the browser cannot draw it at all; the reason of `signal` if that ends the work.
 */
export async function svgToPng(
  svgAt: (scale: number) => string,
  size: PageSize,
  { scale: wanted, source, limits, signal }: PngOptions,
): Promise<PngPicture> {
  let scale = largestScale(size, wanted, limits)
  while (scale >= SMALLEST_SCALE) {
    const { widthPx, heightPx } = pixelSize(size, scale)
    const drawn = await rasterize(svgAt(scale), { width: widthPx, height: heightPx }, signal)
    if (drawn) {
      const bytes = new Uint8Array(await drawn.arrayBuffer())
      const complete = embedInPng(bytes, { scale, ...(source === undefined ? {} : { json: source }) })
      return { blob: new Blob([complete], { type: 'image/png' }), scale, widthPx, heightPx }
    }
    scale /= 2
  }
  throw new PngFailure('the browser cannot draw a picture of this size')
}
