import type { OtherKind } from './problem'
import { isPng } from './readPngSource'

/** Kinds of files that may hold a project. */
export type ReadableKind = 'json' | 'png' | 'svg'

/** First bytes that tell a kind, as Latin-1. */
const SIGNATURES: readonly (readonly [string, OtherKind])[] = [
  ['%PDF', 'pdf'],
  ['\u00ff\u00d8\u00ff', 'jpeg'],
  ['GIF8', 'gif'],
  ['PK\u0003\u0004', 'zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'old-office'],
]

/** Names of what is inside a compound file that tell what it is. */
const COMPOUND_MARKS: readonly (readonly [string, OtherKind])[] = [
  ['EncryptedPackage', 'protected-office'],
  ['Workbook', 'old-workbook'],
]

const HEAD_BYTES = 4096
const UTF16_MARK = /^(?:\u00ff\u00fe|\u00fe\u00ff)/

/**
 * Tells what a file is by its first bytes; names and declared types are not believed.
 *
 * Text that is not UTF-8 counts as JSON, so that the decoder says what to do about it.
 */
export function fileKind(file: Uint8Array): ReadableKind | OtherKind {
  if (isPng(file)) return 'png'
  const head = String.fromCharCode(...file.subarray(0, HEAD_BYTES)).replace(/^\u00ef\u00bb\u00bf/, '')
  const signature = SIGNATURES.find(([mark]) => head.startsWith(mark))
  if (signature) return signature[1] === 'old-office' ? compoundKind(file) : signature[1]
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp'
  if (UTF16_MARK.test(head)) return 'json'
  if (head.includes('\u0000')) return 'binary'
  return textKind(head.trimStart())
}

/** What a compound file is: the old formats of Office, and the new ones under a password. */
function compoundKind(file: Uint8Array): OtherKind {
  return COMPOUND_MARKS.find(([name]) => hasWideText(file, name))?.[1] ?? 'old-office'
}

/** Whether a text of ASCII stands in a file in UTF-16, little endian. */
function hasWideText(file: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    let index = 0
    while (index < text.length && file[at + 2 * index] === text.charCodeAt(index) && file[at + 2 * index + 1] === 0)
      index += 1
    if (index === text.length) return true
  }
  return false
}

function textKind(head: string): ReadableKind | OtherKind {
  if (head === '' || head.startsWith('{') || head.startsWith('[')) return 'json'
  if (!head.startsWith('<')) return 'text'
  if (/^<(?:!doctype\s+html|html)\b/i.test(head)) return 'html'
  return /<(?:[A-Za-z_][\w.-]{0,40}:)?svg[\s>/]/.test(head) ? 'svg' : 'xml'
}
