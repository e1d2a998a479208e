import { unzlibSync } from 'fflate'

const WOFF = 0x77_4f_46_46
const HEADER_BYTES = 44
const WOFF_ENTRY_BYTES = 20
const SFNT_HEADER_BYTES = 12
const SFNT_ENTRY_BYTES = 16

const padded = (length: number): number => (length + 3) & ~3

/**
 * A font file without its wrapping: WOFF (W3C 2012) is the tables of a TrueType or OpenType font, each packed by zlib.
 * Readers unpack each table again whenever they look at it, so one unwrapping saves most of the time. Other files are
 * returned as they are.
 *
 * @throws Error if a table does not unpack to the length that the file promises.
 */
export function unwrapWoff(file: Uint8Array): Uint8Array {
  const source = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < HEADER_BYTES || source.getUint32(0) !== WOFF) return file
  const count = source.getUint16(12)
  const entries = Array.from({ length: count }, (_, index) => {
    const at = HEADER_BYTES + index * WOFF_ENTRY_BYTES
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => source.getUint32(at + field))
    return { tag: tag ?? 0, offset: offset ?? 0, packed: packed ?? 0, length: length ?? 0, checksum: checksum ?? 0 }
  })
  const start = SFNT_HEADER_BYTES + count * SFNT_ENTRY_BYTES
  const font = new Uint8Array(start + entries.reduce((sum, { length }) => sum + padded(length), 0))
  const target = new DataView(font.buffer)
  const power = Math.floor(Math.log2(count))
  target.setUint32(0, source.getUint32(4))
  for (const [index, value] of [count, 2 ** power * 16, power, (count - 2 ** power) * 16].entries())
    target.setUint16(4 + index * 2, value)
  let place = start
  for (const [index, { tag, offset, packed, length, checksum }] of entries.entries()) {
    const bytes = file.subarray(offset, offset + packed)
    const table = packed < length ? unzlibSync(bytes, { out: new Uint8Array(length) }) : bytes
    if (table.length !== length) throw new Error('a table of the font is damaged')
    for (const [field, value] of [tag, checksum, place, length].entries())
      target.setUint32(SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES + field * 4, value)
    font.set(table, place)
    place += padded(length)
  }
  return font
}
