import { useDeferredValue, useMemo } from 'react'
import type { ExportChoices } from './exportChoices'
import { optionsOf } from './exportFormats'
import type { Drawing, SheetsPlan, SizePlan, TilesPlan } from './exporting'

export interface ExportPlan {
  /** The picture as asked for; null while there is no drawing, and for formats without pixels. */
  readonly picture: SizePlan | null
  /** The same if it is too large for one picture, else null. */
  readonly tooLarge: SizePlan | null
  /** How it would be cut; null if it need not or cannot be. */
  readonly tiles: TilesPlan | null
  /** The cutting is still being worked out. */
  readonly isCutting: boolean
  /** Whether it will be cut. */
  readonly isTiled: boolean
  /** Sheets of a PDF; null while they are not known, and if something that must stay whole is larger than a sheet. */
  readonly sheets: SheetsPlan | null
}

/** What an export will give, known before it begins. */
export function useExportPlan(drawing: Drawing | null, choices: ExportChoices): ExportPlan {
  const { format, bundle, size, paper, tiles: wanted } = choices
  const options = optionsOf(format, bundle)
  const [isSized, isOnPaper] = [options.includes('size'), options.includes('paper')]
  const picture = useMemo(() => (drawing && isSized ? drawing.sizeAt(size) : null), [drawing, isSized, size])
  const tooLarge = picture?.largest ? picture : null
  // Cutting takes a moment on large sheets, and what is typed comes first.
  const cut = useDeferredValue(tooLarge ? size : null)
  const planned = useMemo(() => (cut && drawing ? drawing.tilesAt(cut) : null), [drawing, cut])
  const laid = useDeferredValue(isOnPaper ? paper : null)
  const sheets = useMemo(() => (laid && drawing ? drawing.sheetsOn(laid) : null), [drawing, laid])
  const isCutting = (tooLarge !== null && cut !== size) || (isOnPaper && laid !== paper)
  const tiles = tooLarge && !isCutting ? planned : null
  return { picture, tooLarge, tiles, isCutting, isTiled: wanted && tiles !== null, sheets }
}
