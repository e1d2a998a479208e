import { useDocument } from '../editor/EditorContext'
import { isOnGrid, type Selected } from '../editor/selection'
import type { Canvas } from './Canvas'
import { useCanvas } from './Canvas'
import { useSignal } from './signal'

/** Where keys act: the place a link is being led to, else what was selected last. Pain points and studies have no place of their own. */
export const activePlace = (canvas: Canvas): Selected | null =>
  canvas.linkTarget.get() ?? lastPlace(canvas.editor.store.getState().selection)

const lastPlace = (selection: readonly Selected[]): Selected | null =>
  selection.findLast((item) => isOnGrid(item) && item.type !== 'painPoint') ?? null

/** The same, followed. */
export function useActivePlace(): Selected | null {
  const target = useSignal(useCanvas().linkTarget)
  const last = useDocument((state) => lastPlace(state.selection))
  return target ?? last
}
