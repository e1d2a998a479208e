import type { Blueprint } from './blueprint'
import type { ColumnId } from './id'

/** All columns of a blueprint from left to right: those of the first phase, then of the second, and so on. */
export const columnsInOrder = ({ phases }: Pick<Blueprint, 'phases'>): ColumnId[] =>
  phases.order.flatMap((id) => [...(phases.byId[id]?.columns ?? [])])
