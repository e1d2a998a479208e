import type { Image } from '../../model/registers'

/** Longest side of a stored image, in pixels; sharp on a poster, small enough to travel inside the project. */
const LONGEST_SIDE_PX = 1280

/** More pixels than this are refused before they are drawn. */
const MOST_PIXELS = 100_000_000

type Read =
  | { readonly ok: true; readonly image: Omit<Image, 'id'> }
  | { readonly ok: false; readonly reason: 'unreadable' | 'too-large' }

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

/**
 * Reads an image file for a step: checks its size from the header, scales it to at most 1,280 px and encodes it anew,
 * which also drops what the file carried besides the picture (place, camera, comments).
 */
export async function readImage(file: Blob): Promise<Read> {
  const size = imageSize(new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer()))
  if (!size || size.width < 1 || size.height < 1) return { ok: false, reason: 'unreadable' }
  if (size.width * size.height > MOST_PIXELS) return { ok: false, reason: 'too-large' }
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(size.width, size.height))
  try {
    const bitmap = await createImageBitmap(file)
    const widthPx = Math.max(1, Math.round(bitmap.width * scale))
    const heightPx = Math.max(1, Math.round(bitmap.height * scale))
    const canvas = new OffscreenCanvas(widthPx, heightPx)
    const context = canvas.getContext('2d')
    if (!context) return { ok: false, reason: 'unreadable' }
    context.drawImage(bitmap, 0, 0, widthPx, heightPx)
    bitmap.close()
    const mime = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png'
    const encoded = await canvas.convertToBlob({ type: mime, quality: 0.85 })
    const name = file instanceof File && file.name ? { name: file.name.slice(0, 200) } : {}
    return { ok: true, image: { mime, data: await base64(encoded), widthPx, heightPx, ...name } }
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
}
