import { useMemo } from 'react'
import { addPainPoints, type NewPainPoint } from '../../commands/addPainPoints'
import { deleteSelection } from '../../commands/deleteSelection'
import type { PainPointChanges } from '../../commands/editablePainPoint'
import { editPainPoints } from '../../commands/editPainPoints'
import { placePainPoint } from '../../commands/placePainPoint'
import { useSession } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import type { Selection } from '../../editor/selection'
import type { PainPointId } from '../../model/id'
import type { PainPoint, PainTarget } from '../../model/painPoint'
import { useRun } from '../useRun'
import type { PainWords } from './painCell'
import type { PainColumn } from './painField'
import type { PainPlaceNames } from './painPlaceNames'
import { type PainProblem, readPainCell } from './readPainCell'

/** The severity of a pain point that nobody has judged yet: moderate. */
const UNJUDGED = 2

export const asSelection = (ids: readonly PainPointId[]): Selection => ids.map((id) => ({ type: 'painPoint', id }))

/** One new pain point as it was typed or pasted. */
export interface NewPain {
  readonly title: string
  readonly words?: string
}

/** How many runs of several commands there were: each has a merge key of its own. */
let runs = 0

/** What the register writes; every call is one undo step. */
export function usePainEdits(words: PainWords, places: PainPlaceNames) {
  const run = useRun()
  const blueprint = useSession((state) => state.blueprint)
  return useMemo(() => {
    const edit = (ids: readonly PainPointId[], changes: Omit<PainPointChanges, 'number'>): boolean =>
      run(editPainPoints, { blueprint, painPoints: ids, changes })
    const place = (ids: readonly PainPointId[], targets: readonly PainTarget[]): boolean => {
      const mergeKey = `place-pains-${runs++}`
      return ids.every((painPoint) => run(placePainPoint, { blueprint, painPoint, targets }, { mergeKey }))
    }
    /** Writes what was typed into a cell; returns what is wrong with it. */
    const write = (painPoint: PainPoint, column: PainColumn, text: string): PainProblem | null => {
      const reading = readPainCell(text, column, painPoint, words, places)
      if ('problem' in reading) return reading.problem
      if ('targets' in reading) {
        // The place that is there already keeps those beside it.
        const [first] = painPoint.targets
        const [wanted] = reading.targets
        if (!first || !wanted || first.type !== wanted.type || first.id !== wanted.id) {
          place([painPoint.id], reading.targets)
        }
      } else edit([painPoint.id], reading.changes)
      return null
    }
    return {
      edit,
      place,
      write,
      /** Empties a cell in several rows; what must be there stays. */
      clear(painPoints: readonly PainPoint[], column: PainColumn): void {
        const ids = painPoints.map(({ id }) => id)
        if (ids.length === 0 || column === 'number' || column === 'title' || column === 'marks') return
        if (column === 'where') place(ids, [])
        else if (column !== 'improvement') edit(ids, { [column]: undefined })
        else for (const painPoint of painPoints) write(painPoint, column, '')
      },
      add(added: readonly NewPain[], select: boolean): readonly PainPointId[] {
        const painPoints = added.map(
          ({ title, words: said }): NewPainPoint => ({
            ...{ id: freshId('painPoint'), title, severity: UNJUDGED, targets: [] },
            ...(said ? { fields: { words: said } } : {}),
          }),
        )
        const ids = painPoints.map(({ id }) => id)
        return run(addPainPoints, { blueprint, painPoints }, select ? { select: asSelection(ids) } : {}) ? ids : []
      },
      remove: (ids: readonly PainPointId[], next: PainPointId | null): boolean =>
        run(
          deleteSelection,
          { blueprint, selection: ids.map((id) => ({ type: 'painPoint' as const, id })) },
          { select: asSelection(next ? [next] : []) },
        ),
    }
  }, [run, blueprint, words, places])
}

export type PainEdits = ReturnType<typeof usePainEdits>
