/** A bullet or number before a line of a list. */
const BULLET = /^\s*(?:[-*•–·‣▪]|\d{1,3}[.)、])\s+/

/** The titles in plain text, one a line: without bullets and empty lines. */
export const readLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
