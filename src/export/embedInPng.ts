/**
 * Carrying the source in a PNG file.
 *
 * The exact form, for readers. Directly after `IHDR` stand two chunks of ours:
 *
 * 1. `pHYs`: pixels per metre of both axes, unit 1. A picture drawn at scale 1 says 96 pixels per inch (3,780 per metre).
 * 2. `iTXt`, whose data are, byte by byte:
 *    - keyword `service-blueprint` (17 bytes of Latin-1) and a zero byte;
 *    - compression flag 1, compression method 0;
 *    - language tag: empty, a zero byte; translated keyword: empty, a zero byte;
 *    - the text: a zlib stream (RFC 1950, deflate) of UTF-8 JSON, one whole project file, the same as a `.json` export.
 *
 * As in every chunk, four bytes of length (big-endian, data only) and four of type come before, and the CRC-32 of type and
 * data after. There is exactly one such chunk; a reader that finds several should take the first. Other programs drop it
 * when they save the picture again, and so does the system clipboard.
 */
import { zlibSync } from 'fflate'

/** The keyword of the text chunk that holds a project inside a PNG file. */
export const SOURCE_KEYWORD = 'service-blueprint'

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]
/** Signature (8) and `IHDR` (4 length, 4 type, 13 data, 4 CRC). */
const AFTER_HEADER = 33
const CSS_PIXELS_PER_METRE = 96 / 0.0254

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 as PNG defines it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

function resolutionChunk(scale: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const pixelsPerMetre = Math.round(CSS_PIXELS_PER_METRE * scale)
  view.setUint32(0, pixelsPerMetre)
  view.setUint32(4, pixelsPerMetre)
  data[8] = 1
  return chunk('pHYs', data)
}

function sourceChunk(json: string): Uint8Array {
  const head = [...SOURCE_KEYWORD].map((letter) => letter.charCodeAt(0))
  const text = zlibSync(new TextEncoder().encode(json), { level: 9 })
  const data = new Uint8Array(head.length + 5 + text.length)
  data.set([...head, 0, 1, 0, 0, 0])
  data.set(text, head.length + 5)
  return chunk('iTXt', data)
}

/**
 * The PNG file with its resolution and, if `json` is given, the text of a project file inside.
 *
 * `scale` is pixels per CSS pixel. An unpaired surrogate in `json` becomes U+FFFD; `JSON.stringify` writes none.
 * @throws RangeError if `png` does not start as a PNG file.
 */
export function embedInPng(
  png: Uint8Array,
  { json, scale }: { readonly json?: string; readonly scale: number },
): Uint8Array<ArrayBuffer> {
  if (png.length < AFTER_HEADER || SIGNATURE.some((byte, index) => png[index] !== byte))
    throw new RangeError('not a PNG file')
  const own = [resolutionChunk(scale), ...(json === undefined ? [] : [sourceChunk(json)])]
  const parts = [png.subarray(0, AFTER_HEADER), ...own, png.subarray(AFTER_HEADER)]
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}
