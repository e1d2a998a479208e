import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useSession, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { StepId } from '../../model/id'
import { useRowSelection } from '../table/useRowSelection'
import type { ColumnKey } from './stepColumns'
import type { Home, StepsDesk, StepsMemory, StepsTableProps } from './stepsDesk'
import { useTablePlace } from './useTablePlace'

/** Brings together what the handlers of the table of steps need. */
export function useStepsDesk(props: StepsTableProps, table: RefObject<HTMLTableElement | null>): StepsDesk {
  const { rows, columns, context, edits, home, onTouched } = props
  const { outline } = useMessages()
  const session = useSessionStore()
  const memory = useRef<StepsMemory>({ anchor: null, tabbedFrom: null, leaving: false, wasActive: false })
  const ids = useMemo(() => rows.map(({ step }) => step.id), [rows])
  const place = useTablePlace<StepId, ColumnKey>(ids, columns, 'title', table)
  const selection = useRowSelection('step', (step) => {
    if (rows.some((row) => row.step.id === step)) place.show({ row: step, column: place.column })
  })
  const [cell, setCell] = useState<Home | null>(null)
  const asked = useSession((state) => state.editing)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that the inspector asks for a new step in an empty cell; the row at the end takes it
  useEffect(() => {
    if (asked?.type !== 'new-step') return
    session.setState({ editing: null })
    setCell({ lane: asked.lane, column: asked.column })
    place.focus({ row: 'new', column: 'title' })
  }, [asked])
  useEffect(() => {
    if (place.index < rows.length) setCell(null)
  }, [place.index, rows.length])
  return {
    rows,
    columns,
    context,
    edits,
    home: cell ?? home,
    onTouched: (steps) => {
      setCell(null)
      onTouched(steps)
    },
    outline,
    place,
    selection,
    memory: memory.current,
    tell: (text, tone) => session.setState({ notice: { text, tone } }),
    table: () => table.current,
  }
}
