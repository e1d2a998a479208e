import { type ZipEntry, zipEntries } from '../backup/zipEntries'
import { STORED } from '../backup/zipMarks'
import { boundedInflate, type Inflation } from '../boundedInflate'
import { crc32 } from '../crc32'
import { decodeUtf8 } from '../decodeUtf8'
import { MAX_INFLATE_RATIO, MAX_INFLATED_BYTES } from '../limits'
import { type RefusedFile, refuseFile } from '../problem'
import { decodeEntities, xmlTokens } from '../xmlTokens'

/** A worksheet as the list of the workbook names it. */
export interface WorkbookSheet {
  /** Its place among all sheets of the workbook. */
  readonly index: number
  readonly path: string
  readonly isHidden: boolean
}

export interface WorkbookParts {
  readonly ok: true
  /** The parts that hold cells and what they need, unpacked: nothing of drawings, comments, links to other files, macros. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly sheets: readonly WorkbookSheet[]
  readonly hasMacros: boolean
}

const CONTENT_TYPES = '[Content_Types].xml'
const ROOT_RELATIONS = '_rels/.rels'
/** Text parts in the folder of the workbook and in its folder of worksheets. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:[^/]+\/)?(?:(?:worksheets\/)?[^/]+\.xml|_rels\/[^/]+\.rels))$/i
/** Two headers a part, and some by which a damaged archive misleads. */
const MAX_HEADERS = 5_000
const MAX_SHEETS = 500

/** What other archives are known by, in the order of asking. */
const OTHER_ARCHIVES = [
  ['word/document.xml', 'word'],
  ['ppt/presentation.xml', 'slides'],
  ['xl/workbook.bin', 'binary-workbook'],
  ['META-INF/manifest.xml', 'open-document'],
] as const

/** Unpacks the parts of a workbook that hold its cells, within the limits of what a stranger's file may become. Never throws. */
export function workbookParts(file: Uint8Array): WorkbookParts | RefusedFile {
  const known = new Set<string>()
  let hasMacros = false
  const note = (name: string): boolean => {
    if (OTHER_ARCHIVES.some(([mark]) => mark === name)) known.add(name)
    hasMacros ||= /(?:^|\/)vbaProject\.bin$/i.test(name)
    return WANTED.test(name)
  }
  const entries = zipEntries(file, note, MAX_HEADERS)
  const other = OTHER_ARCHIVES.find(([mark]) => known.has(mark))
  if (other) return refuseFile('other-kind', { kind: other[1] })
  if (!entries.has(CONTENT_TYPES)) return refuseFile('other-kind', { kind: 'zip' })
  try {
    const { parts, sheets } = unpackedParts(entries)
    return { ok: true, parts, sheets, hasMacros }
  } catch (error) {
    if (!(error instanceof TooFar)) return refuseFile('workbook-damaged', {})
    return refuseFile('inflates-too-far', { limitBytes: MAX_INFLATED_BYTES, limitRatio: MAX_INFLATE_RATIO })
  }
}

class TooFar extends Error {}

/** @throws TooFar where the parts become too much; any other error where one of them is missing or damaged. */
function unpackedParts(entries: ReadonlyMap<string, readonly ZipEntry[]>): Pick<WorkbookParts, 'parts' | 'sheets'> {
  const parts = new Map<string, Uint8Array>()
  let budget = MAX_INFLATED_BYTES
  const take = (path: string): string => {
    const bytes = unpackEntry(entries.get(path) ?? [], budget)
    budget -= bytes.length
    parts.set(path, bytes)
    return path
  }
  const text = (path: string): string => decodeUtf8(parts.get(take(path)) ?? new Uint8Array()) ?? ''
  take(CONTENT_TYPES)
  const main = relations(text(ROOT_RELATIONS), '').find(({ type }) => type === 'officeDocument')
  if (!main) throw new Error('no workbook')
  const folder = main.path.slice(0, main.path.lastIndexOf('/') + 1)
  const listed = relations(text(`${folder}_rels/${main.path.slice(folder.length)}.rels`), folder)
  for (const { type, path } of listed) if (type === 'sharedStrings' || type === 'styles') take(path)
  const sheets = sheetList(text(main.path), listed)
  for (const { path } of sheets) if (!parts.has(path)) take(path)
  return { parts, sheets }
}

/** The bytes of an entry. The list at the end of an archive counts more than what stands before a file. */
function unpackEntry(found: readonly ZipEntry[], limitBytes: number): Uint8Array {
  for (const { method, data, crc } of found.toReversed()) {
    const inflation: Inflation =
      method === STORED ? { ok: true, bytes: data } : boundedInflate(data, { form: 'raw', limitBytes })
    if (inflation.ok && crc32(inflation.bytes) === crc) return inflation.bytes
    if (!inflation.ok && inflation.reason === 'too-far') throw new TooFar()
  }
  throw new Error('missing or damaged')
}

interface Relation {
  readonly id: string
  /** The last word of its type, which the strict and the usual form of the format share. */
  readonly type: string
  readonly path: string
}

/** What a part points at inside the archive, by the folder that the part is in. */
function relations(xml: string, folder: string): Relation[] {
  return elements(xml, 'Relationship').flatMap((attributes) => {
    const target = attributes.get('Target') ?? ''
    if (attributes.get('TargetMode') === 'External') return []
    const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
    const type = attributes.get('Type') ?? ''
    return [{ id: attributes.get('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), path }]
  })
}

/** Worksheets in the order of their tabs; sheets that are a chart alone have no cells. */
function sheetList(xml: string, listed: readonly Relation[]): WorkbookSheet[] {
  const sheets = elements(xml, 'sheet').slice(0, MAX_SHEETS)
  return sheets.flatMap((attributes, index) => {
    const id = [...attributes].find(([name]) => /:id$/i.test(name))?.[1]
    const relation = listed.find((each) => each.id === id && each.type === 'worksheet')
    if (!relation) return []
    return [{ index, path: relation.path, isHidden: /hidden/i.test(attributes.get('state') ?? '') }]
  })
}

/** The attributes of all elements with a name, whatever their prefix and place. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = []
  for (const token of xmlTokens(xml)) {
    if (token.type !== 'open' || token.name.slice(token.name.indexOf(':') + 1) !== name) continue
    found.push(new Map(token.attributes.map(([key, value]) => [key, decodeEntities(value, 0)])))
  }
  return found
}
