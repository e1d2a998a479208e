/**
 * Carrying the source in an SVG file.
 *
 * The exact form, for readers. The last child of the root element is
 *
 *     <metadata><sbm:project xmlns:sbm="urn:service-blueprint:source:1">JSON</sbm:project></metadata>
 *
 * - The namespace is `urn:service-blueprint:source:1` and never changes; the version of the file format is inside the JSON.
 *   The prefix is `sbm` when we write it. Vector editors may rename the prefix, move the element, indent around it or add
 *   attributes, so a reader should look for an element with local name `project` whose prefix is bound to the namespace.
 * - JSON is one whole project file, the same as a `.json` export, possibly with white space before and after it.
 * - It is XML character data: `&`, `<` and `>` are written as `&amp;`, `&lt;` and `&gt;`; no CDATA section is used by us.
 *   An editor may rewrite it with other entities, with numeric references or as CDATA.
 * - Characters that XML forbids or that XML tools change (controls, U+0085, U+2028, U+2029, unpaired surrogates, U+FFFE,
 *   U+FFFF) are written as JSON escapes (`\u2028`). All other characters stand as themselves, in UTF-8.
 */

import { UNPAIRED_SURROGATE } from './xmlText'

/** The namespace of the element that holds a project inside an SVG file. */
export const SOURCE_NAMESPACE = 'urn:service-blueprint:source:1'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
const UNSAFE_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g

/** `\uXXXX` of one UTF-16 unit. Only inside JSON strings can such a unit stand, so the escape is always in place. */
const jsonEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The SVG document with `json`, the text of a project file, inside its metadata.
 *
 * @throws RangeError if `svg` has no closing root tag.
 */
export function embedInSvg(svg: string, json: string): string {
  const end = svg.lastIndexOf('</svg>')
  if (end < 0) throw new RangeError('not an SVG document: no closing root tag')
  const text = json
    .replace(UNSAFE_IN_XML, jsonEscape)
    .replace(UNPAIRED_SURROGATE, jsonEscape)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
  const source = `<metadata><sbm:project xmlns:sbm="${SOURCE_NAMESPACE}">${text}</sbm:project></metadata>`
  return `${svg.slice(0, end)}${source}\n${svg.slice(end)}`
}
