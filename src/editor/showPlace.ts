import type { Blueprint } from '../model/blueprint'
import { own } from '../model/own'
import type { Selected } from './selection'
import type { Session } from './session'

/** The places of the picture that something stands at: itself, or what a pain point sits on. */
export function placesOf(blueprint: Blueprint, thing: Selected): readonly Selected[] {
  return thing.type === 'painPoint' ? (own(blueprint.painPoints, thing.id)?.targets ?? []) : [thing]
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
