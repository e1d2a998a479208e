import type { Box } from '../../geometry/box'
import type { PainPoint, TriangleRelation } from '../../model/painPoint'
import { type Caption, type CaptionStyle, captionOf } from './caption'
import { type CaptionPlace, captionPlaces } from './captionPlaces'
import { isClear, type Obstacles } from './obstacles'
import type { Bond, TriangleGeometry } from './triangleGeometry'

export interface CaptionText {
  readonly text: string
  /** What to write here, where nothing is written. */
  readonly hint?: string
  readonly painPoints: readonly PainPoint[]
}

export interface PlacedCaption extends CaptionPlace {
  readonly relation: TriangleRelation
  readonly caption: Caption
}

/** Widths that a caption may have at most, as shares of the figure, and its lines: the first that fits without a cut wins. */
const WIDTHS = [0.2, 0.16, 0.13, 0.25, 0.1, 0.08] as const
const MIN_WIDTH_PX = 64
const MAX_WIDTH_PX = 230
const LINES = [2, 3, 4, 5] as const
/** The roomy ones come last: captions that can stand in many places make way for those that cannot. */
const ORDER: readonly TriangleRelation[] = [
  'strategy-customer',
  'system-customer',
  'people-customer',
  'system-people',
  'strategy-system',
  'strategy-people',
]

/** The first place of a caption that is clear; whole text before cut text, few lines before many, text before none. */
function placeOne(
  bond: Bond,
  { text: written, hint = '', painPoints }: CaptionText,
  obstacles: Obstacles,
  { widthPx, style: plain }: { readonly widthPx: number; readonly style: CaptionStyle },
): PlacedCaption | null {
  const text = written === '' ? hint : written
  const style: CaptionStyle = written === '' ? { ...plain, fill: 'ink-3' } : plain
  const widths = WIDTHS.map((share) => Math.min(MAX_WIDTH_PX, Math.max(MIN_WIDTH_PX, share * widthPx)))
  const captions = LINES.flatMap((maxLines) =>
    widths.map((width) => captionOf(text, painPoints, width, { ...style, maxLines })),
  )
  const tries = [
    ...captions.filter(({ clamped }) => !clamped),
    ...captions.filter(({ clamped, lines }) => clamped && lines.length <= 3),
    ...widths.map((width) => captionOf('', painPoints, width, { ...style, maxLines: 1 })),
  ]
  for (const caption of tries) {
    if (caption.height === 0) continue
    const place = captionPlaces(bond, caption, widthPx).find(({ box }) => isClear(box, obstacles))
    if (place) return { relation: bond.relation, caption, ...place }
  }
  return null
}

/** Places captions one after the other so that none touches a bond, a ring, a score or another text; one without a place is left out. */
export function placeCaptions(
  { bonds }: TriangleGeometry,
  texts: Readonly<Record<TriangleRelation, CaptionText>>,
  obstacles: Obstacles,
  setting: { readonly widthPx: number; readonly style: CaptionStyle },
): readonly PlacedCaption[] {
  const placed: PlacedCaption[] = []
  for (const relation of ORDER) {
    const bond = bonds.find((other) => other.relation === relation)
    if (!bond) continue
    const taken: readonly Box[] = placed.map(({ box }) => box)
    const one = placeOne(bond, texts[relation], { ...obstacles, boxes: [...obstacles.boxes, ...taken] }, setting)
    if (one) placed.push(one)
  }
  return placed
}
