/**
 * Files that the system hands to the installed app: opened with it (launch queue), or shared with it (kept by the
 * service worker until a page asks).
 */

/** The part of the launch queue that is used here; the DOM library of TypeScript does not know it. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void
}

/** Same name as in the service worker, which stands alone. */
const sharedCache = (): string => `service-blueprint-shared ${new URL('.', document.baseURI).pathname}`

/** The files shared since the last visit; each is handed out once. */
async function sharedFiles(): Promise<File[]> {
  if (!('caches' in window) || !(await caches.has(sharedCache()))) return []
  const cache = await caches.open(sharedCache())
  const files: File[] = []
  for (const request of await cache.keys()) {
    const response = await cache.match(request)
    await cache.delete(request)
    if (!response) continue
    const name = decodeURIComponent(response.headers.get('x-name') ?? 'shared')
    files.push(new File([await response.blob()], name, { type: response.headers.get('content-type') ?? '' }))
  }
  return files
}

/** Hands each file that the system gives to this page to `onFile`. */
export function takeSystemFiles(onFile: (file: File) => void): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue }
  launchQueue?.setConsumer(({ files }) => {
    for (const handle of files) void handle.getFile().then(onFile)
  })
  sharedFiles().then(
    (files) => files.forEach(onFile),
    (error: unknown) => console.warn('shared files could not be read', error),
  )
}
