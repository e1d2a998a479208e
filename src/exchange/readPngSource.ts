import { boundedInflate } from './boundedInflate'
import { crc32 } from './crc32'
import { PNG_KEYWORD } from './sourceMarks'
import type { SourceReading } from './sourceReading'

/** Where a PNG file stops making sense, in bytes from its start. */
export interface PngDamage {
  readonly offset: number
}

export type PngReading = SourceReading<PngDamage, 'inflates-too-far'>

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]
/** Length, type and CRC around the data of a chunk. */
const CHUNK_FRAME_BYTES = 12

/** Tells whether a file starts as a PNG file. */
export const isPng = (file: Uint8Array): boolean => SIGNATURE.every((byte, index) => file[index] === byte)

/**
 * Reads the project that a PNG file of ours carries. The first text chunk with our keyword counts.
 *
 * Lengths are checked against the file and each chunk against its CRC before it is believed; the picture itself is not
 * decoded. @param file must start as a PNG file (`isPng`).
 */
export function readPngSource(file: Uint8Array): PngReading {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let offset = SIGNATURE.length
  while (offset < file.length) {
    const damaged = { ok: false, reason: 'damaged', offset } as const
    if (offset + CHUNK_FRAME_BYTES > file.length) return damaged
    const length = view.getUint32(offset)
    if (length > file.length - offset - CHUNK_FRAME_BYTES) return damaged
    const typeAndData = file.subarray(offset + 4, offset + 8 + length)
    if (crc32(typeAndData) !== view.getUint32(offset + 8 + length)) return damaged
    const type = latin1(typeAndData.subarray(0, 4))
    if (type === 'IEND') break
    if (type === 'iTXt') {
      const text = textOf(typeAndData.subarray(4))
      if (text) return readText(text, damaged)
    }
    offset += CHUNK_FRAME_BYTES + length
  }
  return { ok: false, reason: 'no-source' }
}

interface ChunkText {
  readonly compressed: boolean
  readonly bytes: Uint8Array
}

/** The text of an `iTXt` chunk with our keyword; undefined for any other. */
function textOf(data: Uint8Array): ChunkText | undefined {
  const keywordEnd = PNG_KEYWORD.length
  if (latin1(data.subarray(0, keywordEnd)) !== PNG_KEYWORD || data[keywordEnd] !== 0) return undefined
  const languageEnd = data.indexOf(0, keywordEnd + 3)
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) return undefined
  return { compressed: data[keywordEnd + 1] !== 0, bytes: data.subarray(translatedEnd + 1) }
}

function readText({ compressed, bytes }: ChunkText, damaged: PngReading): PngReading {
  if (!compressed) return { ok: true, source: bytes }
  const inflation = boundedInflate(bytes)
  if (inflation.ok) return { ok: true, source: inflation.bytes }
  return inflation.reason === 'damaged' ? damaged : { ok: false, reason: 'inflates-too-far' }
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
