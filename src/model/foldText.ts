/**
 * A text for comparing: without case, width (Ａ as A, ﾊ as ハ) and diacritics (é as e), spaces run together. Chinese stays as
 * it is written: simplified and traditional characters are different ones.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
