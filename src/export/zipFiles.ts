import { type Zippable, zipSync } from 'fflate'

/** Text shrinks to a fifth; everything else that we write is compressed already and stored as it is. */
const TEXT = /\.(?:svg|json|html|md|csv)$/

/** Files by name as one ZIP archive; a name may lead through folders. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Blob {
  const entries: Zippable = {}
  for (const [name, bytes] of files) entries[name] = [bytes, { level: TEXT.test(name) ? 6 : 0 }]
  // At once and without a worker, which the page's policy would not let the library start.
  return new Blob([zipSync(entries)], { type: 'application/zip' })
}
