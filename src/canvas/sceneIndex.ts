import type { Box } from '../geometry/box'
import { createSpanIndex } from '../geometry/spanIndex'
import type { LinkId, StepId } from '../model/id'
import type { Scene, SceneCard, SceneRoute } from '../scene/scene'
import { boxAround } from './view/fit'

/** Finds the parts of a scene by id and by place without looking at all of them. */
export interface SceneIndex {
  readonly cards: ReadonlyMap<StepId, SceneCard>
  readonly routes: ReadonlyMap<LinkId, SceneRoute>
  /** Cards that reach into a box with their badges, in the order of the scene. */
  cardsNear(box: Box): SceneCard[]
  /** Routes that may reach into a box with labels and badges, in the order of the scene. */
  routesNear(box: Box): SceneRoute[]
}

const badgeBoxes = (badges: SceneCard['badges']): Box[] => badges.map(({ box }) => box)

/** Something made from one object the first time it is asked for, and kept as long as the object lives. */
function kept<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

// Kept by card and by route: most stay what they were when others change.
const boxOfCard = kept(({ box, badges }: SceneCard): Box => boxAround([box, ...badgeBoxes(badges)]) ?? box)
const boxOfRoute = kept(
  ({ points, label, badges }: SceneRoute): Box =>
    boxAround([
      ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
      ...(label ? [label.box] : []),
      ...badgeBoxes(badges),
    ]) ?? { x: 0, y: 0, width: 0, height: 0 },
)

// Kept by list: a scene of which only other parts changed shares its lists with the one before.
const cardPlaces = kept((cards: Scene['cards']) => createSpanIndex(cards.map(boxOfCard)))
const routePlaces = kept((routes: Scene['routes']) => createSpanIndex(routes.map(boxOfRoute)))
const cardsById = kept((cards: Scene['cards']) => new Map(cards.map((card) => [card.id, card])))
const routesById = kept((routes: Scene['routes']) => new Map(routes.map((route) => [route.id, route])))

/** The index of a scene. Each of its parts is made when it is first needed. */
export const indexOf = kept(
  ({ cards, routes }: Scene): SceneIndex => ({
    get cards() {
      return cardsById(cards)
    },
    get routes() {
      return routesById(routes)
    },
    cardsNear: (box) =>
      cardPlaces(cards)
        .near(box)
        .flatMap((position) => cards[position] ?? []),
    routesNear: (box) =>
      routePlaces(routes)
        .near(box)
        .flatMap((position) => routes[position] ?? []),
  }),
)
