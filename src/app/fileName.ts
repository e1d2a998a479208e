/** Characters that some file system forbids, and those that no one can see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g
/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const MAX_LENGTH = 80

/** A file name made of titles, which may hold anything: readable on every system, never empty, never hidden. */
export function fileName(titles: readonly string[], extension: string): string {
  const base = titles
    .map((title) => title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '')
    .join(' – ')
  const cut = Array.from(base)
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/^\.+|[. ]+$/g, '')
  return `${cut === '' || RESERVED.test(cut) ? `blueprint ${cut}`.trim() : cut}.${extension}`
}
