import { Inflate, Unzlib } from 'fflate'
import { FREE_INFLATED_BYTES, MAX_INFLATE_RATIO, MAX_INFLATED_BYTES } from './limits'

export type Inflation =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-far' }

/** Compressed bytes given to the inflater at a time; what they become is held at once (at most 1,032 times as much). */
const PIECE_BYTES = 4096

class TooFar extends Error {}

export interface InflateOptions {
  /** A zlib stream (RFC 1950), or one without its frame (RFC 1951), as in archives. */
  readonly form: 'zlib' | 'raw'
  readonly limitBytes: number
}

const IN_PICTURES: InflateOptions = { form: 'zlib', limitBytes: MAX_INFLATED_BYTES }

/**
 * Inflates a stream, counting what really comes out and stopping at `limitBytes` or at
 * `MAX_INFLATE_RATIO` times the input, so that a small chunk cannot fill the memory. Declared sizes are not read.
 */
export function boundedInflate(compressed: Uint8Array, { form, limitBytes } = IN_PICTURES): Inflation {
  const limit = Math.min(limitBytes, Math.max(FREE_INFLATED_BYTES, compressed.length * MAX_INFLATE_RATIO))
  const pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array): void => {
    length += piece.length
    if (length > limit) throw new TooFar()
    pieces.push(piece)
  }
  const inflater = form === 'zlib' ? new Unzlib(take) : new Inflate(take)
  try {
    // An empty stream still has to say that it ended, hence the do.
    let start = 0
    do {
      const end = Math.min(start + PIECE_BYTES, compressed.length)
      inflater.push(compressed.slice(start, end), end === compressed.length)
      start = end
    } while (start < compressed.length)
  } catch (error) {
    return { ok: false, reason: error instanceof TooFar ? 'too-far' : 'damaged' }
  }
  return { ok: true, bytes: joined(pieces, length) }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }
  return bytes
}
