/**
 * What the export dialog needs from the program: panels see the document, never the picture, so whoever wires the
 * program together gives the dialog these functions.
 */
import type { ExportChoices, ExportPart, PaperChoice, PictureSize } from './exportChoices'
import type { BundledFormat } from './exportFormats'

/** A size in pixels. */
export interface Pixels {
  readonly widthPx: number
  readonly heightPx: number
}

/** One picture of a wanted size, before it is made. */
export interface SizePlan extends Pixels {
  /** Pixels per CSS pixel. */
  readonly scale: number
  /** The largest that this browser draws, where the wanted one is too large; else null. */
  readonly largest: (Pixels & { readonly scale: number }) | null
}

/** A tiled picture before it is made. The size is that of the largest tile. */
export interface TilesPlan extends Pixels {
  readonly count: number
  /** Name of the last tile, such as B3. */
  readonly last: string
}

/** A poster on several sheets of paper, before it is made. */
export interface SheetsPlan {
  /** Sheets in all, that with the legend included. */
  readonly count: number
  /** Widths of the columns and heights of the rows of sheets, in CSS pixels of the blueprint; one each where one sheet is enough. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
}

/** A picture, laid out. */
export interface Drawing {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** The picture as an SVG document, without the source. */
  readonly svg: Blob
  sizeAt(size: PictureSize): SizePlan
  /** Null if something that must stay whole is too large even for a tile. */
  tilesAt(size: PictureSize): TilesPlan | null
  /** Null if something that must stay whole is larger than a sheet. */
  sheetsOn(paper: PaperChoice): SheetsPlan | null
  /** About how large the file will be. */
  estimateBytes(choices: ExportChoices): number
}

export interface ExportProgress {
  /** The picture that is being made, counted from 1, of how many. */
  readonly picture: number
  readonly of: number
  /** The deliverable of an archive that is being made, counted from 1. */
  readonly part?: { readonly format: BundledFormat; readonly number: number; readonly of: number }
}

/** A deliverable that could not be made, and why. */
export interface FailedPart {
  readonly format: BundledFormat
  readonly reason: string
}

export interface ExportWork {
  readonly signal: AbortSignal
  readonly onProgress?: (progress: ExportProgress) => void
  /**
   * Asks whether an archive is wanted without what could not be made. Without it, such an archive is refused.
   */
  readonly agree?: (failed: readonly FailedPart[], made: number) => Promise<boolean>
}

/** A file that goes out, or a part of one: a sheet, a chapter, a file of an archive. */
export interface ContentsItem {
  readonly name: string
  /** How much it is: rows, steps, bytes. */
  readonly detail?: string
  /** 1 for a chapter, 2 for what stands in it. */
  readonly level?: 1 | 2
}

/** What a file without a picture will hold. */
export interface Contents {
  readonly items: readonly ContentsItem[]
  /** About how large the file will be; absent where that is not known before it is made. */
  readonly bytes?: number
}

/** A file of an archive that was made. */
export interface MadeEntry {
  readonly name: string
  readonly bytes: number
}

export interface ExportOutcome {
  /** Name of the file; null if nothing was handed over. */
  readonly name: string
  /** The picture as it became, where it had to be smaller than was asked for. */
  readonly smaller: Pixels | null
  /** Characters that no font at hand has; boxes stand in their place. */
  readonly missing?: readonly string[]
  /** What an archive of deliverables holds. */
  readonly files?: readonly MadeEntry[]
}

export interface CopyOutcome extends Pixels {
  readonly isSmaller: boolean
}

/** What is drawn; the rest of the choices changes size and wrapping only. */
export type DrawingChoices = Pick<ExportChoices, 'include' | 'background' | 'forClients'>

/** What a table on the clipboard holds. */
export type CopiedTable = 'steps' | 'painPoints'

export interface Exporting {
  draw(choices: DrawingChoices, part: ExportPart): Promise<Drawing>
  /** What a file without a picture will hold. */
  contents(choices: ExportChoices): Promise<Contents>
  /** Makes a file and hands it over. Rejects with the signal's reason if that ends the work. */
  save(choices: ExportChoices, part: ExportPart, work: ExportWork): Promise<ExportOutcome>
  /** Puts a PNG picture on the clipboard. @throws ClipboardRefusal */
  copyPicture(choices: ExportChoices, part: ExportPart, work: ExportWork): Promise<CopyOutcome>
  /** Puts a table of the open blueprint on the clipboard, for spreadsheets and documents. Returns its rows. @throws ClipboardRefusal */
  copyTable(table: CopiedTable, choices: Pick<ExportChoices, 'forClients'>): Promise<number>
  /** Puts the project on the clipboard, as text and as data of our own. @throws ClipboardRefusal */
  copyProject(choices: Pick<ExportChoices, 'forClients'>): Promise<void>
}

/** The browser offers no clipboard here, or does not let the page write on it. */
export class ClipboardRefusal extends Error {
  override readonly name = 'ClipboardRefusal'
  readonly why: 'missing' | 'refused'
  constructor(why: 'missing' | 'refused', options?: ErrorOptions) {
    super(`the clipboard is ${why}`, options)
    this.why = why
  }
}
