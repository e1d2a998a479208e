/**
 * Checks of scenes by brute force on final coordinates, knowing nothing of how layout works. Each returns what is wrong, in
 * words, or nothing.
 */
import type { Box } from '../../src/geometry/box'
import type { Point } from '../../src/geometry/point'
import type { Scene, SceneBadge, SceneCard, SceneRoute, SceneText } from '../../src/scene/scene'
import { textWidth } from '../../src/scene/text/measure'

const EPSILON = 1e-6

export const right = (box: Box): number => box.x + box.width
export const bottom = (box: Box): number => box.y + box.height

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < right(b) - EPSILON && b.x < right(a) - EPSILON && a.y < bottom(b) - EPSILON && b.y < bottom(a) - EPSILON

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - EPSILON &&
  inner.y >= outer.y - EPSILON &&
  right(inner) <= right(outer) + EPSILON &&
  bottom(inner) <= bottom(outer) + EPSILON

/** The room of a text: as wide as measured, from its capitals to its descenders. */
export function textBox({ text, x, y, sizePx, face, anchor }: SceneText): Box {
  const width = textWidth(text, sizePx, face)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { x: left, y: y - 0.76 * sizePx, width, height: 1 * sizePx }
}

/** A straight piece of a route as a box without width or height. */
export interface Stretch extends Box {
  readonly route: SceneRoute
  readonly index: number
  readonly last: boolean
}

export const stretchesOf = (route: SceneRoute): Stretch[] =>
  route.points.slice(1).map((b, index) => {
    const a = route.points[index] as Point
    return {
      route,
      index,
      last: index === route.points.length - 2,
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    }
  })

/** Whether two boxes have any point in common, borders included. */
export const touch = (a: Box, b: Box): boolean =>
  a.x <= right(b) + EPSILON && b.x <= right(a) + EPSILON && a.y <= bottom(b) + EPSILON && b.y <= bottom(a) + EPSILON

export function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))
}

const onBorder = (box: Box, { x, y }: Point): boolean => {
  const inX = x > box.x + EPSILON && x < right(box) - EPSILON
  const inY = y > box.y + EPSILON && y < bottom(box) - EPSILON
  const atX = Math.abs(x - box.x) < EPSILON || Math.abs(x - right(box)) < EPSILON
  const atY = Math.abs(y - box.y) < EPSILON || Math.abs(y - bottom(box)) < EPSILON
  return (atX && inY) || (atY && inX)
}

/** [S6] Orthogonal polylines from border to border, without equal neighbours or needless points. */
export function badShapes({ routes, cards }: Scene): string[] {
  const byId = new Map<string, SceneCard>(cards.map((card) => [card.id, card]))
  return routes.flatMap((route) => {
    const wrong: string[] = []
    const { id, points } = route
    const [first, last] = [points[0], points.at(-1)]
    const [from, to] = [byId.get(route.from), byId.get(route.to)]
    if (!first || !last || points.length < 2) return [`${id} has no stretch`]
    if (!from || !onBorder(from.box, first)) wrong.push(`${id} does not start on the border of ${route.from}`)
    if (!to || !onBorder(to.box, last)) wrong.push(`${id} does not end on the border of ${route.to}`)
    for (const [index, { width, height }] of stretchesOf(route).entries()) {
      if (width > EPSILON === height > EPSILON) wrong.push(`${id} is slanted or stands still at ${index}`)
      const before = stretchesOf(route)[index - 1]
      if (before && before.width > EPSILON === width > EPSILON) wrong.push(`${id} has a needless point ${index}`)
    }
    return wrong
  })
}

/** [S7] Routes touch no card but their ends, and these only at their first and last point. */
export function touchedCards({ routes, cards }: Scene): string[] {
  const wrong: string[] = []
  for (const stretch of routes.flatMap(stretchesOf)) {
    for (const card of cards) {
      if (!touch(stretch, card.box)) continue
      const { route, index, last } = stretch
      const own = (card.id === route.from && index === 0) || (card.id === route.to && last)
      if (own && !overlap(inflated(stretch, EPSILON * 4), shrunk(card.box))) continue
      wrong.push(`${route.id} touches ${card.id} at its stretch ${index}`)
    }
  }
  return wrong
}

