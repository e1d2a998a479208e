import { createStore } from 'zustand/vanilla'
import type { ForeignSpreadsheet } from '../../exchange/openFile'

/** Cells that somebody has to say the meaning of: from a file, or pasted. */
export interface FoundCells extends ForeignSpreadsheet {
  /** Name of the file; empty for what was pasted. */
  readonly name: string
  /** The text file, to be read once more in another encoding. */
  readonly text?: File
}

/** The cells that wait for their dialog. */
export const offeredCells = createStore<{ readonly found: FoundCells | null }>(() => ({ found: null }))

export const offerCells = (found: FoundCells): void => offeredCells.setState({ found })
