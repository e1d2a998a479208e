/**
 * A tokenizer for XML, just large enough to find one element in a file from a stranger.
 *
 * It does not validate, loads nothing, and expands no entity: a document type is skipped with all it declares. It is
 * linear in the length of the text, because every search either moves on or ends the reading.
 */

export type XmlToken =
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: readonly (readonly [string, string])[]
      readonly empty: boolean
    }
  | { readonly type: 'close'; readonly name: string }
  /** Character data as written, or the content of a CDATA section, which needs no decoding. */
  | { readonly type: 'text'; readonly text: string; readonly literal: boolean; readonly offset: number }

/** Thrown where a text is not well-formed. */
export class XmlFault extends Error {
  readonly offset: number
  constructor(offset: number) {
    super('not well-formed')
    this.offset = offset
  }
}

const NAME = /[^\s<>/=!?"'&]+/y
const ATTRIBUTE = /\s+([^\s<>/=!?"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y

/** Yields the tags and texts of an XML document in order. @throws XmlFault, once, where the document ends to make sense. */
export function* xmlTokens(text: string): Generator<XmlToken, void, undefined> {
  let at = 0
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at)
      const end = next < 0 ? text.length : next
      yield { type: 'text', text: text.slice(at, end), literal: false, offset: at }
      at = end
    } else if (text.startsWith('<!--', at)) {
      at = after(text, '-->', at + 4)
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at + 9)
      yield { type: 'text', text: text.slice(at + 9, end - 3), literal: true, offset: at + 9 }
      at = end
    } else if (text.startsWith('<?', at)) {
      at = after(text, '?>', at + 2)
    } else if (text.startsWith('<!', at)) {
      at = afterDeclaration(text, at)
    } else {
      const tag = readTag(text, at)
      yield tag.token
      at = tag.end
    }
  }
}

interface Tag {
  readonly token: XmlToken
  readonly end: number
}

function readTag(text: string, start: number): Tag {
  const closes = text[start + 1] === '/'
  const name = match(NAME, text, start + (closes ? 2 : 1))
  if (!name) throw new XmlFault(start)
  const attributes: [string, string][] = []
  let at = NAME.lastIndex
  for (let found = match(ATTRIBUTE, text, at); found; found = match(ATTRIBUTE, text, at)) {
    attributes.push([found[1] ?? '', found[2] ?? found[3] ?? ''])
    at = ATTRIBUTE.lastIndex
  }
  const end = match(TAG_END, text, at)
  if (!end) throw new XmlFault(at)
  const token: XmlToken = closes
    ? { type: 'close', name: name[0] }
    : { type: 'open', name: name[0], attributes, empty: end[1] === '/' }
  return { token, end: TAG_END.lastIndex }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The offset behind the next occurrence of a mark. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  if (found < 0) throw new XmlFault(text.length)
  return found + mark.length
}

/** The offset behind a `<!…>` declaration, whose quoted strings and internal subset may hold any `>`. */
function afterDeclaration(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"' || character === "'") at = after(text, character, at + 1) - 1
    else if (character === '<') depth += 1
    else if (character === '>') depth -= 1
    if (depth === 0) return at + 1
  }
  throw new XmlFault(text.length)
}

const REFERENCE = /&(?:#(\d{1,7});|#x([0-9a-fA-F]{1,6});|(\w{1,8});)?/g

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Decodes the five named entities of XML and character references.
 *
 * @param offset where the text stands in its document. @throws XmlFault at any other entity and at a lone `&`.
 */
export const decodeEntities = (text: string, offset: number): string =>
  text.replaceAll(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string, at = 0) => {
    const named = name !== undefined && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
    if (named !== undefined) return named
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    if (!(code > 0 && code <= 0x10ffff)) throw new XmlFault(offset + at)
    return String.fromCodePoint(code)
  })
