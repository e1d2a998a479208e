import { SVG_ELEMENT, SVG_NAMESPACE } from './sourceMarks'
import type { SourceReading } from './sourceReading'
import { type TextPosition, textPosition } from './textPosition'
import { decodeEntities, XmlFault, type XmlToken, xmlTokens } from './xmlTokens'

/**
 * Reads the project that an SVG file of ours carries: the content of the first element `project` of our namespace,
 * whatever its prefix and place. The drawing around it is not looked at, and what follows it is not read.
 */
export function readSvgSource(text: string): SourceReading<TextPosition> {
  try {
    const tokens = xmlTokens(text)
    if (!skipToSource(tokens)) return { ok: false, reason: 'no-source' }
    return { ok: true, source: readContent(tokens, text.length) }
  } catch (error) {
    if (error instanceof XmlFault) return { ok: false, reason: 'damaged', ...textPosition(text, error.offset) }
    throw error
  }
}

type Tokens = Generator<XmlToken, void, undefined>

/** Moves behind the opening tag of the element; answers whether there is one with content. */
function skipToSource(tokens: Tokens): boolean {
  const open: string[][] = []
  // Namespaces by prefix; the innermost declaration is the last.
  const namespaces = new Map<string, string[]>()
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value
    if (token.type === 'text') continue
    if (token.type === 'open') {
      const declared = declare(token.attributes, namespaces)
      if (isSource(token.name, namespaces)) return !token.empty
      open.push(declared)
    }
    if (token.type === 'close' || token.empty) {
      for (const prefix of open.pop() ?? []) namespaces.get(prefix)?.pop()
    }
  }
  return false
}

/** Notes the namespaces that a tag declares and returns their prefixes. */
function declare(attributes: readonly (readonly [string, string])[], namespaces: Map<string, string[]>): string[] {
  const prefixes: string[] = []
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const prefix = name.slice('xmlns:'.length)
    const declared = namespaces.get(prefix)
    if (declared) declared.push(value)
    else namespaces.set(prefix, [value])
    prefixes.push(prefix)
  }
  return prefixes
}

function isSource(name: string, namespaces: ReadonlyMap<string, readonly string[]>): boolean {
  const colon = name.indexOf(':')
  if (name.slice(colon + 1) !== SVG_ELEMENT) return false
  return namespaces.get(name.slice(0, Math.max(colon, 0)))?.at(-1) === SVG_NAMESPACE
}

/** The text up to the closing tag. @throws XmlFault if the element holds another one or has no end. */
function readContent(tokens: Tokens, end: number): string {
  const parts: string[] = []
  let offset = 0
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value
    if (token.type === 'close') return parts.join('')
    if (token.type === 'open') throw new XmlFault(offset)
    offset = token.offset + token.text.length
    parts.push(token.literal ? token.text : decodeEntities(token.text, token.offset))
  }
  throw new XmlFault(end)
}
