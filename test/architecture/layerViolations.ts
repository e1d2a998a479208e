import { type Import, importsOf } from './importsOf'
import { LAYERS, WIRING_PACKAGES } from './layers'
import { resolveImport, type Target } from './resolveImport'
import type { SourceTree } from './sourceTree'

/** The folder of `src` that a file belongs to; null for wiring, which is `src/app` and the files directly in `src`. */
function layerOf(path: string): string | null {
  const [, folder, ...rest] = path.split('/')
  return rest.length === 0 || folder === 'app' ? null : (folder ?? null)
}

function isAllowed(layer: string | null, target: Target, { kind }: Import): boolean {
  if (target.type === 'package') {
    if (layer === null) return WIRING_PACKAGES.includes(target.name)
    const { packages = [], typesOf = [] } = LAYERS[layer] ?? {}
    return packages.includes(target.name) || (kind === 'type' && typesOf.includes(target.name))
  }
  if (target.type === 'nothing') return false
  const to = layerOf(target.path)
  if (layer === null) return true
  return to === layer || (to !== null && (LAYERS[layer]?.folders ?? []).includes(to))
}

function describeTarget(target: Target): string {
  switch (target.type) {
    case 'file':
      return target.path
    case 'package':
      return `the package ${target.name}`
    case 'nothing':
      return `${target.path}, which does not exist`
  }
}

/**
 * Imports that the table of layers does not allow, as lines `file:line: …`, and folders that the table does not know.
 *
 * @throws Error if an import cannot be understood.
 */
export function layerViolations(tree: SourceTree): readonly string[] {
  const violations: string[] = []
  for (const [path, text] of tree) {
    const layer = layerOf(path)
    if (layer !== null && !(layer in LAYERS)) violations.push(`${path}: src/${layer} is no layer of layers.ts`)
    for (const found of importsOf(path, text)) {
      const target = resolveImport(tree, path, found.specifier)
      if (isAllowed(layer, target, found)) continue
      violations.push(`${path}:${found.line}: ${layer ?? 'wiring'} may not import ${describeTarget(target)}`)
    }
  }
  return violations
}
