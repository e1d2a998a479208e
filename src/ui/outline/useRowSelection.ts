import { useEffect, useMemo, useRef } from 'react'
import { useDocument, useEditor } from '../../editor/EditorContext'
import type { Selection } from '../../editor/selection'
import type { StepId } from '../../model/id'
import { asSelection } from './useTableEdits'

/** The steps among what is selected, in the order of selection. */
export const stepsOf = (selection: Selection): readonly StepId[] =>
  selection.flatMap((item) => (item.type === 'step' ? [item.id] : []))

/**
 * The selected rows, shared with the canvas and the inspector.
 *
 * @param follow called when another part of the program, or undo, selects a step
 */
export function useRowSelection(follow: (step: StepId) => void) {
  const editor = useEditor()
  const selection = useDocument((state) => state.selection)
  /** The selection that the table itself has made: nobody needs to follow that. */
  const own = useRef<Selection | null>(null)
  const latest = useRef(follow)
  useEffect(() => {
    latest.current = follow
  })
  useEffect(() => {
    if (selection === own.current) return
    own.current = selection
    const last = stepsOf(selection).at(-1)
    if (last) latest.current(last)
  }, [selection])
  return useMemo(() => {
    const steps = stepsOf(selection)
    const select = (next: readonly StepId[]) => {
      const chosen = asSelection(next)
      own.current = chosen
      editor.select(chosen)
    }
    return {
      steps,
      chosen: new Set(steps) as ReadonlySet<StepId>,
      select,
      /** Takes over the selection that a command has left. */
      keep() {
        own.current = editor.store.getState().selection
      },
    }
  }, [selection, editor])
}

export type RowSelection = ReturnType<typeof useRowSelection>
