import { useEffect, useMemo, useRef } from 'react'
import { useDocument, useEditor } from '../../editor/EditorContext'
import type { Selection } from '../../editor/selection'
import type { PainPointId } from '../../model/id'
import { asSelection } from './usePainEdits'

const painPointsOf = (selection: Selection): readonly PainPointId[] =>
  selection.flatMap((item) => (item.type === 'painPoint' ? [item.id] : []))

/**
 * The selected rows, shared with the canvas and the inspector.
 *
 * @param follow called when another part of the program, or undo, selects a pain point
 */
export function usePainSelection(follow: (id: PainPointId) => void) {
  const editor = useEditor()
  const selection = useDocument((state) => state.selection)
  /** The selection that the register itself has made: nobody needs to follow that. */
  const own = useRef<Selection | null>(null)
  const latest = useRef(follow)
  useEffect(() => {
    latest.current = follow
  })
  useEffect(() => {
    if (selection === own.current) return
    own.current = selection
    const last = painPointsOf(selection).at(-1)
    if (last) latest.current(last)
  }, [selection])
  return useMemo(
    () => ({
      chosen: new Set(painPointsOf(selection)) as ReadonlySet<PainPointId>,
      select(ids: readonly PainPointId[]) {
        const next = asSelection(ids)
        own.current = next
        editor.select(next)
      },
      /** Takes over the selection that a command has left. */
      keep() {
        own.current = editor.store.getState().selection
      },
    }),
    [selection, editor],
  )
}
