import type { Blueprint } from '../model/blueprint'
import { assemble, type Places, type Reuse } from './assemble'
import type { BadgeBlock } from './badges'
import { type Draft, draftOf } from './draft'
import { placesOf } from './layout'
import type { LayoutOptions } from './layoutOptions'
import type { PainMark } from './painPoints'
import type { Scene, SceneCard } from './scene'

/** A finished layout, kept for the one after it. */
interface Last {
  readonly draft: Draft
  readonly places: Places
  readonly scene: Scene
  /** Card of the scene by its index in the grid. */
  readonly cards: readonly (SceneCard | null)[]
  readonly options: LayoutOptions
}

const sameList = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => same(item, b[index] as T)))

const sameBlock = (a: BadgeBlock, b: BadgeBlock): boolean =>
  a === b ||
  (a.reach === b.reach &&
    a.height === b.height &&
    sameList(
      a.badges,
      b.badges,
      (one, other) =>
        one.dx === other.dx &&
        one.dy === other.dy &&
        one.mark.kind === other.mark.kind &&
        JSON.stringify(one.mark) === JSON.stringify(other.mark),
    ))

const samePains = (a: readonly PainMark[] = [], b: readonly PainMark[] = []): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

const sameLinkPains = ({ marks: a }: Draft, { marks: b }: Draft): boolean =>
  a.link.size === b.link.size && [...a.link].every(([id, pains]) => samePains(pains, b.link.get(id)))

/** Whether everything that places are computed from is equal: the courses of links, and all sizes. */
function sameSizes(a: Draft, b: Draft): boolean {
  return (
    a.plans === b.plans &&
    a.band.height === b.band.height &&
    sameList(a.columnWidths, b.columnWidths, Object.is) &&
    sameList(a.headers, b.headers, (one, other) => one.height === other.height) &&
    sameList(
      a.contents,
      b.contents,
      (one, other) => one === other || (one.textHeight === other.textHeight && one.imageHeight === other.imageHeight),
    ) &&
    sameList(a.badges, b.badges, sameBlock) &&
    sameList(a.labels, b.labels, (one, other) => one?.widthPx === other?.widthPx && one?.text === other?.text) &&
    sameLinkPains(a, b)
  )
}

/** What of the last scene stands unchanged in the next one, when both have the same places. */
const reuseOf = ({ draft: before, cards, scene }: Last, draft: Draft): Reuse => ({
  cards: cards.map((card, index) => {
    const [was, is] = [before.grid.cards[index], draft.grid.cards[index]]
    const isSame =
      before.contents[index] === draft.contents[index] &&
      before.grid.lanes[was?.lane ?? -1]?.lane.id === draft.grid.lanes[is?.lane ?? -1]?.lane.id &&
      before.grid.columns[was?.first ?? -1]?.id === draft.grid.columns[is?.first ?? -1]?.id
    return isSame ? card : null
  }),
  routes: scene.routes,
})

/** Cards of a scene by their index in the grid. A card that has no place in the scene is null. */
function byIndex({ grid }: Draft, { cards }: Scene): (SceneCard | null)[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return grid.cards.map(({ step }) => byId.get(step.id) ?? null)
}

/**
 * Layout with a memory: it gives what `layout` gives [S18], but takes over from the scene before whatever an edit has left
 * as it was: the courses of links while no step and no link has come, gone or moved; all coordinates while no size has
 * changed; the objects of cards and routes, so that whoever compares by identity sees what is new.
 */
export function createLayout(): (blueprint: Blueprint, options: LayoutOptions) => Scene {
  let last: Last | null = null
  return (blueprint, options) => {
    const isComparable =
      last?.options.language === options.language &&
      last.options.metrics === options.metrics &&
      last.draft.blueprint.id === blueprint.id
    const before = isComparable ? last : null
    const draft = draftOf(blueprint, options, before?.draft ?? null)
    const isInPlace = before !== null && sameSizes(before.draft, draft)
    const places = isInPlace ? before.places : placesOf(draft)
    const scene = assemble(draft, places, isInPlace ? reuseOf(before, draft) : null)
    last = {
      draft: isInPlace ? { ...draft, routes: before.draft.routes } : draft,
      places,
      scene,
      cards: byIndex(draft, scene),
      options,
    }
    return scene
  }
}
