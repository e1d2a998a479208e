import { zipSync } from 'fflate'

/** Files by name as one ZIP archive. What is in them is stored as it is: pictures are compressed already. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Blob {
  // At once and without a worker, which the page's policy would not let the library start.
  return new Blob([zipSync(Object.fromEntries(files), { level: 0 })], { type: 'application/zip' })
}