const inflated = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})
const shrunk = (box: Box): Box => inflated(box, -0.01)

const kin = (a: SceneRoute, b: SceneRoute): boolean => a.from === b.from || a.to === b.to

/** [S8] Strangers that run over each other. */
export function sharedStretches({ routes }: Scene): string[] {
  return strangerContacts(routes)
    .filter(([a, b]) => a.width > EPSILON === b.width > EPSILON)
    .map(([a, b]) => `${a.route.id} and ${b.route.id} share a stretch`)
}

/** [S9] Strangers that meet otherwise than by crossing at a right angle. */
export function badMeetings({ routes }: Scene): string[] {
  return strangerContacts(routes)
    .filter(([a, b]) => a.width > EPSILON !== b.width > EPSILON && !crosses(a, b))
    .map(([a, b]) => `${a.route.id} and ${b.route.id} touch at a corner or an end`)
}

function strangerContacts(routes: readonly SceneRoute[]): [Stretch, Stretch][] {
  const stretches = routes.flatMap(stretchesOf)
  const contacts: [Stretch, Stretch][] = []
  for (let i = 0; i < stretches.length; i++) {
    for (let j = i + 1; j < stretches.length; j++) {
      const [a, b] = [stretches[i] as Stretch, stretches[j] as Stretch]
      if (a.route !== b.route && touch(a, b) && !kin(a.route, b.route)) contacts.push([a, b])
    }
  }
  return contacts
}

/** Whether two perpendicular stretches cross inside both. */
function crosses(a: Stretch, b: Stretch): boolean {
  const [flat, upright] = a.width > EPSILON ? [a, b] : [b, a]
  return (
    flat.x < upright.x - EPSILON &&
    upright.x < right(flat) - EPSILON &&
    upright.y < flat.y - EPSILON &&
    flat.y < bottom(upright) - EPSILON
  )
}

/** [S8] A route that runs over or touches itself. */
export function selfContacts({ routes }: Scene): string[] {
  return routes.flatMap((route) =>
    pairs(stretchesOf(route))
      .filter(([a, b]) => b.index - a.index > 1 && touch(a, b))
      .map(() => `${route.id} meets itself`),
  )
}

/** Heads need some straight line: stretches at an end with a head that are too short. */
export function shortEnds({ routes }: Scene, least: number): string[] {
  return routes.flatMap((route) => {
    const stretches = stretchesOf(route)
    const ends = [...(route.endHead ? [stretches.at(-1)] : []), ...(route.startHead ? [stretches[0]] : [])]
    return ends
      .filter((stretch) => stretch && stretch.width + stretch.height < least)
      .map(() => `${route.id} has no room for its head`)
  })
}

export interface Boxed {
  readonly name: string
  readonly box: Box
}

const badgeName = (badge: SceneBadge): string => (badge.kind === 'pain' ? `pain ${badge.number}` : badge.kind)

export const cardBadges = ({ cards }: Scene): (Boxed & { readonly card: string })[] =>
  cards.flatMap(({ id, badges }) =>
    badges.map((badge) => ({ card: id, name: `${badgeName(badge)} of ${id}`, box: badge.box })),
  )

export const routeBadges = ({ routes }: Scene): (Boxed & { readonly route: string })[] =>
  routes.flatMap(({ id, badges }) =>
    badges.map((badge) => ({ route: id, name: `${badgeName(badge)} on ${id}`, box: badge.box })),
  )

export const labelBoxes = ({ routes }: Scene): (Boxed & { readonly route: string })[] =>
  routes.flatMap(({ id, label }) => (label ? [{ route: id, name: `label of ${id}`, box: label.box }] : []))

const clashes = (subjects: readonly Boxed[], others: readonly Boxed[]): string[] =>
  subjects.flatMap((a) =>
    others.filter((b) => a !== b && overlap(a.box, b.box)).map((b) => `${a.name} covers ${b.name}`),
  )

