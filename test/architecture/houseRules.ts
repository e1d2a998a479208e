/**
 * Rules of the house that need more than one file's text or more than the linter knows. Each is a function from a tree
 * to lines `file:line: what is wrong`.
 */
import { Visitor } from 'vite'
import { PURE_LAYERS } from './layers'
import { isCode, lineAt, parseProgram } from './program'
import type { SourceTree } from './sourceTree'

const MAX_LINES = 400

/** Files that nobody holds in mind. */
export function longFiles(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([path]) => isCode(path) || path.endsWith('.css'))
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines, ${MAX_LINES} at most; split it by responsibility`)
}

const EMPTY_NAME = /^(utils?|helpers?|common|managers?|misc|shared|lib)$/i
const EMPTY_ENDING = /(Utils?|Helpers?|Manager|Misc)$/

/** Message areas are named after what they hold; words that every area needs are common to all. */
const MAY_BE_COMMON = /^src\/i18n\/[^/]+\/common\.ts$/

/** Files and folders whose names say nothing about what they do. */
export function emptyNames(tree: SourceTree): readonly string[] {
  return [...tree.keys()]
    .filter((path) => !MAY_BE_COMMON.test(path))
    .filter((path) =>
      path
        .split('/')
        .map((part) => part.split('.')[0] ?? '')
        .some((name) => EMPTY_NAME.test(name) || EMPTY_ENDING.test(name)),
    )
    .map((path) => `${path}: the name says nothing; name it after what it does`)
}

type Report = (node: { readonly start: number }, what: string) => void
type Rule = (report: Report) => ConstructorParameters<typeof Visitor>[0]

/** Runs a rule over every code file of a tree. */
function everyFile(tree: SourceTree, rule: Rule): readonly string[] {
  const problems: string[] = []
  for (const [path, text] of tree) {
    if (!isCode(path)) continue
    const report: Report = (node, what) => problems.push(`${path}:${lineAt(text, node.start)}: ${what}`)
    new Visitor(rule(report)).visit(parseProgram(path, text))
  }
  return problems
}

/** Default exports, which every importer would name differently. */
export const defaultExports = (tree: SourceTree): readonly string[] =>
  // Types of a package that exports a default have to say so.
  everyFile(new Map([...tree].filter(([path]) => !path.endsWith('.d.ts'))), (report) => ({
    ExportDefaultDeclaration: (node) => report(node, 'default export'),
    ExportSpecifier: (node) => {
      const { exported } = node
      if (exported.type === 'Identifier' && exported.name === 'default') report(node, 'default export')
    },
  }))

/** Re-exports and `index` files: a name has one home and is imported from there. */
export const barrels = (tree: SourceTree): readonly string[] => [
  ...[...tree.keys()].filter((path) => /\/index\.tsx?$/.test(path)).map((path) => `${path}: barrel`),
  ...everyFile(tree, (report) => ({
    ExportAllDeclaration: (node) => report(node, 're-export'),
    ExportNamedDeclaration: (node) => {
      if (node.source) report(node, 're-export')
    },
  })),
]

/** Members that turn text into markup or script. */
const SINKS: ReadonlySet<string> = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'cssText',
])
const EVALUATORS: ReadonlySet<string> = new Set(['eval', 'Function', 'DOMParser'])

/** Places where text from a file could become markup, style or script. The policy of the page refuses them too. */
export const textSinks = (tree: SourceTree): readonly string[] =>
  everyFile(tree, (report) => ({
    MemberExpression: (node) => {
      const { property, object } = node
      const name = property.type === 'Identifier' ? property.name : property.type === 'Literal' ? property.value : null
      if (typeof name === 'string' && SINKS.has(name)) report(node, name)
      if (object.type === 'Identifier' && object.name === 'document' && (name === 'write' || name === 'writeln'))
        report(node, `document.${name}`)
    },
    Property: (node) => {
      if (node.key.type === 'Identifier' && SINKS.has(node.key.name)) report(node, node.key.name)
    },
    JSXAttribute: (node) => {
      if (node.name.type === 'JSXIdentifier' && SINKS.has(node.name.name)) report(node, node.name.name)
    },
    JSXOpeningElement: (node) => {
      if (node.name.type === 'JSXIdentifier' && node.name.name === 'style') report(node, 'a <style> element')
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && EVALUATORS.has(node.callee.name)) report(node, node.callee.name)
    },
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && EVALUATORS.has(node.callee.name)) report(node, node.callee.name)
    },
  }))

const isPure = (path: string): boolean => PURE_LAYERS.some((layer) => path.startsWith(`src/${layer}/`))

/** Chance and the clock in folders whose functions give the same result every time: ids and times are arguments. */
export const hiddenInputs = (tree: SourceTree): readonly string[] =>
  everyFile(new Map([...tree].filter(([path]) => isPure(path))), (report) => ({
    MemberExpression: (node) => {
      const { object, property } = node
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const name = `${object.name}.${property.name}`
      if (name === 'Math.random' || name === 'Date.now' || object.name === 'performance') report(node, name)
      if (object.name === 'crypto') report(node, name)
    },
    NewExpression: (node) => {
      const isClock = node.callee.type === 'Identifier' && node.callee.name === 'Date'
      if (isClock && node.arguments.length === 0) report(node, 'new Date()')
    },
  }))
