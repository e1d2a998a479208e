/** A copy of the built app that a test may change and whose server it may take away, like a host under maintenance. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { serveFolder } from '../tools/serveFolder.mjs'
import { buildFolder, type ServedBuild } from './serveBuild'

export interface OwnBuild extends ServedBuild {
  /** The text of a file. */
  read(path: string): string
  write(path: string, text: string): void
  remove(path: string): void
  /**
   * Puts another build in place: the same program, whose page says what it is in `data-build`. Like a real one it
   * differs in its page and in the worker's list of files.
   */
  publish(name: string, hashOf: (text: string) => string): void
}

/** Serves a copy of the build under a path, with a slash at both ends, until the test ends. */
export async function ownBuild(basePath = '/'): Promise<OwnBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  cpSync(buildFolder(), folder, { recursive: true })
  const served = await serveFolder(folder, { basePath })
  onTestFinished(async () => {
    await served.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  return {
    ...served,
    read,
    write,
    remove: (path) => rmSync(join(folder, path)),
    publish(name, hashOf) {
      const page = read('index.html')
      const next = page.replace(/<html lang="en"[^>]*>/, `<html lang="en" data-build="${name}">`)
      write('index.html', next)
      const worker = read('sw.js').replace(hashOf(page), hashOf(next))
      write('sw.js', worker.replace(/("?version"?:\s*")[^"]*"/, `$1${name}"`))
    },
  }
}
