import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../tools/projectFolder.mjs'
import { serveFolder } from '../tools/serveFolder.mjs'

export interface ServedBuild {
  /** Address of the page, with a slash at the end. */
  readonly url: string
  /** Ends the server and every open connection; resolves when nothing answers any more. */
  stop(): Promise<void>
}

/** The folder of the built app. @throws Error if the app has not been built. */
export function buildFolder(): string {
  const folder = process.env.DIST ?? join(projectFolder, 'dist')
  if (!existsSync(join(folder, 'index.html'))) throw new Error('the app is not built: run `npm run build` first')
  return folder
}

/**
 * Serves the built app on a free port, like a plain static host.
 *
 * @param basePath path that the app is served under, with a slash at both ends.
 * @throws Error if the app has not been built.
 */
export async function serveBuild(basePath = '/'): Promise<ServedBuild> {
  return serveFolder(buildFolder(), { basePath })
}
