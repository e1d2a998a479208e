import { parseSync } from 'vite'

export type Program = ReturnType<typeof parseSync>['program']

const CODE_FILE = /\.(ts|tsx|mjs|js)$/

export const isCode = (path: string): boolean => CODE_FILE.test(path)

/**
 * The syntax tree of a file, by the parser that Vite itself uses. (TypeScript's native compiler has no interface for
 * programs, and checkers built on the old one silently see nothing.)
 *
 * @throws Error if the file does not parse, so that a syntax error can never hide an import.
 */
export function parseProgram(path: string, text: string): Program {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  return program
}

/** The line, counted from 1, of a position in a text. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length
