import type { Blueprint } from '../model/blueprint'
import type { StepId } from '../model/id'
import { own } from '../model/own'
import type { Selected } from './selection'
import type { Session } from './session'

/** The places of the picture that something stands at: itself, what a pain point sits on, the steps that a study links. */
export function placesOf({ painPoints, triangle, elements }: Blueprint, thing: Selected): readonly Selected[] {
  const stepsAt = (linked: { readonly steps: readonly StepId[] } | undefined): readonly Selected[] =>
    (linked?.steps ?? []).map((id) => ({ type: 'step', id }))
  if (thing.type === 'painPoint') return own(painPoints, thing.id)?.targets ?? []
  if (thing.type === 'attribute') return stepsAt(own(elements.attributes.byId, thing.id))
  if (thing.type === 'triangleItem') {
    const corners = [triangle.strategy, triangle.system, triangle.people]
    return stepsAt(corners.map(({ items }) => own(items.byId, thing.id)).find((item) => item !== undefined))
  }
  return [thing]
}

const without = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> => new Set([...set].filter((other) => other !== item))

/** Shows again what hides a place: its lane, its folded phase, the hidden kind of a link. */
export function uncover(session: Session, blueprint: Blueprint, place: Selected): void {
  const { hiddenLanes, foldedPhases, hiddenLayers } = session.getState()
  if (place.type === 'link') {
    const link = own(blueprint.links, place.id)
    if (!link) return
    if (hiddenLayers.has(link.kind)) session.setState({ hiddenLayers: without(hiddenLayers, link.kind) })
    for (const id of [link.from, link.to]) uncover(session, blueprint, { type: 'step', id })
    return
  }
  const step = place.type === 'step' ? own(blueprint.steps, place.id) : undefined
  const lane = step?.lane ?? (place.type === 'lane' ? place.id : undefined)
  if (lane && hiddenLanes.has(lane)) session.setState({ hiddenLanes: without(hiddenLanes, lane) })
  const column = step?.column ?? (place.type === 'column' ? place.id : undefined)
  const folded = [...foldedPhases].find((id) => column && own(blueprint.phases.byId, id)?.columns.includes(column))
  if (folded) session.setState({ foldedPhases: without(foldedPhases, folded) })
}
