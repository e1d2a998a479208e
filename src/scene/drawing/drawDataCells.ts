import type { SceneDataCell } from '../scene'
import type { Shape } from '../shape'
import { drawText } from './drawText'

/** Figures and notes of data lanes, one block of text per column. */
export const drawDataCells = (cells: readonly SceneDataCell[]): Shape[] =>
  cells.flatMap(({ lines }) => lines.map((line) => drawText(line, 'ink')))
