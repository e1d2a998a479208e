/** A folder of files in memory, as far as the mirror uses the browser's. Its files can be damaged and its disk filled. */
export function fakeFolder() {
  const files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; atMs: number }>()
  let nowMs = 0
  let isFull = false
  const handleOf = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => {
      const { bytes, atMs } = files.get(name) ?? { bytes: new Uint8Array(), atMs: 0 }
      return { size: bytes.length, lastModified: atMs, arrayBuffer: async () => bytes.slice().buffer }
    },
    createWritable: async () => {
      let written = new Uint8Array()
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          if (isFull) throw new DOMException('no space', 'QuotaExceededError')
          written = bytes
        },
        close: async () => {
          nowMs += 1000
          files.set(name, { bytes: written, atMs: nowMs })
        },
      }
    },
  })
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name: string, options: { create?: boolean } = {}) => {
      if (!files.has(name) && !options.create) throw new DOMException('not there', 'NotFoundError')
      return handleOf(name)
    },
    removeEntry: async (name: string) => {
      if (!files.delete(name)) throw new DOMException('not there', 'NotFoundError')
    },
    async *values() {
      for (const name of files.keys()) yield handleOf(name)
    },
  }
  return {
    files,
    root: async () => folder as unknown as FileSystemDirectoryHandle,
    fill: (full: boolean) => {
      isFull = full
    },
  }
}