const strokes = ({ routes }: Scene): (Boxed & { readonly route: string })[] =>
  routes.flatMap((route) =>
    stretchesOf(route).map((stretch) => ({ route: route.id, name: route.id, box: inflated(stretch, 0.75) })),
  )

/** [S11] Labels that cover anything but their own route. */
export function coveringLabels(scene: Scene): string[] {
  const labels = labelBoxes(scene)
  const cards = scene.cards.map(({ id, box }) => ({ name: id, box }))
  const lineLabels = scene.lines.map(({ kind, labelBox }) => ({ name: kind, box: labelBox }))
  const wrong = clashes(labels, [...cards, ...cardBadges(scene), ...lineLabels, ...labels, ...routeBadges(scene)])
  const lines = strokes(scene)
  const covered = labels.flatMap((label) =>
    clashes(
      [label],
      lines.filter(({ route }) => route !== label.route),
    ),
  )
  const misfit = scene.routes.flatMap(({ id, label }) =>
    label && !contains(inflated(label.box, 0.6), textBox(label.text)) ? [`the text of label ${id} leaves its box`] : [],
  )
  return [...wrong, ...covered, ...misfit]
}

/** [S12] Badges that cover text, ports or anything but their card. */
export function coveringBadges(scene: Scene): string[] {
  const badges = cardBadges(scene)
  const cards = scene.cards.map(({ id, box }) => ({ name: id, box }))
  const texts = scene.cards.flatMap(({ id, lines, time }) =>
    [...lines, ...(time ? [time] : [])].map((line) => ({ name: `text of ${id}`, box: textBox(line) })),
  )
  const middles = scene.cards.flatMap(({ id, box: { x, y, width, height } }) =>
    [
      [x + width / 2, y],
      [x + width / 2, y + height],
      [x, y + height / 2],
      [x + width, y + height / 2],
    ].map(([mx = 0, my = 0]) => ({ name: `middle of ${id}`, box: { x: mx - 4, y: my - 4, width: 8, height: 8 } })),
  )
  const onRoutes = routeBadges(scene)
  return [
    ...clashes(badges, [...texts, ...middles, ...badges, ...onRoutes, ...strokes(scene)]),
    ...badges.flatMap((badge) =>
      clashes(
        [badge],
        cards.filter(({ name }) => name !== badge.card),
      ),
    ),
    ...clashes(onRoutes, [...cards, ...onRoutes]),
  ]
}

/** Badges of routes that cover other routes. */
export function badgesOnStrangers(scene: Scene): string[] {
  const lines = strokes(scene)
  return routeBadges(scene).flatMap((badge) =>
    clashes(
      [badge],
      lines.filter(({ route }) => route !== badge.route),
    ),
  )
}

/** [S10] Crossings of routes and lines, found by looking: `route line x y`. */
export function crossingsByEye({ routes, lines }: Scene): string[] {
  return routes.flatMap((route) =>
    stretchesOf(route).flatMap((stretch) =>
      lines
        .filter(({ y, fromX, toX }) => touch(stretch, { x: fromX, y, width: toX - fromX, height: 0 }))
        .map(({ kind, y }) => `${route.id} ${kind} ${stretch.x} ${y}`),
    ),
  )
}

/** [S10] Beads that the name of a line hides. */
export function hiddenBeads({ routes, lines }: Scene): string[] {
  return routes.flatMap(({ id, beads }) =>
    beads
      .filter(({ x, y }) =>
        lines.some(({ labelBox }) => overlap(labelBox, { x: x - 4, y: y - 4, width: 8, height: 8 })),
      )
      .map(({ line }) => `a bead of ${id} is under the name of ${line}`),
  )
}

/** [S12] Markers of lanes and phases that cover each other or the words beside them. */
export function coveringMarkers({ markers, lanes, phases }: Scene): string[] {
  const marks = markers.map((badge) => ({ name: badgeName(badge), box: badge.box }))
  const words = [
    ...lanes.flatMap(({ title, subtitle }) => [...title, ...subtitle]),
    ...phases.flatMap(({ title, summary }) => [...title, ...(summary ? [summary] : [])]),
  ]
  return clashes(marks, [...marks, ...words.map((text) => ({ name: text.text, box: textBox(text) }))])
}
