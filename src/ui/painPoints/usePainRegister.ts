import { useMemo } from 'react'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { LaneId, PhaseId } from '../../model/id'
import { laneNames } from '../../model/laneNames'
import { inOrder } from '../../model/ordered'
import type { PainWords } from './painCell'
import { painPlaceNames } from './painPlaceNames'
import { painRowsOn } from './painRows'

/** The pain points of the blueprint on the screen as rows, and the names around them. An edit of one makes one new row. */
export function usePainRegister() {
  const { painPoints: pain, inspector, outline } = useMessages()
  const blueprint = useBlueprint()
  const { steps, links, lanes, phases } = blueprint
  const words = useMemo(
    (): PainWords => ({ pain, statuses: inspector.statuses, marks: outline.marks }),
    [pain, inspector, outline],
  )
  const places = useMemo(
    () => painPlaceNames({ steps, links, lanes, phases }, pain),
    [steps, links, lanes, phases, pain],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are kept as long as what they stand on is the same, whatever else changes
  const rowsOf = useMemo(() => painRowsOn(blueprint, places), [places])
  const rows = useMemo(() => rowsOf(blueprint), [rowsOf, blueprint])
  const names = useMemo(
    () => ({
      lanes: laneNames({ lanes }),
      phases: new Map(inOrder(phases).map(({ id, title }): [PhaseId, string] => [id, title])),
    }),
    [lanes, phases],
  ) satisfies { lanes: ReadonlyMap<LaneId, string>; phases: ReadonlyMap<PhaseId, string> }
  return { blueprint, words, places, rows, names }
}
