import type { Problem } from '../exchange/problem'
import type { Catalog } from '../i18n/catalog'

/** A problem of a file in words: where it is, and what. */
export function problemText(files: Catalog['files'], { code, values, path, within, cell }: Problem): string {
  // Each code's message takes the values of that code, which the type of a union cannot say.
  const say = files.problems[code] as (given: typeof values) => string
  const what = say(values)
  if (cell) return files.located(files.atCell(cell.sheet, cell.row ?? 0, cell.column ?? ''), what)
  if (path === '') return what
  return files.located(within === undefined ? files.at(path) : files.atWithin(path, within), what)
}
