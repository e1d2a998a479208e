/** What XML cannot hold or would change, apart from tab and line feed; and halves of characters, which UTF-8 cannot hold. */
const ODD = String.raw`[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`
const ODD_CHARACTER = new RegExp(ODD, 'g')
/** An underscore that would be taken for the beginning of a character written by its number. */
const MISLEADING = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${ODD}))`, 'g')

/** A text with odd characters written by their numbers, as spreadsheets do (ECMA-376, 22.9.2.19): `_x000D_`. */
export const withoutOddCharacters = (text: string): string =>
  text
    .replace(MISLEADING, '_x005F_')
    .replace(ODD_CHARACTER, (odd) => `_x${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)

/** Undoes `withoutOddCharacters`. */
export const withOddCharacters = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
