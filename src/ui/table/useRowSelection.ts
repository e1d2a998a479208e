import { useEffect, useMemo, useRef } from 'react'
import { useDocument, useEditor } from '../../editor/EditorContext'
import type { Selected, Selection } from '../../editor/selection'

/** What the rows of a table may stand for. */
type RowType = 'step' | 'painPoint'
type RowId<Type extends RowType> = Extract<Selected, { readonly type: Type }>['id']

/** Those of one type among what is selected, in the order of selection. */
export const idsOf = <Type extends RowType>(selection: Selection, type: Type): readonly RowId<Type>[] =>
  selection.flatMap((item) => (item.type === type ? [item.id as RowId<Type>] : []))

/**
 * The selected rows of a table, shared with the canvas and the inspector.
 *
 * @param follow called when another part of the program, or undo, selects something that a row stands for
 */
export function useRowSelection<Type extends RowType>(type: Type, follow: (id: RowId<Type>) => void) {
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
    const last = idsOf(selection, type).at(-1)
    if (last) latest.current(last)
  }, [selection, type])
  return useMemo(() => {
    const ids = idsOf(selection, type)
    return {
      ids,
      chosen: new Set(ids) as ReadonlySet<RowId<Type>>,
      select(next: readonly RowId<Type>[]) {
        const rows: Selection = next.map((id) => ({ type, id }) as Selected)
        own.current = rows
        editor.select(rows)
      },
      /** Takes over the selection that a command has left. */
      keep() {
        own.current = editor.store.getState().selection
      },
    }
  }, [selection, editor, type])
}

export type RowSelection<Type extends RowType> = ReturnType<typeof useRowSelection<Type>>
