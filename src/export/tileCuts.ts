import type { Box } from '../geometry/box'
import type { Scene, SceneText } from '../scene/scene'
import { textWidth } from '../scene/text/measure'

/** Where a sheet may be cut, both ends included, in scene coordinates. */
export interface TileCuts {
  /** From the lane headers to the right edge: at borders of columns. */
  readonly x: readonly number[]
  /** From the phase band to the bottom: at borders of lanes. */
  readonly y: readonly number[]
}

/** What a cut may go through: nothing that is whole, or words where it must be. */
type MayCut = 'nothing' | 'words'

/** The room of a line of text. */
function textBox({ text, x, y, sizePx, face, anchor }: SceneText): Box {
  const width = textWidth(text, sizePx, face)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { x: left, y: y - sizePx, width, height: sizePx * 1.2 }
}

/** Cards with the badges on them: what no tile may cut. */
const whole = ({ cards }: Scene): Box[] =>
  cards.flatMap(({ box, badges }) => [box, ...badges.map((badge) => badge.box)])

/** Words and marks that are better not cut. */
const words = ({ routes, emotions, times, phases, markers }: Scene): Box[] => [
  ...routes.flatMap(({ label, badges }) => [...(label ? [label.box] : []), ...badges.map(({ box }) => box)]),
  ...emotions.flatMap(({ quotes }) => quotes.map(({ box }) => box)),
  ...times.flatMap(({ dots }) => dots.map(({ label }) => textBox(label))),
  ...phases.flatMap(({ title, summary }) => [...title, ...(summary ? [summary] : [])].map(textBox)),
  ...markers.map(({ box }) => box),
]

const cutsX = (box: Box, x: number): boolean => box.x < x && x < box.x + box.width
const cutsY = (box: Box, y: number): boolean => box.y < y && y < box.y + box.height

/** Distance from a vertical piece of a link, bead included, at which a cut leaves it alone. */
const CLEAR_PX = 5

/** Where vertical pieces of links run. */
const verticals = ({ routes }: Scene): number[] =>
  routes.flatMap(({ points }) => points.slice(1).flatMap(({ x }, index) => (points[index]?.x === x ? [x] : [])))

/** The wanted place between two columns, or the middle of the widest gap between the links there if one is too near. */
function beside(links: readonly number[], wanted: number, from: number, to: number): number {
  const near = links.filter((x) => from < x && x < to).sort((a, b) => a - b)
  if (near.every((x) => Math.abs(x - wanted) >= CLEAR_PX)) return wanted
  const ends = [...near, to]
  let [start, end] = [from, from]
  for (const [index, x] of ends.entries()) {
    const before = ends[index - 1] ?? from
    if (x - before > end - start) [start, end] = [before, x]
  }
  return (start + end) / 2
}

/** Between each two columns; a tile that begins with a phase begins at the phase's own border if it can. */
function columnBorders(scene: Scene): number[] {
  const starts = new Map(scene.phases.map(({ id, box }) => [id, box.x]))
  const links = verticals(scene)
  return scene.columns.slice(1).map(({ slot, box, phase }, index) => {
    const before = scene.columns[index]
    if (!before) return slot.x
    const wanted = (before.phase === phase ? undefined : starts.get(phase)) ?? slot.x
    return beside(links, wanted, before.box.x + before.box.width, box.x)
  })
}

/** Borders of a scene at which no card is cut, and no word either unless `words` may be. */
function cutsOf(scene: Scene, mayCut: MayCut): TileCuts {
  const kept = mayCut === 'nothing' ? [...whole(scene), ...words(scene)] : whole(scene)
  const columns = columnBorders(scene)
  const lanes = scene.lanes.slice(1).map(({ box }, index) => {
    const above = scene.lanes[index]
    // A line between two lanes goes with the lower one.
    return above ? above.box.y + above.box.height : box.y
  })
  const { frame, size } = scene
  return {
    x: [frame.headerWidth, ...columns.filter((x) => !kept.some((box) => cutsX(box, x))), size.width],
    y: [frame.headerHeight, ...lanes.filter((y) => !kept.some((box) => cutsY(box, y))), size.height],
  }
}

const known: Readonly<Record<MayCut, WeakMap<Scene, TileCuts>>> = { nothing: new WeakMap(), words: new WeakMap() }

/** `cutsOf`, kept with its scene: cuts are asked for at every size that is tried. */
export function tileCuts(scene: Scene, mayCut: MayCut = 'nothing'): TileCuts {
  const cuts = known[mayCut].get(scene) ?? cutsOf(scene, mayCut)
  known[mayCut].set(scene, cuts)
  return cuts
}
