import { Visitor } from 'vite'
import { isCode, lineAt, parseProgram } from './program'

/**
 * How a file depends on another one. `dynamic` is loaded later, `worker` runs elsewhere, `asset` is only an address;
 * none of the three can make a cycle of initialisation.
 */
export type ImportKind = 'value' | 'type' | 'dynamic' | 'worker' | 'asset' | 'style'

export interface Import {
  readonly specifier: string
  readonly kind: ImportKind
  readonly line: number
}

/** The specifier without `?query`, and the kind that the query makes of it. */
function withoutQuery(specifier: string, kind: ImportKind): Omit<Import, 'line'> {
  const [path = '', query = ''] = specifier.split('?')
  if (/\b(sharedworker|worker)\b/.test(query)) return { specifier: path, kind: 'worker' }
  if (/\b(url|raw|inline|no-inline)\b/.test(query)) return { specifier: path, kind: 'asset' }
  return { specifier: path, kind }
}

type Node = { readonly type: string; readonly start: number }

/** The text of a string literal; null for anything else. */
function literal(node: Node | null | undefined): string | null {
  if (node?.type !== 'Literal' || !('value' in node)) return null
  return typeof node.value === 'string' ? node.value : null
}

/** A pattern for files of a package, whose name is all that the rules ask for. */
const OF_PACKAGE = /^\/node_modules\/((?:@[^/*]+\/)?[^/*]+)\//

/**
 * The packages that a glob takes files from. A glob may only ask for addresses of a package's files: modules that come in
 * by a pattern could be anyone's.
 */
function packagesOfGlob(node: Node & { readonly arguments: readonly Node[] }, text: string): readonly string[] | null {
  const [patterns, options] = node.arguments
  const isAddress = options !== undefined && /query:\s*'\?url'/.test(text.slice(options.start))
  const elements = patterns && 'elements' in patterns ? (patterns.elements as readonly (Node | null)[]) : [patterns]
  const names = elements.map((element) => OF_PACKAGE.exec(literal(element) ?? '')?.[1])
  return isAddress && names.every((name) => name !== undefined) ? (names as string[]) : null
}

/** Every import of a module: static, re-export, type, `import('…').T`, dynamic, `new URL('…', import.meta.url)`. */
function importsOfCode(path: string, text: string): readonly Import[] {
  const found: Import[] = []
  const add = (node: Node, source: Node | null | undefined, kind: ImportKind): void => {
    const specifier = literal(source)
    const line = lineAt(text, node.start)
    if (specifier === null) throw new Error(`${path}:${line}: an address that is computed cannot be checked`)
    found.push({ ...withoutQuery(specifier, kind), line })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source, node.importKind === 'type' ? 'type' : 'value'),
    ExportAllDeclaration: (node) => add(node, node.source, node.exportKind === 'type' ? 'type' : 'value'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node, node.source, node.exportKind === 'type' ? 'type' : 'value')
    },
    TSImportType: (node) => add(node, node.source, 'type'),
    TSImportEqualsDeclaration: (node) => {
      if (node.moduleReference.type === 'TSExternalModuleReference') add(node, node.moduleReference.expression, 'value')
    },
    ImportExpression: (node) => add(node, node.source, 'dynamic'),
    NewExpression: (node) => {
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL'
      const isRelativeToModule = text.slice(node.start, node.end).includes('import.meta.url')
      if (isUrl && isRelativeToModule) add(node, node.arguments[0], 'asset')
    },
    CallExpression: (node) => {
      const callee = text.slice(node.callee.start, node.callee.end)
      const packages = callee === 'import.meta.glob' ? packagesOfGlob(node, text) : null
      for (const specifier of packages ?? []) found.push({ specifier, kind: 'asset', line: lineAt(text, node.start) })
      if ((callee === 'import.meta.glob' && !packages) || callee === 'require')
        throw new Error(`${path}:${lineAt(text, node.start)}: ${callee} hides what it imports; name the files`)
    },
  }).visit(parseProgram(path, text))
  return found
}

const STYLE_IMPORT = /@import\s+(?:url\()?\s*["']?([^"')\s;]+)|composes\s*:[^;]*?\bfrom\s+["']([^"']+)["']/g
const STYLE_ADDRESS = /(?<!@import\s+)url\(\s*["']?([^"')]+)["']?\s*\)/g

/** Every file that a style sheet imports, composes from or addresses. */
function importsOfStyle(text: string): readonly Import[] {
  // Comments become blanks of the same length, so that positions stay.
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  const matches = (pattern: RegExp, kind: ImportKind) =>
    [...code.matchAll(pattern)].map((match) => ({
      ...withoutQuery(match[1] ?? match[2] ?? '', kind),
      line: lineAt(code, match.index),
    }))
  return [...matches(STYLE_IMPORT, 'style'), ...matches(STYLE_ADDRESS, 'asset')].filter(
    ({ specifier }) => !specifier.startsWith('#'),
  )
}

/**
 * What a file depends on, in the order of appearance.
 *
 * @throws Error if the file does not parse, or if what it imports cannot be read from its text.
 */
export function importsOf(path: string, text: string): readonly Import[] {
  if (path.endsWith('.css')) return importsOfStyle(text)
  return isCode(path) ? importsOfCode(path, text) : []
}
