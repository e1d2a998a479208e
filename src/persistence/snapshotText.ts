import { unpackBody } from './body'
import { checksum } from './checksum'
import type { Body } from './rows'

/** The text of a snapshot, or null if it is not what was written: missing, not to be unpacked, or with another checksum. */
export async function snapshotText(body: Body | undefined, sum: string): Promise<string | null> {
  if (body === undefined) return null
  try {
    const text = await unpackBody(body)
    return checksum(text) === sum ? text : null
  } catch {
    return null
  }
}
