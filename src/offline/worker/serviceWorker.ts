/**
 * The service worker: it keeps the whole build on the device, so that the app opens without a network.
 *
 * One build, one cache. A build is taken in whole or not at all: each file is compared with the hash that the build
 * wrote, so that a half-uploaded site or a start page in place of a script never gets in. A new build waits until the
 * page asks for it (`take-over`), because the page alone knows whether there is unsaved work. The build before stays,
 * so that tabs which still run it find their parts. Anything that is not of the build goes to the network, untouched.
 *
 * To take offline use back, put the build's `sw-off.js` in the place of `sw.js`.
 */

/**
 * Version and files with their SHA-256 (hex), by path from the worker's folder. `later` are large files that few need,
 * such as the Chinese fonts of PDF files: the app stands without them. The build writes it in here.
 */
declare const __BUILD__: {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
  readonly later: Readonly<Record<string, string>>
}

declare const self: ServiceWorkerGlobalScope

const BUILD = __BUILD__
const SCOPE = self.registration.scope
/** Sites under other paths of the same host have caches of their own. */
const PREFIX = `service-blueprint ${new URL(SCOPE).pathname} `
const CURRENT = PREFIX + BUILD.version
/** Files shared with the app by the system wait here for the page. */
const SHARED = `service-blueprint-shared ${new URL(SCOPE).pathname}`
/** What is taken in later; their names change with their content, so builds share them. */
const LATER = `service-blueprint-later ${new URL(SCOPE).pathname}`
const KEPT_BUILDS = 2

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The file as an earlier build kept it, or from the network; null if neither is what this build is made of. */
async function goodFile(path: string, hash: string): Promise<Response | null> {
  const url = new URL(path, SCOPE).href
  const isGood = async (response: Response | undefined) =>
    response?.ok && !response.redirected && (await sha256(await response.clone().arrayBuffer())) === hash
  const kept = await caches.match(url)
  if (kept && (await isGood(kept))) return kept
  const fetched = await fetch(new Request(url, { cache: 'no-cache', credentials: 'same-origin' }))
  return (await isGood(fetched)) ? fetched : null
}

/** @throws Error if a file is missing or another one; the browser tries again at the next visit. */
async function takeIn(): Promise<void> {
  const cache = await caches.open(CURRENT)
  try {
    await Promise.all(
      Object.entries(BUILD.files).map(async ([path, hash]) => {
        const response = await goodFile(path, hash)
        if (!response) throw new Error(`${path} is not the file of build ${BUILD.version}`)
        await cache.put(new URL(path, SCOPE).href, response)
      }),
    )
  } catch (cause) {
    await caches.delete(CURRENT)
    throw cause
  }
}

/** Large files that are fetched at a time. */
const AT_A_TIME = 8

/** Takes in what is still missing of the large files, a few at a time; without a network, at the next visit. */
async function takeInLater(): Promise<void> {
  const cache = await caches.open(LATER)
  for (const request of await cache.keys()) {
    const path = pathInScope(request.url)
    if (path === null || !Object.hasOwn(BUILD.later, path)) await cache.delete(request)
  }
  const takeOne = async ([path, hash]: readonly [string, string]) => {
    const url = new URL(path, SCOPE).href
    if (await cache.match(url)) return
    const response = await goodFile(path, hash)
    if (response) await cache.put(url, response)
  }
  const files = Object.entries(BUILD.later)
  for (let at = 0; at < files.length; at += AT_A_TIME) {
    const taken = await Promise.allSettled(files.slice(at, at + AT_A_TIME).map(takeOne))
    if (taken.some(({ status }) => status === 'rejected')) return
  }
}

const ownCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(PREFIX))

/** Forgets all builds but this one and the one before it; the browser lists caches in the order of their making. */
async function forgetOldBuilds(): Promise<void> {
  const others = (await ownCaches()).filter((name) => name !== CURRENT)
  await Promise.all(others.slice(0, Math.max(0, others.length - KEPT_BUILDS + 1)).map((name) => caches.delete(name)))
}

/** The path of an address from the worker's folder, without its query; null outside of it. */
function pathInScope(url: string): string | null {
  const { origin, pathname } = new URL(url)
  const address = origin + pathname
  return address.startsWith(SCOPE) ? address.slice(SCOPE.length) : null
}

/** From this build, else from the one before, else from the network. */
async function answer(request: Request, path: string): Promise<Response> {
  const wanted = new URL(path === '' ? 'index.html' : path, SCOPE).href
  const current = await caches.open(CURRENT)
  const own = await current.match(wanted)
  if (own) return own
  for (const name of [LATER, ...(await ownCaches())]) {
    const older = await (await caches.open(name)).match(wanted)
    if (older) return older
  }
  return fetch(request)
}

/** Keeps the shared files for the page and opens it there. */
async function receive(request: Request): Promise<Response> {
  const files = (await request.formData()).getAll('files').filter((entry) => entry instanceof File)
  const cache = await caches.open(SHARED)
  await Promise.all(
    files.map((file, index) =>
      cache.put(
        new URL(`shared/${Date.now()}-${index}`, SCOPE).href,
        new Response(file, { headers: { 'x-name': encodeURIComponent(file.name), 'content-type': file.type } }),
      ),
    ),
  )
  return Response.redirect(new URL('index.html?shared', SCOPE).href, 303)
}

self.addEventListener('install', (event) => event.waitUntil(takeIn()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOldBuilds().then(() => self.clients.claim())))
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
  if (event.data === 'take-in-later') event.waitUntil(takeInLater())
  if (event.data === 'version') event.ports[0]?.postMessage(BUILD.version)
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathInScope(request.url)
  if (path === null) return
  if (request.method === 'POST' && path === 'share') event.respondWith(receive(request))
  else if (request.method === 'GET') event.respondWith(answer(request, path))
})
