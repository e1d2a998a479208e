import { type RefObject, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useDocument, useEditor, useSession, useSessionStore } from '../../editor/EditorContext'
import type { Selected, Selection } from '../../editor/selection'
import { idsOf } from '../table/useRowSelection'
import { cellsOf, presentSlot, type Slot } from './laneSlots'
import type { TableContext } from './tableContext'
import { useKeptFocus } from './useKeptFocus'

/** The slot that a selection speaks of last. */
function slotOf({ blueprint }: TableContext, selection: Selection): Slot | null {
  const last = selection.at(-1)
  if (last?.type === 'cell') return { lane: last.lane, column: last.column, step: null }
  const step = last?.type === 'step' ? blueprint.steps[last.id] : undefined
  return step ? { lane: step.lane, column: step.column, step: step.id } : null
}

const asSelected = ({ lane, column, step }: Slot): Selected =>
  step === null ? { type: 'cell', lane, column } : { type: 'step', id: step }

const focusOn = (active: HTMLElement): void => active.querySelector('textarea')?.focus({ preventScroll: true })

/** The active place of the grid, its focus, and the selection that it shares with the rest of the program. */
export function useLanePlace(context: TableContext, table: RefObject<HTMLTableElement | null>) {
  const editor = useEditor()
  const session = useSessionStore()
  const selection = useDocument((state) => state.selection)
  const asked = useSession((state) => state.editing)
  const cells = useMemo(() => cellsOf(context), [context])
  const [wanted, setWanted] = useState<Slot | null>(() => slotOf(context, selection))
  const [editing, setEditing] = useState(false)
  const [, again] = useReducer((count: number) => count + 1, 0)
  const focus = useRef<'focus' | 'view' | null>(wanted ? 'view' : null)
  const own = useRef<Selection | null>(selection)
  const [lane] = context.lanes
  const [column] = context.columns
  const start =
    wanted ?? (lane && column ? { lane: lane.id, column, step: cells(lane.id, column)[0]?.id ?? null } : null)
  const slot = start && presentSlot(context, cells, start)

  useLayoutEffect(() => {
    const active = focus.current && table.current?.querySelector<HTMLElement>('[data-active]')
    if (!active) return
    if (focus.current === 'focus') focusOn(active)
    active.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    focus.current = null
  })
  // Another part of the program, or undo, has selected something.
  useEffect(() => {
    if (selection === own.current) return
    own.current = selection
    const next = slotOf(context, selection)
    if (!next) return
    focus.current = 'view'
    setWanted(next)
  }, [selection, context])
  // The inspector asks for a new step in a cell.
  useEffect(() => {
    if (asked?.type !== 'new-step') return
    session.setState({ editing: null })
    focus.current = 'focus'
    setWanted({ lane: asked.lane, column: asked.column, step: null })
    setEditing(true)
  }, [asked, session])

  const kept = useKeptFocus(table, focusOn)

  const chosenSteps = idsOf(selection, 'step')
  return {
    kept,
    slot,
    cells,
    editing,
    setEditing,
    chosenSteps,
    chosen: new Set(chosenSteps),
    opensPhase: new Set(context.phases.flatMap(({ columns }) => columns.slice(0, 1)).slice(1)),
    /** Makes a place active, gives it the focus and selects it; further steps may be added to the selection. */
    go(next: Slot, extend = false, selected: 'moves' | 'kept' = 'moves') {
      focus.current = 'focus'
      setWanted(next)
      setEditing(false)
      again()
      if (selected === 'moves') {
        const others = extend && next.step !== null ? chosenSteps.filter((id) => id !== next.step) : []
        editor.select([...others.map((id) => ({ type: 'step', id }) as const), asSelected(next)])
      }
      own.current = editor.store.getState().selection
    },
    /** Opens the field within the tap, since only then touch devices show their keyboard. */
    openByTouch() {
      const area = table.current?.querySelector<HTMLTextAreaElement>('[data-active] textarea')
      if (area && !editing) {
        area.inputMode = 'text'
        area.blur()
        area.focus({ preventScroll: true })
      }
      setEditing(true)
    },
  }
}
