import type { TriangleReading } from '../../analysis/triangle/triangleReading'
import type { Blueprint } from '../../model/blueprint'
import type { TriangleRelation } from '../../model/painPoint'
import {
  relationEnds,
  TRIANGLE_CORNERS,
  TRIANGLE_PARTS,
  TRIANGLE_RELATIONS,
  type TrianglePart,
} from '../../model/triangleParts'
import { translateShapes } from '../../scene/drawing/translateShapes'
import type { Shape } from '../../scene/shape'
import type { Chart } from '../chart'
import { chartText } from '../chartText'
import { captionOf, drawCaption } from './caption'
import { cornerBlock } from './cornerBlock'
import { drawBonds, scoreText } from './drawBonds'
import { drawRings } from './drawRings'
import { legendBlock } from './legendBlock'
import { relationTexts } from './relationTexts'
import type { TextBlock } from './textBlock'
import { type Bond, MARGIN_PX, scaleFor, type TriangleGeometry, triangleGeometry } from './triangleGeometry'
import { figureSpots } from './triangleSpots'
import type { TriangleWords } from './triangleWords'

/** Below this width words have no room beside the rings: they stand under the figure. */
export const STACKED_BELOW_PX = 640

const CORNER_R = 50
const TOP_PX = 18
/** Height of the figure from the strategy's ring to the base, as a share of the width. */
const RISE = 0.78
/** From the ring to its name. */
const NAME_GAP_PX = 14
const NAME = { sizePx: 15, face: 'strong', fill: 'ink' } as const
const BETWEEN_PX = 22
const RELATION_BETWEEN_PX = 12
/** The column of scores before the reasons. */
const SCORE_PX = 46
const TEXT = { sizePx: 13, linePx: 18, face: 'body', maxLines: 6 } as const

interface StackedOptions {
  readonly widthPx: number
  readonly selected: TriangleRelation | TrianglePart | null
  readonly hints: boolean
}

/** Names by the rings, since the blocks that bear them stand further down. */
function ringNames({ rings }: TriangleGeometry, words: TriangleWords): Shape[] {
  const { strategy, system, people } = rings
  const below = ({ at, r }: typeof system, name: string) =>
    chartText(name, at.x, at.y + r + NAME_GAP_PX + 5, { ...NAME, anchor: 'middle' })
  return [
    chartText(words.parts.strategy, strategy.at.x + strategy.r + NAME_GAP_PX, strategy.at.y + 5, NAME),
    below(system, words.parts.system),
    below(people, words.parts.people),
  ]
}

/** A relation as a line of a list: its score, its name, then why, and the markers of its pain points. */
function relationBlock(
  blueprint: Blueprint,
  reading: TriangleReading,
  words: TriangleWords,
  relation: TriangleRelation,
  { widthPx, hints, selected }: StackedOptions,
): TextBlock {
  const { rating } = reading.relations[relation]
  const {
    text,
    hint = '',
    painPoints,
  } = relationTexts(blueprint, reading, hints ? words.hints.relations : null)[relation]
  const fill = text === '' ? 'ink-3' : 'ink'
  const caption = captionOf(text === '' ? hint : text, painPoints, widthPx - SCORE_PX, { ...TEXT, fill })
  const [one, other] = relationEnds(relation)
  const box = { x: SCORE_PX, y: 22, width: caption.width, height: caption.height }
  return {
    width: widthPx,
    height: box.y + box.height,
    boxes: [],
    shapes: [
      chartText(scoreText(rating), 0, 17, {
        ...{ sizePx: 20, face: 'strong' },
        fill: selected === relation ? 'accent' : rating === null ? 'ink-3' : 'ink',
      }),
      chartText(`${words.parts[one]} – ${words.parts[other]}`, SCORE_PX, 15, { ...NAME, sizePx: 13 }),
      ...drawCaption(caption, box, 'start', words.more),
    ],
  }
}

/** The figure alone on top, everything that is said of it below: finding, corners, then the relations, weakest first. */
export function stackedTriangle(
  blueprint: Blueprint,
  reading: TriangleReading,
  words: TriangleWords,
  options: StackedOptions,
): Chart & { readonly bonds: readonly Bond[] } {
  const { widthPx, selected } = options
  const ring = CORNER_R * scaleFor(widthPx)
  const geometry = triangleGeometry(widthPx, TOP_PX + ring, widthPx * RISE, ring + 6)
  const room = widthPx - 2 * MARGIN_PX
  const shapes: Shape[] = []
  let y = geometry.rings.system.at.y + ring + NAME_GAP_PX + NAME.sizePx + BETWEEN_PX
  const add = (block: TextBlock, betweenPx: number): void => {
    shapes.push(...translateShapes(block.shapes, MARGIN_PX, y))
    y += block.height + betweenPx
  }
  add(legendBlock(reading, words, room), BETWEEN_PX)
  for (const corner of TRIANGLE_CORNERS)
    add(cornerBlock(blueprint, corner, words, { widthPx: room, hints: options.hints }), BETWEEN_PX)
  const spots = []
  for (const relation of [
    ...reading.held.weakestFirst,
    ...TRIANGLE_RELATIONS.filter((one) => !reading.held.weakestFirst.includes(one)),
  ]) {
    const block = relationBlock(blueprint, reading, words, relation, { ...options, widthPx: room })
    spots.push({ key: `caption:${relation}`, box: { x: MARGIN_PX, y: y - 4, width: room, height: block.height + 8 } })
    add(block, RELATION_BETWEEN_PX)
  }
  return {
    widthPx,
    heightPx: Math.ceil(y + BETWEEN_PX),
    shapes: [
      ...drawBonds(geometry.bonds, reading, TRIANGLE_RELATIONS.find((one) => one === selected) ?? null),
      ...drawRings(geometry, reading, words, TRIANGLE_PARTS.find((one) => one === selected) ?? null),
      ...ringNames(geometry, words),
      ...shapes,
    ],
    spots: [...figureSpots(geometry, reading), ...spots],
    bonds: geometry.bonds,
  }
}
