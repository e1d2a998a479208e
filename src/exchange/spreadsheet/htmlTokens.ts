/**
 * A tokenizer for the HTML that office programs put on the clipboard: just large enough to find tables in it. The policy of
 * the page forbids the browser's own parser for texts from strangers.
 *
 * It reads anything: what is no tag is text. Nothing is loaded, scripts and styles are skipped, and time is linear, since
 * every search either moves on or is never made again.
 */

export type HtmlToken =
  | { readonly type: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly type: 'text'; readonly text: string }

/** Elements whose content is no text of the page. */
const RAW = new Set(['script', 'style', 'title', 'xml', 'template', 'noscript'])

const NAME = /[a-zA-Z][a-zA-Z0-9:-]*/y

/** Yields the tags, with names in small letters, and the decoded texts of an HTML document in order. */
export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  const quotes = { '"': true, "'": true }
  let at = 0
  while (at < html.length) {
    if (html[at] !== '<') {
      const end = orEnd(html, html.indexOf('<', at))
      yield { type: 'text', text: decodeHtml(html.slice(at, end)) }
      at = end
    } else if (html.startsWith('<!--', at)) {
      at = behind(html, '-->', at + 4)
    } else if (html[at + 1] === '!' || html[at + 1] === '?') {
      at = behind(html, '>', at + 2)
    } else {
      const closes = html[at + 1] === '/'
      NAME.lastIndex = at + (closes ? 2 : 1)
      const name = NAME.exec(html)?.[0].toLowerCase()
      if (name === undefined) {
        yield { type: 'text', text: '<' }
        at += 1
        continue
      }
      const start = NAME.lastIndex
      const end = tagEnd(html, start, quotes)
      yield { type: closes ? 'close' : 'open', name, attributes: html.slice(start, end) }
      at = Math.min(html.length, end + 1)
      if (!closes && RAW.has(name) && html[end - 1] !== '/') at = afterRaw(html, name, at)
    }
  }
}

const orEnd = (text: string, index: number): number => (index < 0 ? text.length : index)

/** The offset behind the next occurrence of a mark; the end where there is none. */
const behind = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

function afterRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}

/** Index of the `>` that ends a tag, beyond those in quotes. A quote that nothing closes is no quote. */
function tagEnd(html: string, from: number, quotes: Record<'"' | "'", boolean>): number {
  let at = from
  while (at < html.length) {
    const sign = html[at]
    if (sign === '>') return at
    if ((sign === '"' || sign === "'") && quotes[sign]) {
      const end = html.indexOf(sign, at + 1)
      if (end < 0) quotes[sign] = false
      else at = end
    }
    at += 1
  }
  return html.length
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
  ...{ bull: '•', middot: '·', minus: '−', times: '×', deg: '°', euro: '€', yen: '¥', pound: '£', copy: '©', reg: '®' },
}

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g

/** Decodes character references; those that are unknown stay as they are written. */
const decodeHtml = (text: string): string =>
  text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
