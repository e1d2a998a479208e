import type { ExportChoices, ExportPart } from '../../ui/export/exportChoices'
import type { ExportWork, MadeEntry, Pixels } from '../../ui/export/exporting'
import type { Subject } from '../makePicture'

/** Files by name, for an archive. */
export type Folder = ReadonlyMap<string, Uint8Array>

/** A file, or several that go out as one archive; and how large a picture became where that is not what was asked for. */
export interface MadeFile {
  readonly content: Blob | Folder
  /** Of the file itself; that of a folder is `zip` once it is packed. */
  readonly extension: string
  readonly smaller: Pixels | null
  /** Characters that could not be set. */
  readonly missing: readonly string[]
  /** What an archive of deliverables holds. */
  readonly files?: readonly MadeEntry[]
}

/** What a deliverable is made from. */
export interface Order {
  readonly subject: Subject
  readonly choices: ExportChoices
  readonly part: ExportPart
  /** What files inside a folder are called, before what tells them apart. */
  readonly title: string
}

/** Makes one deliverable. Rejects with the signal's reason if that ends the work. */
export type Maker = (order: Order, work: ExportWork) => Promise<MadeFile>

/** A file of bytes that came out as asked for. */
export const madeOf = (bytes: Uint8Array | string, type: string, extension: string): MadeFile => ({
  content: new Blob([bytes as Uint8Array<ArrayBuffer> | string], { type }),
  extension,
  smaller: null,
  missing: [],
})
