import { type RefObject, useRef } from 'react'
import { useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { StepsDesk, StepsMemory, StepsTableProps } from './stepsDesk'
import { useRowSelection } from './useRowSelection'
import { useTablePlace } from './useTablePlace'

/** Brings together what the handlers of the table of steps need. */
export function useStepsDesk(props: StepsTableProps, table: RefObject<HTMLTableElement | null>): StepsDesk {
  const { rows, columns, context, edits, home, onTouched } = props
  const { outline } = useMessages()
  const session = useSessionStore()
  const memory = useRef<StepsMemory>({ anchor: null, tabbedFrom: null, leaving: false, wasActive: false })
  const place = useTablePlace(rows, columns, table)
  const selection = useRowSelection((step) => {
    if (rows.some((row) => row.step.id === step)) place.show({ row: step, column: place.column })
  })
  return {
    rows,
    columns,
    context,
    edits,
    home,
    onTouched,
    outline,
    place,
    selection,
    memory: memory.current,
    tell: (text, tone) => session.setState({ notice: { text, tone } }),
    table: () => table.current,
  }
}
