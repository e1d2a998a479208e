import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

/** Media types of everything that the build can contain. */
const MEDIA_TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
})

/**
 * The file that an address names, or null. A folder is its `index.html`; nothing outside of the folder is found.
 *
 * @param {string} folder @param {string} basePath @param {string} address
 */
function fileAt(folder, basePath, address) {
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '')
  if (!path.startsWith(basePath)) return null
  const file = resolve(folder, `.${sep}${path.slice(basePath.length)}`)
  if (file !== folder && !file.startsWith(folder + sep)) return null
  const found = statSync(file, { throwIfNoEntry: false })?.isDirectory() ? join(file, 'index.html') : file
  return statSync(found, { throwIfNoEntry: false })?.isFile() ? found : null
}

/**
 * @param {string} folder @param {string} basePath
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
function answer(folder, basePath, request, response) {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  let file = null
  try {
    file = isRead ? fileAt(folder, basePath, request.url ?? '/') : null
  } catch {
    // An address that cannot be decoded names no file.
  }
  if (!file) {
    response.writeHead(isRead ? 404 : 405, { ...headers, 'content-type': 'text/plain; charset=utf-8' })
    response.end(isRead ? 'Not found\n' : 'Only GET and HEAD\n')
    return
  }
  response.writeHead(200, { ...headers, 'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream' })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}

/**
 * Serves a folder the way a plain static host does: under any path, the right media types, 404 for what is missing,
 * nothing rewritten, nothing cached.
 *
 * @param {string} folder absolute path of the folder.
 * @param {{ readonly port?: number, readonly basePath?: string, readonly host?: string }} [options] the port (0, the
 *   default, is any free one), the path that the folder is served under, with a slash at both ends, and the network
 *   address to listen on (by default one that only this machine reaches).
 * @returns {Promise<{ readonly url: string, readonly stop: () => Promise<void> }>} rejects when the port is taken.
 */
export function serveFolder(folder, { port = 0, basePath = '/', host = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => answer(resolve(folder), basePath, request, response))
  return new Promise((started, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : port
      started({
        url: `http://localhost:${bound}${basePath}`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped())
            server.closeAllConnections()
          }),
      })
    })
  })
}
