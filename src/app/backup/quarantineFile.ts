import type { Quarantined } from '../../persistence/projectStore'

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

const plain = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { $bytes: base64(value) } : value

/**
 * The rows of the quarantine as a file: one to a line, as the recovery page writes them, so that a damaged end costs no beginning.
 * Bytes are base64, under `$bytes`.
 */
export const quarantineFile = (rows: readonly Quarantined[]): Blob =>
  new Blob(
    rows.map((row) => `${JSON.stringify(row, plain)}\n`),
    { type: 'application/x-ndjson' },
  )
