import { CENTRAL_BYTES, CENTRAL_MARK, DEFLATED, END_BYTES, END_MARK, LOCAL_BYTES, LOCAL_MARK } from './zipMarks'

/** A file inside an archive, deflated. */
export interface ZipItem {
  /** In ASCII. */
  readonly name: string
  readonly deflated: Uint8Array
  /** CRC-32 and size of what was deflated. */
  readonly crc: number
  readonly bytes: number
}

const VERSION = 20

/**
 * The parts of a ZIP archive, in order. Sizes stand before each item, so that the items before a cut can still be read.
 *
 * @param madeAt moment in UTC, the time of each file.
 */
export function zipArchive(items: readonly ZipItem[], madeAt: string): Uint8Array[] {
  const time = dosTime(new Date(madeAt))
  const central: Uint8Array[] = []
  const parts: Uint8Array[] = []
  let offset = 0
  for (const item of items) {
    const head = header(item, time, null)
    central.push(header(item, time, offset))
    parts.push(head, item.deflated)
    offset += head.length + item.deflated.length
  }
  const centralBytes = central.reduce((sum, { length }) => sum + length, 0)
  return [...parts, ...central, endRecord(items.length, centralBytes, offset)]
}

/** The header of an item: before it, or in the list at the end, which says where it begins. */
function header({ name, deflated, crc, bytes }: ZipItem, time: number, offset: number | null): Uint8Array {
  const fixed = offset === null ? LOCAL_BYTES : CENTRAL_BYTES
  const written = new Uint8Array(fixed + name.length)
  const view = new DataView(written.buffer)
  view.setUint32(0, offset === null ? LOCAL_MARK : CENTRAL_MARK, true)
  // In the list, the version that made it stands before the version that is needed.
  const at = offset === null ? 4 : 6
  if (offset !== null) view.setUint16(4, VERSION, true)
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 4, DEFLATED, true)
  view.setUint32(at + 6, time, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, deflated.length, true)
  view.setUint32(at + 18, bytes, true)
  view.setUint16(at + 22, name.length, true)
  if (offset !== null) view.setUint32(42, offset, true)
  written.set(new TextEncoder().encode(name), fixed)
  return written
}

function endRecord(count: number, centralBytes: number, centralOffset: number): Uint8Array {
  const written = new Uint8Array(END_BYTES)
  const view = new DataView(written.buffer)
  view.setUint32(0, END_MARK, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, centralBytes, true)
  view.setUint32(16, centralOffset, true)
  return written
}

/** Date and time of the format, to two seconds; it knows no time zone, so UTC. */
function dosTime(moment: Date): number {
  const date = ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}
