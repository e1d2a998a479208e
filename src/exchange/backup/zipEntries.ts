import { CENTRAL_BYTES, CENTRAL_MARK, DEFLATED, LOCAL_BYTES, LOCAL_MARK, STORED } from './zipMarks'

/** Where a header says that a file lies. Nothing of it is believed before its CRC agrees. */
export interface ZipEntry {
  readonly name: string
  readonly method: typeof STORED | typeof DEFLATED
  readonly crc: number
  readonly data: Uint8Array
}

/**
 * Finds the files in an archive, by their names. Every header is looked for in the bytes themselves, those before the files and those
 * of the list at the end alike, so that a damaged archive still gives what is whole: one file may be found several times,
 * differently. At most `limit` entries; time is linear.
 */
export function zipEntries(
  file: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Map<string, ZipEntry[]> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const found = new Map<string, ZipEntry[]>()
  let count = 0
  // Both marks begin with the letters PK.
  for (let at = file.indexOf(P); at >= 0 && count < limit; at = file.indexOf(P, at + 1)) {
    if (file[at + 1] !== K) continue
    const entry = entryAt(view, at)
    if (!entry || !isWanted(entry.name)) continue
    const same = found.get(entry.name)
    if (same) same.push(entry)
    else found.set(entry.name, [entry])
    count += 1
  }
  return found
}

const P = 0x50
const K = 0x4b
/** Our names are short. */
const MAX_NAME = 100

function entryAt(view: DataView, at: number): ZipEntry | undefined {
  if (at + LOCAL_BYTES > view.byteLength) return undefined
  const mark = view.getUint32(at, true)
  if (mark === LOCAL_MARK) return described(view, at, at + 4, at)
  if (mark !== CENTRAL_MARK || at + CENTRAL_BYTES > view.byteLength) return undefined
  const local = view.getUint32(at + 42, true)
  if (local + LOCAL_BYTES > view.byteLength) return undefined
  return described(view, at, at + 6, local)
}

/** The entry that the header at `at` describes, its file lying behind the header at `local`. */
function described(view: DataView, at: number, fields: number, local: number): ZipEntry | undefined {
  const method = view.getUint16(fields + 4, true)
  const crc = view.getUint32(fields + 10, true)
  const size = view.getUint32(fields + 14, true)
  const nameLength = view.getUint16(fields + 22, true)
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const nameAt = at + (at === local ? LOCAL_BYTES : CENTRAL_BYTES)
  if (method !== STORED && method !== DEFLATED) return undefined
  if (nameLength > MAX_NAME || nameAt + nameLength > view.byteLength || start + size > view.byteLength) return undefined
  const bytes = (from: number, length: number) => new Uint8Array(view.buffer, view.byteOffset + from, length)
  const name = String.fromCharCode(...bytes(nameAt, nameLength))
  return { name, method, crc, data: bytes(start, size) }
}
