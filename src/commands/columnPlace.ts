import type { Blueprint } from '../model/blueprint'
import type { ColumnId, PhaseId } from '../model/id'
import { own } from '../model/own'
import type { Refusal } from './refusal'

/** Where a column goes: beside another one, into that one's phase, or to an end of a phase. */
export type ColumnPlace =
  | { readonly before: ColumnId }
  | { readonly after: ColumnId }
  | { readonly startOf: PhaseId }
  | { readonly endOf: PhaseId }

/** The phase of a place, and the index among its columns, both ends included. */
export interface Slot {
  readonly phase: PhaseId
  readonly index: number
}

/** Finds a place among the columns as they stand, or says what it names in vain. */
export function findSlot({ phases }: Blueprint, place: ColumnPlace): Slot | Refusal {
  if ('startOf' in place) return own(phases.byId, place.startOf) ? { phase: place.startOf, index: 0 } : 'missing-phase'
  if ('endOf' in place) {
    const phase = own(phases.byId, place.endOf)
    return phase ? { phase: phase.id, index: phase.columns.length } : 'missing-phase'
  }
  const neighbour = 'before' in place ? place.before : place.after
  for (const { id, columns } of Object.values(phases.byId)) {
    const index = columns.indexOf(neighbour)
    if (index >= 0) return { phase: id, index: 'before' in place ? index : index + 1 }
  }
  return 'missing-column'
}
