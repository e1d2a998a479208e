import type { Face } from '../scene/scene'

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  const STRETCH = 0x8000
  for (let start = 0; start < bytes.length; start += STRETCH)
    binary += String.fromCharCode(...bytes.subarray(start, start + STRETCH))
  return btoa(binary)
}

/**
 * Loads the bundled fonts for embedding, from addresses of the app's own files.
 *
 * @throws Error if a font cannot be loaded.
 */
export async function loadFonts(addresses: Readonly<Record<Face, string>>): Promise<Record<Face, string>> {
  const load = async (address: string): Promise<string> => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`the font ${address} cannot be loaded: status ${answer.status}`)
    return base64(new Uint8Array(await answer.arrayBuffer()))
  }
  const [body, strong, voice] = await Promise.all([load(addresses.body), load(addresses.strong), load(addresses.voice)])
  return { body, strong, voice }
}
