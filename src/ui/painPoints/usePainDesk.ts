import { type RefObject, useMemo, useRef } from 'react'
import { useSessionStore } from '../../editor/EditorContext'
import type { PainPointId } from '../../model/id'
import { useTablePlace } from '../outline/useTablePlace'
import { useRowSelection } from '../table/useRowSelection'
import type { PainWords } from './painCell'
import type { PainDesk, PainMemory } from './painDesk'
import type { PainColumn } from './painField'
import type { PainPlaceNames } from './painPlaceNames'
import type { PainRow } from './painRows'
import { usePainEdits } from './usePainEdits'

interface Shown {
  readonly rows: readonly PainRow[]
  readonly columns: readonly PainColumn[]
  readonly words: PainWords
  readonly places: PainPlaceNames
  readonly onTouched: (ids: readonly PainPointId[]) => void
}

/** Brings together what the handlers of the register need. */
export function usePainDesk(
  { rows, columns, words, places, onTouched }: Shown,
  table: RefObject<HTMLTableElement | null>,
): PainDesk {
  const session = useSessionStore()
  const memory = useRef<PainMemory>({ anchor: null, tabbedFrom: null, leaving: false, wasActive: false })
  const ids = useMemo(() => rows.map(({ painPoint }) => painPoint.id), [rows])
  const place = useTablePlace<PainPointId, PainColumn>(ids, columns, 'title', table)
  const selection = useRowSelection('painPoint', (id) => {
    if (ids.includes(id)) place.show({ row: id, column: place.column })
  })
  const edits = usePainEdits(words, places)
  return {
    ...{ rows, columns, words, places, place, table },
    edits: useMemo(
      () => ({
        ...edits,
        // The register knows what its own commands select.
        add: (...args: Parameters<typeof edits.add>) => {
          const added = edits.add(...args)
          selection.keep()
          return added
        },
        remove: (...args: Parameters<typeof edits.remove>) => {
          const isDone = edits.remove(...args)
          selection.keep()
          return isDone
        },
      }),
      [edits, selection],
    ),
    chosen: selection.chosen,
    select: selection.select,
    onTouched,
    memory: memory.current,
    tell: (text, tone) => session.setState({ notice: { text, tone } }),
  }
}
