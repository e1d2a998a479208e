import { guessEncoding } from './guessEncoding'
import type { TextEncoding } from './textEncoding'

/** The text of a file without a byte order mark, and the encoding that it was read in. */
export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/** The text of bytes in an encoding, or undefined where a byte makes no sense in it. */
export function decodedIn(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Reads a text file in the encoding that a person chose, else in the one that is most plausible.
 *
 * @returns undefined where the bytes are no text in that encoding.
 */
export function decodeText(bytes: Uint8Array, wanted?: TextEncoding): DecodedText | undefined {
  const encoding = wanted ?? guessEncoding(bytes)
  if (encoding === undefined) return undefined
  const text = decodedIn(bytes, encoding)
  return text === undefined ? undefined : { text, encoding }
}
