import { importsOf } from './importsOf'
import { resolveImport } from './resolveImport'
import type { SourceTree } from './sourceTree'

type Graph = ReadonlyMap<string, readonly string[]>

/** Imports that are there as soon as the file is: types count, what is loaded later does not. */
const BINDING: ReadonlySet<string> = new Set(['value', 'type', 'style'])

function importGraph(tree: SourceTree): Graph {
  return new Map(
    [...tree].map(([path, text]) => [
      path,
      importsOf(path, text)
        .filter(({ kind }) => BINDING.has(kind))
        .map(({ specifier }) => resolveImport(tree, path, specifier))
        .flatMap((target) => (target.type === 'file' ? [target.path] : [])),
    ]),
  )
}

/**
 * Groups of files that import each other in a ring, each group in alphabetical order; a file that imports itself is a
 * group of one. Strongly connected components after R. Tarjan, "Depth-first search and linear graph algorithms", 1972.
 */
export function importCycles(tree: SourceTree): readonly (readonly string[])[] {
  const graph = importGraph(tree)
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const cycles: string[][] = []

  const visit = (path: string): void => {
    order.set(path, order.size)
    low.set(path, order.get(path) ?? 0)
    stack.push(path)
    onStack.add(path)
    for (const next of graph.get(path) ?? []) {
      if (!order.has(next)) visit(next)
      if (onStack.has(next)) low.set(path, Math.min(low.get(path) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(path) !== order.get(path)) return
    const component = stack.splice(stack.indexOf(path))
    for (const member of component) onStack.delete(member)
    if (component.length > 1 || graph.get(path)?.includes(path)) cycles.push(component.toSorted())
  }
  for (const path of graph.keys()) if (!order.has(path)) visit(path)
  return cycles
}
