import { plainText } from '../../../scene/text/plainText'

/** Characters that mean something anywhere in a line. */
const MEANING = /[\\`*_{}[\]<>|~$#!^]/g
/** Starts of a line that would make a list, a quotation or a rule of it. */
const BLOCK_START = /^(\s*)([-+=]|\d+[.)](?=\s|$))/
/** Addresses that many readers turn into links by themselves. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|@/gi

/** A text as one line of Markdown that shows exactly that text: nothing in it is markup, a link or a rule. */
export const markdownText = (text: string): string =>
  plainText(text)
    .replace(/\n+/g, ' ')
    .replace(MEANING, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(ADDRESS, '\\$&')
    .replace(BLOCK_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    )
