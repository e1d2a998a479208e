import { posix } from 'node:path'
import type { SourceTree } from './sourceTree'

/** Where an import leads: to a file of the tree, to a package, or nowhere. */
export type Target =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'nothing'; readonly path: string }
  | { readonly type: 'package'; readonly name: string }

const ENDINGS = ['', '.ts', '.tsx', '.css', '.json', '/index.ts', '/index.tsx']

/** `@scope/name/file.css` → `@scope/name`; `node:fs` stays as it is. */
const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * Resolves a specifier the way the bundler does. A style sheet may name its files without `./`. A relative specifier
 * that names no file leads to nothing, which no layer may import: an edge that is not understood is never allowed.
 */
export function resolveImport(tree: SourceTree, importer: string, specifier: string): Target {
  const isRelative = /^\.{0,2}\//.test(specifier)
  const base = specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(importer), specifier)
  const isStyle = importer.endsWith('.css')
  if (isRelative || isStyle) {
    const path = ENDINGS.map((ending) => base + ending).find((candidate) => tree.has(candidate))
    if (path) return { type: 'file', path }
    if (isRelative) return { type: 'nothing', path: base }
  }
  return { type: 'package', name: packageName(specifier) }
}
