import { MAX_TEXT_LENGTH } from '../../model/field'
import type { Cell } from './cellGrid'

/** The text of a cell, as a person reads it: trimmed, with plain spaces and line breaks. */
export const cellText = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : String(cell)
        .replace(/\r\n?/g, '\n')
        .replace(/[\u00a0\u2007\u202f]/g, ' ')
        .replace(/[\u200b\ufeff]/g, '')
        .replaceAll('\u0000', '')
        .trim()

/** A bullet or number before an item of a list. */
const BULLET = /^\s*(?:[-*•–·‣▪■●]|\d{1,3}[.)、])\s+/

/** The items in a cell, one a line, without bullets. */
export const itemsIn = (text: string): string[] =>
  text
    .split(/[\n\u2028\u2029]/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')

/** Names in a cell, each once. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;、，；\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
]

/** Several things said in a cell, by lines or semicolons. */
export const thingsIn = (text: string): string[] => itemsIn(text.replace(/[;；]/g, '\n'))

/** A text on one line. */
export const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

export const isTooLong = (text: string): boolean => text.length > MAX_TEXT_LENGTH
