import type { TextEncoding } from '../../src/exchange/spreadsheet/textEncoding'

/** Bytes of each character of a legacy encoding, found out by decoding all of its one- and two-byte sequences. */
const tables = new Map<TextEncoding, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: TextEncoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  const learn = (bytes: readonly number[]) => {
    const text = decoder.decode(new Uint8Array(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 0x100; byte += 1) learn([byte])
  if (encoding !== 'windows-1252')
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn([lead, trail])
  tables.set(encoding, table)
  return table
}

/** The bytes of a text in an encoding, without a mark; browsers and Node write none but UTF-8. */
export function encoded(text: string, encoding: TextEncoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
    return bytes
  }
  const table = tableOf(encoding)
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = table.get(character)
      if (!bytes) throw new RangeError(`${encoding} has no ${character}`)
      return bytes
    }),
  )
}
