import type { Catalog } from '../../i18n/catalog'
import { BUNDLED_FORMATS, type BundledFormat } from '../../ui/export/exportFormats'
import type { ExportWork, FailedPart, MadeEntry } from '../../ui/export/exporting'
import { fileName } from '../fileName'
import { fileTitles } from './fileTitles'
import type { MadeFile, Order } from './madeFile'
import { MAKERS } from './makers'

/** Deliverables that could not be made, so that there is no archive. */
export class BundleFailure extends Error {
  override readonly name = 'BundleFailure'
  readonly failed: readonly FailedPart[]
  constructor(failed: readonly FailedPart[]) {
    super(failed.map(({ format, reason }) => `${format.toUpperCase()}: ${reason}`).join('; '))
    this.failed = failed
  }
}

interface Part extends MadeFile {
  readonly format: BundledFormat
}

/** Files of a part by their names in the archive: a folder of its own for several. */
async function filesOf({ content, extension }: Part, titles: readonly string[]): Promise<[string, Uint8Array][]> {
  if (content instanceof Blob) return [[fileName(titles, extension), new Uint8Array(await content.arrayBuffer())]]
  const folder = `${fileName(titles, '').slice(0, -1)} ${extension.toUpperCase()}`
  return [...content].map(([name, bytes]) => [`${folder}/${name}`, bytes])
}

/** Makes the parts one after the other; one that fails does not keep the others from being made. */
async function partsOf(order: Order, { signal, onProgress }: ExportWork) {
  const made: Part[] = []
  const failed: FailedPart[] = []
  const wanted = BUNDLED_FORMATS.filter((format) => order.choices.bundle.includes(format))
  for (const [index, format] of wanted.entries()) {
    signal.throwIfAborted()
    const part = { format, number: index + 1, of: wanted.length }
    onProgress?.({ picture: 1, of: 1, part })
    // Lets the progress be seen before work that does not pause.
    await new Promise((next) => setTimeout(next))
    try {
      const choices = { ...order.choices, format }
      const file = await MAKERS[format](
        { ...order, choices },
        { signal, onProgress: (progress) => onProgress?.({ ...progress, part }) },
      )
      made.push({ ...file, format })
    } catch (error) {
      signal.throwIfAborted()
      failed.push({ format, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { made, failed }
}

/**
 * All chosen deliverables as the files of one archive.
 *
 * Where some cannot be made, `work.agree` is asked whether the others are wanted alone; without it there is no archive.
 *
 * @throws BundleFailure if parts failed and the rest is not wanted; the signal's reason if that ends the work.
 */
export async function makeBundle(order: Order, work: ExportWork, words: Catalog): Promise<MadeFile> {
  const { made, failed } = await partsOf(order, work)
  if (failed.length > 0) {
    const isWanted = made.length > 0 && work.agree !== undefined && (await work.agree(failed, made.length))
    work.signal.throwIfAborted()
    if (!isWanted) throw new BundleFailure(failed)
  }
  const files = new Map<string, Uint8Array>()
  for (const part of made) {
    const titles = fileTitles(order.subject, { ...order.choices, format: part.format }, words)
    for (const [name, bytes] of await filesOf(part, titles)) files.set(name, bytes)
  }
  const entries = [...files].map(([name, bytes]): MadeEntry => ({ name, bytes: bytes.length }))
  const smaller = made.find((part) => part.smaller !== null)?.smaller ?? null
  const missing = [...new Set(made.flatMap((part) => part.missing))]
  return { content: files, extension: 'zip', smaller, missing, files: entries }
}
