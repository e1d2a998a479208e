import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

interface Options {
  /** Absolute path of the worker's source; it may import nothing. */
  readonly source: string
  /** Version of the program, as people read it. */
  readonly version: string
}

/** Not taken in: the worker itself, its switch, and what only people on the network read. */
const LEFT_OUT = new Set(['sw.js', 'sw-off.js', 'licenses.md', 'schema.json'])

/** Taken in after everything else: the slices of the Chinese fonts, which PDF files need. */
const LATER = /^assets\/noto-/

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

function filesIn(folder: string, prefix = ''): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = prefix + name
    return statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name), `${path}/`) : [path]
  })
}

/**
 * Writes `sw.js` beside the page: the service worker, with the list of all files of the build and their hashes inside.
 * Its text changes exactly when a file changes, which is how browsers notice a new build.
 */
export function serviceWorker({ source, version }: Options): Plugin {
  let folder = ''
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
      if (config.build.outDir.startsWith('/')) folder = config.build.outDir
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const paths = filesIn(folder)
          .filter((path) => !LEFT_OUT.has(path))
          .sort()
        const hashed = paths.map((path) => [path, sha256(readFileSync(join(folder, path)))] as const)
        const files = Object.fromEntries(hashed.filter(([path]) => !LATER.test(path)))
        const later = Object.fromEntries(hashed.filter(([path]) => LATER.test(path)))
        const build = { version: `${version}+${sha256(JSON.stringify(hashed)).slice(0, 8)}`, files, later }
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, { target: 'es2022' })
        writeFileSync(join(folder, 'sw.js'), code.replace('__BUILD__', JSON.stringify(build)))
      },
    },
  }
}
