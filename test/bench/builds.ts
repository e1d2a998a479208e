/** What is measured is built first, each in a process of its own, so that no setting of one reaches another. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../tools/projectFolder.mjs'
import { runNode } from '../tools/run.mjs'

/** Not under `test`, whose scripts the compiler reads. */
const OUTPUT = 'dist-bench'

export const FOLDERS = {
  /** The app with its driver. */
  app: join(projectFolder, OUTPUT, 'app'),
  bare: join(projectFolder, OUTPUT, 'bare'),
  /** The app as it is published: for the size of its scripts. */
  published: join(projectFolder, OUTPUT, 'published'),
  layout: join(projectFolder, OUTPUT, 'layout'),
  profiles: join(projectFolder, OUTPUT, 'profiles'),
} as const

const VITE = 'node_modules/vite/bin/vite.js'

function build(what: string, file: string, args: readonly string[]): void {
  const env = { NODE_ENV: 'production' }
  if (!runNode(file, args, { env })) throw new Error(`${what} could not be built`)
}

/** The name of the driver: whatever holds it is not for publishing. */
const DRIVER = '__bench'

/** Scripts of a folder that hold the driver. */
export function scriptsWithDriver(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|mjs|html)$/.test(path))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes(DRIVER))
}

/**
 * Builds the app for measuring, the app as it is published, the bare page and the measurement of layout.
 *
 * @throws Error if something cannot be built, or if the driver is where it should not be.
 */
export function buildAll({ keepNames }: { readonly keepNames: boolean }): void {
  const quiet = ['--logLevel', 'error']
  build('the app with its driver', VITE, [
    'build',
    '--mode',
    'bench',
    '--outDir',
    `${OUTPUT}/app`,
    ...(keepNames ? ['--minify', 'false'] : []),
    ...quiet,
  ])
  build('the app', VITE, ['build', '--outDir', `${OUTPUT}/published`, ...quiet])
  build('the measurement of layout', VITE, [
    'build',
    ...['--ssr', 'test/bench/measureLayout.ts'],
    ...['--outDir', `${OUTPUT}/layout`],
    ...quiet,
  ])
  build('the bare page', 'test/bench/buildBare.mjs', [`${OUTPUT}/bare`])
  if (scriptsWithDriver(FOLDERS.app).length === 0) throw new Error('the driver is missing where it is needed')
  const leaked = scriptsWithDriver(FOLDERS.published)
  if (leaked.length > 0) throw new Error(`the published app contains the driver: ${leaked.join(', ')}`)
}
