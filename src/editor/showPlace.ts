import type { Blueprint } from '../model/blueprint'
import { own } from '../model/own'
import type { Selected } from './selection'
import type { Session } from './session'

/** The places of the picture that something stands at: itself, or what a pain point sits on. */
export function placesOf(blueprint: Blueprint, thing: Selected): readonly Selected[] {
  return thing.type === 'painPoint' ? (own(blueprint.painPoints, thing.id)?.targets ?? []) : [thing]
}

/** Shows again what hides a place: its lane. */
export function uncover(session: Session, { steps, links }: Blueprint, place: Selected): void {
  if (place.type === 'link') {
    const link = own(links, place.id)
    if (link)
      for (const id of [link.from, link.to]) uncover(session, { steps, links } as Blueprint, { type: 'step', id })
    return
  }
  const lane = place.type === 'step' ? own(steps, place.id)?.lane : place.type === 'lane' ? place.id : undefined
  const { hiddenLanes } = session.getState()
  if (lane && hiddenLanes.has(lane)) {
    session.setState({ hiddenLanes: new Set([...hiddenLanes].filter((hidden) => hidden !== lane)) })
  }
}
