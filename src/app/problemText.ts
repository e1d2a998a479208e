import type { Problem } from '../exchange/problem'
import type { Catalog } from '../i18n/catalog'

/** A problem of a file in words: where, and what. */
export const problemText = (_files: Catalog['files'], problem: Problem): string =>
  `${problem.path === '' ? '' : `${problem.path}: `}${problem.code}`
