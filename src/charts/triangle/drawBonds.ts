import type { TriangleReading } from '../../analysis/triangle/triangleReading'
import type { Box } from '../../geometry/box'
import type { TriangleRelation } from '../../model/painPoint'
import { polygonPath, polylinePath } from '../../scene/drawing/pathData'
import type { Paint, Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import { chartText } from '../chartText'
import { alongBond, type Bond } from './triangleGeometry'

const STROKE_PX = 11
const SCORE = { sizePx: 24, face: 'strong' } as const
const SCORE_BOX = { height: 34, padding: 9 } as const
const HALF_CAPITAL = 0.363
const DOTS = [1.5, 4.5] as const
/** Of a bond that nobody has rated: fewer dots, so that it is not taken for a broken one. */
const UNKNOWN_DOTS = [2, 9] as const

/** What stands on a bond: its rating, or a question mark. */
export const scoreText = (rating: number | null): string => (rating === null ? '?' : String(Math.round(rating)))

/** The box of a score in the middle of its bond; spokes carry it where the bond is half way. */
export function scoreBox(bond: Bond, rating: number | null): Box {
  const { x, y } = alongBond(bond, 0.5)
  const width = textWidth(scoreText(rating), SCORE.sizePx, SCORE.face) + 2 * SCORE_BOX.padding
  return { x: x - width / 2, y: y - SCORE_BOX.height / 2, width, height: SCORE_BOX.height }
}

/** A piece of a bond as a filled bar. */
function bar(bond: Bond, from: number, to: number, fill: Paint): Shape {
  const [a, b] = [alongBond(bond, from), alongBond(bond, to)]
  const length = Math.hypot(bond.to.x - bond.from.x, bond.to.y - bond.from.y) || 1
  const across = {
    x: ((bond.to.y - bond.from.y) / length) * (STROKE_PX / 2),
    y: ((bond.from.x - bond.to.x) / length) * (STROKE_PX / 2),
  }
  const corner = ({ x, y }: typeof a, side: 1 | -1) => ({ x: x + side * across.x, y: y + side * across.y })
  return { type: 'path', d: polygonPath([corner(a, 1), corner(b, 1), corner(b, -1), corner(a, -1)]), fill }
}

function bondShapes(bond: Bond, rating: number | null, isSelected: boolean): Shape[] {
  const paint: Paint = isSelected ? 'accent' : 'ink'
  const half = (rating ?? 0) / 200
  const dots: Shape[] =
    half >= 0.5
      ? []
      : [
          {
            type: 'path',
            d: polylinePath([alongBond(bond, half), alongBond(bond, 1 - half)]),
            stroke: {
              paint: isSelected ? 'accent' : rating === null ? 'ink-3' : 'ink-2',
              width: isSelected ? 2.5 : 1.5,
              dash: rating === null ? UNKNOWN_DOTS : DOTS,
            },
          },
        ]
  return half === 0 ? dots : [...dots, bar(bond, 0, half, paint), bar(bond, 1 - half, 1, paint)]
}

/** Bonds that are solid from both ends as far as the relation holds, dotted between, each with its score. */
export function drawBonds(
  bonds: readonly Bond[],
  { relations }: TriangleReading,
  selected: TriangleRelation | null,
): Shape[] {
  const lines = bonds.flatMap((bond) => bondShapes(bond, relations[bond.relation].rating, bond.relation === selected))
  const scores = bonds.flatMap((bond): Shape[] => {
    const { rating } = relations[bond.relation]
    const { x, y, width, height } = scoreBox(bond, rating)
    const isSelected = bond.relation === selected
    return [
      {
        type: 'rect',
        ...{ x, y, width, height, radius: 6, fill: 'surface' },
        ...(isSelected && { stroke: { paint: 'accent', width: 2.5 } }),
      },
      chartText(scoreText(rating), x + width / 2, y + height / 2 + SCORE.sizePx * HALF_CAPITAL, {
        ...SCORE,
        anchor: 'middle',
        fill: rating === null ? 'ink-3' : 'ink',
      }),
    ]
  })
  return [...lines, ...scores]
}
