import type { Selection } from '../../editor/selection'
import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, StepId } from '../../model/id'
import { own } from '../../model/own'
import type { Step } from '../../model/step'

/** Steps that a selection stands for: its steps, the ends of its links, what is in its lanes, phases and columns. */
export function selectedSteps(blueprint: Blueprint, selection: Selection): ReadonlySet<StepId> {
  const all = Object.values<Step>(blueprint.steps)
  const columns = columnsInOrder(blueprint)
  const on = (wanted: readonly ColumnId[]): StepId[] =>
    all.flatMap(({ id, column, span = 1 }) => {
      const first = columns.indexOf(column)
      return columns.slice(first, first + span).some((covered) => wanted.includes(covered)) ? [id] : []
    })
  const found = selection.flatMap((item): readonly StepId[] => {
    switch (item.type) {
      case 'step':
        return [item.id]
      case 'link': {
        const link = own(blueprint.links, item.id)
        return link ? [link.from, link.to] : []
      }
      case 'lane':
        return all.flatMap(({ id, lane }) => (lane === item.id ? [id] : []))
      case 'phase':
        return on(own(blueprint.phases.byId, item.id)?.columns ?? [])
      case 'column':
        return on([item.id])
      case 'painPoint': {
        const targets = own(blueprint.painPoints, item.id)?.targets ?? []
        return targets.flatMap((target) => (target.type === 'step' ? [target.id] : []))
      }
      default:
        return []
    }
  })
  return new Set(found.filter((id) => Object.hasOwn(blueprint.steps, id)))
}
