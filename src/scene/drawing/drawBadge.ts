import type { Point } from '../../geometry/point'
import { badgeSize } from '../badges'
import type { Family, SceneBadge } from '../scene'
import type { CircleShape, Paint, PathShape, Shape, TextShape } from '../shape'
import { FAMILY_PAINT } from './familyPaint'
import { polygonPath } from './pathData'

export interface BadgeOptions {
  /** The family of the card it hangs on: a decision's diamond takes its colour. */
  readonly family?: Family
  /** Size relative to the badges of a desk; as large as its box by default. */
  readonly scale?: number
}

/** Share of the letter size between the baseline and the middle of capitals and figures of the bundled sans. */
const HALF_CAPITAL = 0.364

/**
 * Outlines around the origin, in pixels of a desk. A badge is drawn around the centre of its box: the outer ring of
 * a critical pain point and the white edge may stand out of the box.
 */
const OUTLINES = {
  fail: [
    [-4, -9.2],
    [4, -9.2],
    [9.2, -4],
    [9.2, 4],
    [4, 9.2],
    [-4, 9.2],
    [-9.2, 4],
    [-9.2, -4],
  ],
  wait: [
    [-11.5, -9.2],
    [11.5, -9.2],
    [9, 0],
    [11.5, 9.2],
    [-11.5, 9.2],
    [-9, 0],
  ],
  decision: [
    [0, -11],
    [11, 0],
    [0, 11],
    [-11, 0],
  ],
  truth: star(11, 4.6),
} as const

const LETTERS = { fail: 'F', wait: 'W', decision: 'D', truth: '' } as const

/** Radius, border and colours of a pain point's disc by severity: each step is darker, heavier and, last, ringed. */
const DISCS = {
  1: { radius: 9, fill: 'surface', border: 's3', text: 'ink' },
  2: { radius: 9.5, fill: 's2', border: 's4', text: 'on-s12' },
  3: { radius: 10.5, fill: 's3', border: null, text: 'on-s34' },
  4: { radius: 10.5, fill: 's4', border: null, text: 'on-s34' },
} as const satisfies Record<number, { radius: number; fill: Paint; border: Paint | null; text: Paint }>

const EDGE = 1.5
const RING_GAP = 1.5
const RING_WIDTH = 2.5
/** Size of a pain number by its count of digits; longer ones take the last. */
const NUMBER_SIZES = [11, 11, 9, 7, 5.5]

function star(outer: number, inner: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner
    const angle = (index * Math.PI) / 5 - Math.PI / 2
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const
  })
}

const disc = (center: Point, r: number, fill: Paint, border?: Paint, scale = 1): CircleShape => ({
  type: 'circle',
  cx: center.x,
  cy: center.y,
  r,
  fill,
  ...(border === undefined ? {} : { stroke: { paint: border, width: EDGE * scale } }),
})

const centred = (text: string, { x, y }: Point, sizePx: number, fill: Paint): TextShape => ({
  type: 'text',
  text,
  x,
  y: y + sizePx * HALF_CAPITAL,
  sizePx,
  face: 'strong',
  anchor: 'middle',
  fill,
})

function painShapes({ number, severity }: SceneBadge & { kind: 'pain' }, center: Point, scale: number): Shape[] {
  const { radius, fill, border, text } = DISCS[severity]
  const digits = String(number)
  const size = NUMBER_SIZES[Math.min(digits.length, NUMBER_SIZES.length) - 1] ?? 11
  const ringed = severity === 4
  const outer = radius + (ringed ? RING_GAP + RING_WIDTH : 0)
  return [
    disc(center, (outer + (ringed ? 1 : EDGE)) * scale, 'surface'),
    ...(ringed ? [disc(center, outer * scale, 's4'), disc(center, (radius + RING_GAP) * scale, 'surface')] : []),
    border === null
      ? disc(center, radius * scale, fill)
      : disc(center, (radius - EDGE / 2) * scale, fill, border, scale),
    centred(digits, center, size * scale, text),
  ]
}

/**
 * A badge around the centre of its box: the number of a pain point, darker and finally ringed with severity; an octagon
 * for a fail point, an hourglass for a wait, a diamond for a decision, a star for a moment of truth.
 */
export function drawBadge(
  badge: SceneBadge,
  { family, scale = badge.box.height / badgeSize(badge).height }: BadgeOptions = {},
): Shape[] {
  const center = { x: badge.box.x + badge.box.width / 2, y: badge.box.y + badge.box.height / 2 }
  if (badge.kind === 'pain') return painShapes(badge, center, scale)
  const fills = { fail: 'neg', wait: 'ink', decision: FAMILY_PAINT[family ?? 'front-people'], truth: 'ink' } as const
  const corners = OUTLINES[badge.kind].map(([x, y]) => ({ x: center.x + x * scale, y: center.y + y * scale }))
  const plate: PathShape = {
    type: 'path',
    d: polygonPath(corners),
    fill: fills[badge.kind],
    stroke: { paint: 'surface', width: EDGE * scale },
  }
  const letter = LETTERS[badge.kind]
  const ink: Paint =
    badge.kind === 'wait' ? 'on-ink' : badge.kind === 'decision' && family === 'customer' ? 'on-cu' : 'on-s34'
  return letter === ''
    ? [plate]
    : [plate, centred(letter, center, (badge.kind === 'decision' ? 11.5 : 12) * scale, ink)]
}
