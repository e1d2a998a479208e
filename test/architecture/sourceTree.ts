import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../tools/projectFolder.mjs'

/** Files by their path from the project's top folder (`src/model/step.ts`), with forward slashes on every system. */
export type SourceTree = ReadonlyMap<string, string>

const TEXT_FILE = /\.(ts|tsx|mjs|js|css|json|md)$/

/** Every text file below a folder of the project. Other files are listed with an empty text, so that they resolve. */
export function readTree(folder: string): SourceTree {
  const paths = readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return new Map(
    paths.map((path) => [
      path.slice(projectFolder.length).replaceAll('\\', '/'),
      TEXT_FILE.test(path) ? readFileSync(path, 'utf8') : '',
    ]),
  )
}
