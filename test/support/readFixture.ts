import { readFileSync } from 'node:fs'

/** The text of a file of `test/fixtures`. */
export const readFixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
