/**
 * A reader of JSON for texts from strangers.
 *
 * It accepts exactly what `JSON.parse` accepts and builds the same values, and differs in what it refuses and reports:
 * - it is a loop, not a recursion, so that no nesting can exhaust the stack, and it stops at a limit of depth and of
 *   values, before memory is spent;
 * - keys that reach the prototype of an object (`__proto__`, `constructor`, `prototype`) never become properties;
 * - a key that stands twice in one object is reported, where `JSON.parse` keeps the last one in silence;
 * - an error has a line and a column, in every browser.
 * Time is linear in the length of the text.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface JsonLimits {
  readonly depth: number
  readonly values: number
}

/** A key that a document of ours never has. The path leads to the object that holds it. */
export interface BadKey {
  readonly reason: 'reserved-key' | 'duplicate-key'
  readonly path: readonly (string | number)[]
  readonly key: string
}

export type JsonReading =
  | { readonly ok: true; readonly value: Json; readonly badKeys: readonly BadKey[]; readonly badKeyCount: number }
  | { readonly ok: false; readonly reason: 'not-json'; readonly offset: number }
  | { readonly ok: false; readonly reason: 'too-deep'; readonly path: readonly (string | number)[] }
  | { readonly ok: false; readonly reason: 'too-many-values' }

const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** Bad keys that are kept; the rest is counted. */
const MAX_BAD_KEYS = 20

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

/** Stands for a container whose content is still to be read. */
const OPENED = Symbol('opened')

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20
const TAB = 0x09
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** An object or array that is still open. */
interface Open {
  readonly items: Json[] | null
  readonly fields: { [key: string]: Json }
  /** Key of the value that is being read, in an object. */
  key: string
}

type Refusal = Exclude<JsonReading, { readonly ok: true }>

class JsonFault extends Error {
  readonly reading: Refusal
  constructor(reading: Refusal) {
    super(reading.reason)
    this.reading = reading
  }
}

/** Reads a JSON text. Never throws. */
export function readJson(text: string, limits: JsonLimits): JsonReading {
  const reader = new JsonReader(text, limits)
  try {
    const value = reader.readDocument()
    return { ok: true, value, badKeys: reader.badKeys, badKeyCount: reader.badKeyCount }
  } catch (error) {
    if (error instanceof JsonFault) return error.reading
    throw error
  }
}

class JsonReader {
  readonly badKeys: BadKey[] = []
  badKeyCount = 0
  private readonly text: string
  private readonly limits: JsonLimits
  private readonly open: Open[] = []
  private at = 0
  private values = 0

  constructor(text: string, limits: JsonLimits) {
    this.text = text
    this.limits = limits
  }

  readDocument(): Json {
    for (;;) {
      let value = this.readValueStart()
      if (value === OPENED) continue
      // A finished value may finish the containers around it.
      for (;;) {
        const container = this.open.at(-1)
        if (!container) return this.readEnd(value)
        this.attach(container, value)
        if (this.readSeparator(container)) break
        this.open.pop()
        value = container.items ?? container.fields
      }
    }
  }

  /** Reads a whole scalar or empty container, or the opening of a container with its first key. */
  private readValueStart(): Json | typeof OPENED {
    this.skipSpace()
    this.values += 1
    if (this.values > this.limits.values) throw new JsonFault({ ok: false, reason: 'too-many-values' })
    switch (this.text[this.at]) {
      case '{':
        return this.openContainer({ items: null, fields: {}, key: '' }, '}')
      case '[':
        return this.openContainer({ items: [], fields: {}, key: '' }, ']')
      case '"':
        return this.readString()
      default:
        return this.readScalar()
    }
  }

  private openContainer(container: Open, end: string): Json | typeof OPENED {
    if (this.open.length >= this.limits.depth) throw new JsonFault({ ok: false, reason: 'too-deep', path: this.path() })
    this.at += 1
    this.skipSpace()
    if (this.text[this.at] === end) {
      this.at += 1
      return container.items ?? container.fields
    }
    this.open.push(container)
    if (!container.items) this.readKey(container)
    return OPENED
  }

  private attach(container: Open, value: Json): void {
    if (container.items) container.items.push(value)
    else if (!RESERVED_KEYS.has(container.key)) container.fields[container.key] = value
  }

  /** Reads what follows a value in a container; answers whether another value comes. */
  private readSeparator(container: Open): boolean {
    this.skipSpace()
    const character = this.text[this.at]
    this.at += 1
    if (character === ',') {
      if (!container.items) this.readKey(container)
      return true
    }
    if (character === (container.items ? ']' : '}')) return false
    this.at -= 1
    return this.fail()
  }

  private readKey(container: Open): void {
    this.skipSpace()
    if (this.text[this.at] !== '"') this.fail()
    const key = this.readString()
    if (RESERVED_KEYS.has(key)) this.reportKey('reserved-key', key)
    else if (Object.hasOwn(container.fields, key)) this.reportKey('duplicate-key', key)
    container.key = key
    this.skipSpace()
    if (this.text[this.at] !== ':') this.fail()
    this.at += 1
  }

  private reportKey(reason: BadKey['reason'], key: string): void {
    this.badKeyCount += 1
    if (this.badKeys.length < MAX_BAD_KEYS) this.badKeys.push({ reason, path: this.path().slice(0, -1), key })
  }

  private readString(): string {
    const start = this.at
    let escaped = false
    for (let at = start + 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at)
      if (code === QUOTE) {
        this.at = at + 1
        return escaped ? this.unescape(start) : this.text.slice(start + 1, at)
      }
      if (code < SPACE) this.fail(at)
      if (code === BACKSLASH) {
        escaped = true
        at += 1
      }
    }
    return this.fail(this.text.length)
  }

  private unescape(start: number): string {
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string
    } catch {
      return this.fail(start)
    }
  }

  private readScalar(): Json {
    NUMBER.lastIndex = this.at
    const number = NUMBER.exec(this.text)?.[0]
    if (number !== undefined) {
      this.at += number.length
      return Number(number)
    }
    WORD.lastIndex = this.at
    const word = WORD.exec(this.text)?.[0]
    if (word === undefined) return this.fail()
    this.at += word.length
    return word === 'null' ? null : word === 'true'
  }

  private readEnd(value: Json): Json {
    this.skipSpace()
    return this.at === this.text.length ? value : this.fail()
  }

  private skipSpace(): void {
    for (; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at)
      if (code !== SPACE && code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== TAB) return
    }
  }

  /** Where the value being read stands. */
  private path(): (string | number)[] {
    return this.open.map(({ items, key }) => (items ? items.length : key))
  }

  private fail(offset = this.at): never {
    throw new JsonFault({ ok: false, reason: 'not-json', offset })
  }
}
