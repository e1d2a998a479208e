/**
 * SHA-256 (FIPS 180-4) of bytes, as 64 hexadecimal digits. Time is linear.
 *
 * The browser's own is asynchronous and missing without HTTPS; a backup must be checked there, too.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(START)
  const whole = bytes.length - (bytes.length % BLOCK_BYTES)
  for (let offset = 0; offset < whole; offset += BLOCK_BYTES) mix(state, bytes, offset)
  const tail = padded(bytes.subarray(whole), bytes.length)
  for (let offset = 0; offset < tail.length; offset += BLOCK_BYTES) mix(state, tail, offset)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

const BLOCK_BYTES = 64
const LENGTH_BYTES = 8

/** The first 32 bits of the fraction of a root of a prime. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32)

function primes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

const START = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const ROUND = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

/** What is left of the message, with the bit and the length that end it. */
function padded(rest: Uint8Array, lengthBytes: number): Uint8Array {
  const blocks = rest.length + 1 + LENGTH_BYTES > BLOCK_BYTES ? 2 : 1
  const tail = new Uint8Array(blocks * BLOCK_BYTES)
  tail.set(rest)
  tail[rest.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(lengthBytes / 2 ** 29))
  view.setUint32(tail.length - 4, (lengthBytes * 8) >>> 0)
  return tail
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))
const words = new Int32Array(64)

function mix(state: Uint32Array, bytes: Uint8Array, offset: number): void {
  const at = (index: number): number => words[index] as number
  for (let index = 0; index < 16; index += 1) {
    const from = offset + index * 4
    const [b0, b1, b2, b3] = [bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]] as number[]
    words[index] = ((b0 as number) << 24) | ((b1 as number) << 16) | ((b2 as number) << 8) | (b3 as number)
  }
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(index - 15), at(index - 2)]
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[index] = at(index - 16) + low + at(index - 7) + high
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[index] as number) + at(index)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] as number) + word) >>> 0
}
