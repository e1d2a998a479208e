/**
 * The rules of `SPEC.md` files and the tests that quote them. A rule is a list item `- **[S3]** …`; a test quotes it in
 * its title, or in the title of a group around it: `test('[S3] …')`.
 */
import { Visitor } from 'vite'
import { PURE_LAYERS } from './layers'
import { isCode, lineAt, parseProgram } from './program'
import type { SourceTree } from './sourceTree'

const RULE = /^(?:[-*]|\d+\.) \*{0,2}\[([A-Z]+\d+)\]/gm
const QUOTE = /\[([A-Z]+\d+)\]/g
const BEGINS_WITH_RULE = /^\[[A-Z]+\d+\]/

export interface Mention {
  readonly rule: string
  /** `file:line`. */
  readonly at: string
}

/** Every rule of every `SPEC.md` of a tree. */
export const specRules = (tree: SourceTree): readonly Mention[] =>
  [...tree]
    .filter(([path]) => path.endsWith('/SPEC.md'))
    .flatMap(([path, text]) =>
      [...text.matchAll(RULE)].map((match) => ({ rule: match[1] ?? '', at: `${path}:${lineAt(text, match.index)}` })),
    )

interface Callee {
  readonly type: string
  readonly name?: string
  readonly object?: Callee
  readonly callee?: Callee
  readonly tag?: Callee
}

/** Whether a callee is `test`, `it` or `describe`, or is made from one, as in `test.each(…)`. */
function isTest(node: Callee): boolean {
  if (node.type === 'Identifier') return ['test', 'it', 'describe'].includes(node.name ?? '')
  const inner = node.object ?? node.callee ?? node.tag
  return inner !== undefined && isTest(inner)
}

/** Every rule that a title of a test or of a group of tests quotes. */
export function quotedRules(tests: SourceTree): readonly Mention[] {
  const found: Mention[] = []
  for (const [path, text] of tests) {
    if (!isCode(path)) continue
    new Visitor({
      CallExpression: (node) => {
        const title = node.arguments[0]
        if (title?.type !== 'Literal' && title?.type !== 'TemplateLiteral') return
        const words = text.slice(title.start + 1, title.end - 1)
        // A harness with a name of its own takes titles too; there, a title is what begins with a rule.
        if (!isTest(node.callee as Callee) && !BEGINS_WITH_RULE.test(words)) return
        const at = `${path}:${lineAt(text, node.start)}`
        for (const match of words.matchAll(QUOTE)) found.push({ rule: match[1] ?? '', at })
      },
    }).visit(parseProgram(path, text))
  }
  return found
}

/** Pure folders with code and without a `SPEC.md`. */
export const foldersWithoutSpec = (tree: SourceTree): readonly string[] =>
  PURE_LAYERS.map((layer) => `src/${layer}/`)
    .filter((folder) => [...tree.keys()].some((path) => path.startsWith(folder) && isCode(path)))
    .filter((folder) => !tree.has(`${folder}SPEC.md`))

/** Rules that two lines claim: a title that quotes one could mean either. */
export function rulesClaimedTwice(tree: SourceTree): readonly string[] {
  const rules = specRules(tree)
  return rules
    .filter(({ rule }, index) => rules.findIndex((other) => other.rule === rule) !== index)
    .map(({ rule, at }) => `${at}: [${rule}] is taken`)
}

/** Titles that quote a rule of no `SPEC.md`. */
export function unknownQuotes(tree: SourceTree, tests: SourceTree): readonly string[] {
  const known = new Set(specRules(tree).map(({ rule }) => rule))
  return quotedRules(tests)
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, at }) => `${at}: no SPEC.md has a rule [${rule}]`)
}

/** Rules that no title quotes. */
export function unquotedRules(tree: SourceTree, tests: SourceTree): readonly string[] {
  const quoted = new Set(quotedRules(tests).map(({ rule }) => rule))
  return specRules(tree)
    .filter(({ rule }) => !quoted.has(rule))
    .map(({ rule, at }) => `${at}: no test quotes [${rule}]`)
}
