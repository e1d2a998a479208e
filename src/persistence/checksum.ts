const BASIS = 0x811c9dc5
const PRIME = 0x01000193
/** The second lane begins elsewhere and steps by another odd number, so that the two do not fail together. */
const BASIS_2 = 0x9747b28c
const PRIME_2 = 0x5bd1e995

/**
 * 64 bits that tell damaged text from the text that was written; no protection against anyone who wants to deceive.
 *
 * Two FNV-1a lanes over the UTF-16 units: about 3 ms for a megabyte, and, unlike the browser's own digests, at once and also on
 * pages without HTTPS.
 */
export function checksum(text: string): string {
  let one = BASIS
  let two = BASIS_2
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, PRIME)
    two = Math.imul(two ^ unit, PRIME_2)
    two ^= two >>> 15
  }
  return `${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}`
}
