import type { Problem, ProblemCode, ProblemValues, RefusedFile } from './problem'

/** The words that problems are told in; the area `files` of every message catalog has them. */
export interface ProblemWords {
  readonly problems: { readonly [Code in ProblemCode]: (values: ProblemValues[Code]) => string }
  /** Where a problem is; `within` is the title of the record around it. */
  readonly at: (path: string) => string
  readonly atWithin: (path: string, within: string) => string
  readonly located: (place: string, problem: string) => string
  /** What to do about problems inside a file. */
  readonly repair: string
}

/** Says what is wrong and where, in a sentence. */
export function problemText({ code, path, within, values }: Problem, words: ProblemWords): string {
  // Code and values belong together in every problem; the type system loses that in an indexed access.
  const say = words.problems[code] as (values: Problem['values']) => string
  if (path === '') return say(values)
  return words.located(within === undefined ? words.at(path) : words.atWithin(path, within), say(values))
}

/** What to do about a refused file beyond what its messages say; undefined where they say it all. */
export const repairText = ({ problems }: RefusedFile, words: ProblemWords): string | undefined =>
  problems.some(({ path }) => path !== '') ? words.repair : undefined
