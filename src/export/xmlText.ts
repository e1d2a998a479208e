/** Characters that XML 1.0 cannot hold, and direction controls that would reorder what a reader sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** Halves of a character without the other half, which UTF-8 cannot hold. */
export const UNPAIRED_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Everything that is not simply itself: most texts, and nearly all attributes, hold nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const UNUSUAL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff&<>"']/

/** Text as XML character data or attribute value: what XML forbids is gone, the rest escaped, line breaks are spaces. */
export const xmlText = (text: string): string => (UNUSUAL.test(text) ? escaped(text) : text)

const escaped = (text: string): string =>
  text
    .replace(UNPAIRED_SURROGATE, '')
    .replace(NOT_XML, '')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
