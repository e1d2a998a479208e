import type { Image } from '../../model/registers'

/** Longest side of a stored image, in pixels; sharp on a poster, small enough to travel inside the project. */
const LONGEST_SIDE_PX = 1_600
/** More than this is refused before it is decoded. */
const MOST_PIXELS = 100_000_000
const MOST_BYTES = 50_000_000
/** The model takes so many characters of base64: 6 MB. A picture that needs more is made smaller. */
const MOST_STORED_BYTES = 6_000_000
const JPEG_QUALITY = 0.85
/** Drawings and screenshots stay sharp as PNG as long as that is small, or not much larger. */
const SMALL_BYTES = 200_000
const PNG_MAY_BE = 1.5

export type ImageProblem = 'unreadable' | 'tooManyPixels' | 'tooManyBytes'

export interface ReadImage {
  readonly image: Omit<Image, 'id'>
  /** Size of the file's own picture. */
  readonly original: { readonly widthPx: number; readonly heightPx: number }
}

export type ImageReading = ({ readonly ok: true } & ReadImage) | { readonly ok: false; readonly reason: ImageProblem }

/** Width and height from the header, without decoding: PNG, JPEG, WebP. Null for anything else. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (bytes.length > 30 && view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return webpSize(view)
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpegSize(view)
  return null
}

/** VP8X, VP8L and VP8 chunks each write the size in their own way. */
function webpSize(view: DataView): { width: number; height: number } | null {
  switch (view.getUint32(12)) {
    case 0x56503858:
      return {
        width: 1 + (view.getUint32(24, true) & 0xffffff),
        height: 1 + (view.getUint16(27, true) | (view.getUint8(29) << 16)),
      }
    case 0x5650384c: {
      const bits = view.getUint32(21, true)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    default:
      return null
  }
}

/** Walks the segments to the first start-of-frame marker. */
function jpegSize(view: DataView): { width: number; height: number } | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker >> 8 !== 0xff) return null
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(parts.join(''))
}

/** Whether nothing shines through a canvas. */
function isOpaque(context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean {
  const { data } = context.getImageData(0, 0, width, height)
  for (let index = 3; index < data.length; index += 4) if (data[index] !== 255) return false
  return true
}

interface Encoded {
  readonly blob: Blob
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Encodes a picture anew, no longer than `sidePx`: as PNG, or as JPEG where nothing shines through and that is much
 * smaller. Never as WebP, which neither PDF nor slides can hold.
 */
async function encode(bitmap: ImageBitmap, sidePx: number, type: string): Promise<Encoded> {
  const scale = Math.min(1, sidePx / Math.max(bitmap.width, bitmap.height))
  const widthPx = Math.max(1, Math.round(bitmap.width * scale))
  const heightPx = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(widthPx, heightPx)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, widthPx, heightPx)
  const as = (mime: string) => canvas.convertToBlob({ type: mime, quality: JPEG_QUALITY })
  if (type === 'image/jpeg') return { blob: await as('image/jpeg'), widthPx, heightPx }
  const png = await as('image/png')
  if (png.size <= SMALL_BYTES || !isOpaque(context, widthPx, heightPx)) return { blob: png, widthPx, heightPx }
  const jpeg = await as('image/jpeg')
  return { blob: png.size <= jpeg.size * PNG_MAY_BE ? png : jpeg, widthPx, heightPx }
}

/** The picture as it is stored: made smaller until the model takes it. */
async function stored(bitmap: ImageBitmap, type: string): Promise<Encoded> {
  for (let sidePx = LONGEST_SIDE_PX; ; sidePx /= 2) {
    const made = await encode(bitmap, sidePx, type)
    if (made.blob.size <= MOST_STORED_BYTES) return made
  }
}

/**
 * Reads an image file for a step: checks its size from the header, scales it to at most 1,600 px and encodes it anew,
 * which also drops what the file carried besides the picture (place, camera, comments).
 */
export async function readImage(file: Blob): Promise<ImageReading> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'tooManyBytes' }
  const size = imageSize(new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer()))
  if (!size || size.width < 1 || size.height < 1) return { ok: false, reason: 'unreadable' }
  if (size.width * size.height > MOST_PIXELS) return { ok: false, reason: 'tooManyPixels' }
  try {
    const bitmap = await createImageBitmap(file)
    const original = { widthPx: bitmap.width, heightPx: bitmap.height }
    const { blob, widthPx, heightPx } = await stored(bitmap, file.type)
    bitmap.close()
    const mime = blob.type === 'image/jpeg' ? 'image/jpeg' : 'image/png'
    const name = file instanceof File && file.name ? { name: file.name.slice(0, 200) } : {}
    return { ok: true, image: { mime, data: await base64(blob), widthPx, heightPx, ...name }, original }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}
