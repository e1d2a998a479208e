/**
 * `npm start`: installs what is missing, builds the app, serves it and prints its address. Uses nothing but Node, so
 * that it works right after a clone. The port is $PORT, else 4173, else any free one. Only this machine reaches the
 * server, unless $HOST names a network address to listen on, such as 0.0.0.0.
 */
import { join } from 'node:path'
import { ensureInstalled } from './ensureInstalled.mjs'
import { projectFolder } from './projectFolder.mjs'
import { requireNode } from './requireNode.mjs'
import { runNode } from './run.mjs'
import { serveFolder } from './serveFolder.mjs'

requireNode()
if (!ensureInstalled()) {
  console.error('The packages could not be installed; see the messages of npm above.')
  process.exit(1)
}
if (!runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])) {
  console.error('The app could not be built.')
  process.exit(1)
}

const wanted = process.env.PORT
const host = process.env.HOST ?? '127.0.0.1'
const folder = join(projectFolder, 'dist')
const server = wanted
  ? await serveFolder(folder, { host, port: Number(wanted) })
  : await serveFolder(folder, { host, port: 4173 }).catch(() => serveFolder(folder, { host }))
console.log(`\nService Blueprint Modeler is at ${server.url}\nPress Ctrl+C to stop.`)
