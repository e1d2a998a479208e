import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import type { StepId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { SceneCard } from '../../scene/scene'

interface Neighbours {
  readonly outgoing: ReadonlyMap<StepId, readonly StepId[]>
  readonly incoming: ReadonlyMap<StepId, readonly StepId[]>
  readonly bothWays: ReadonlyMap<StepId, readonly StepId[]>
}

/** Kept by the record of links, which an edit of a step leaves the object it was. */
const known = new WeakMap<Blueprint['links'], Neighbours>()

/** Who is linked to whom. */
function neighboursOf(links: Blueprint['links']): Neighbours {
  const found = known.get(links)
  if (found) return found
  const outgoing = new Map<StepId, StepId[]>()
  const incoming = new Map<StepId, StepId[]>()
  const bothWays = new Map<StepId, StepId[]>()
  const push = (map: Map<StepId, StepId[]>, key: StepId, other: StepId) => {
    const others = map.get(key)
    if (others) others.push(other)
    else map.set(key, [other])
  }
  for (const link of Object.values(links)) {
    push(link.twoWay ? bothWays : outgoing, link.from, link.to)
    push(link.twoWay ? bothWays : incoming, link.to, link.from)
  }
  const neighbours = { outgoing, incoming, bothWays }
  known.set(links, neighbours)
  return neighbours
}

/** What each step of a blueprint is called by assistive technology. */
export function stepNames(blueprint: Blueprint, messages: Catalog['canvas']): (card: SceneCard) => string {
  const columnNumbers = new Map(
    inOrder(blueprint.phases)
      .flatMap((phase) => phase.columns)
      .map((id, index) => [id, index + 1]),
  )
  const phaseOf = new Map(inOrder(blueprint.phases).flatMap((phase) => phase.columns.map((id) => [id, phase.title])))
  const { outgoing, incoming, bothWays } = neighboursOf(blueprint.links)
  const titleOf = (id: StepId) => blueprint.steps[id]?.title || messages.untitledStep
  return (card) => {
    const step = blueprint.steps[card.id]
    const lane = blueprint.lanes.byId[card.lane]
    const marks = card.badges.map((badge) =>
      badge.kind === 'pain' ? messages.painMark(badge.number, badge.severity) : messages.marks[badge.kind],
    )
    const column = columnNumbers.get(card.column) ?? 0
    return messages.stepName({
      title: step?.title || messages.untitledStep,
      lane: [lane?.title, lane?.subtitle].filter(Boolean).join(' '),
      column,
      phase: phaseOf.get(card.column) ?? '',
      marks,
      to: (outgoing.get(card.id) ?? []).map(titleOf),
      from: (incoming.get(card.id) ?? []).map(titleOf),
      bothWays: (bothWays.get(card.id) ?? []).map(titleOf),
    })
  }
}
