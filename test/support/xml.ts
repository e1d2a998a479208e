/** An element of a parsed XML document; text is a string. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const NAME = /[A-Za-z_:][\w:.-]*/y
const CHARACTER = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Parses XML 1.0 strictly, without document types, comments or CDATA, which we do not write.
 *
 * @throws Error that says what is not well-formed, and where.
 */
export function parseXml(source: string): XmlElement {
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(Math.max(0, at - 30), at + 30))}`)
  }
  const eat = (token: string): boolean => {
    if (!source.startsWith(token, at)) return false
    at += token.length
    return true
  }
  const space = (): void => {
    while (/\s/.test(source[at] ?? '')) at++
  }
  const name = (): string => {
    NAME.lastIndex = at
    const found = NAME.exec(source)?.[0] ?? fail('no name')
    at += found.length
    return found
  }
  const decoded = (raw: string): string => {
    if (!CHARACTER.test(raw)) fail('a character that XML forbids')
    if (/&(?!\w+;)/.test(raw)) fail('a bare ampersand')
    return raw.replace(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? fail(`unknown entity ${entity}`))
  }
  const until = (token: string): string => {
    const end = source.indexOf(token, at)
    if (end < 0) fail(`no ${token}`)
    const raw = source.slice(at, end)
    at = end
    return raw
  }
  const attributes = (): Map<string, string> => {
    const found = new Map<string, string>()
    for (;;) {
      const before = at
      space()
      if (source[at] === '>' || source[at] === '/') return found
      if (before === at) fail('no space before an attribute')
      const key = name()
      if (!eat('="')) fail('no value')
      const raw = until('"')
      if (raw.includes('<')) fail('a bare < in an attribute')
      if (found.has(key)) fail(`a second ${key}`)
      found.set(key, decoded(raw))
      at++
    }
  }
  const element = (): XmlElement => {
    if (!eat('<')) fail('no tag')
    const tag = name()
    const own = attributes()
    if (eat('/>')) return { name: tag, attributes: own, children: [] }
    if (!eat('>')) fail('an open tag')
    const children: (XmlElement | string)[] = []
    for (;;) {
      const raw = until('<')
      if (raw.includes(']]>')) fail('the end of a CDATA section in text')
      if (raw !== '') children.push(decoded(raw))
      if (source[at + 1] === '/') break
      children.push(element())
    }
    if (!eat(`</${tag}>`)) fail(`no end of ${tag}`)
    return { name: tag, attributes: own, children }
  }
  if (eat('<?xml version="1.0" encoding="UTF-8"?>')) space()
  const root = element()
  space()
  if (at < source.length) fail('something behind the root')
  return root
}

/** The element and all elements inside it, in document order. */
export const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
]

/** The text inside an element. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
