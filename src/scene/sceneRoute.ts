import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'
import { badgeSize, placeBadge } from './badges'
import type { Metrics } from './metrics'
import type { PainMark, PainMarks } from './painPoints'
import type { RouteLabelText } from './routeLabel'
import { LABEL_GAP, LABEL_LIFT, labelBaseline, labelHeight } from './routing/clearances'
import type { RoutePlan, Side } from './routing/plan'
import type { Segment } from './routing/segments'
import type { SceneBadge, SceneLine, SceneRoute } from './scene'

/** The corners of a route. `edges` are the coordinates of its ends on the borders of its cards. */
export function routePoints(
  pieces: readonly Segment[],
  edges: { readonly start: number; readonly end: number },
): Point[] {
  const point = (axis: Segment['axis'], along: number, across: number): Point =>
    axis === 'h' ? { x: across, y: along } : { x: along, y: across }
  const points = pieces.map(({ axis, at }, index) => point(axis, at, pieces[index - 1]?.at ?? edges.start))
  const last = pieces.at(-1)
  return last ? [...points, point(last.axis, last.at, edges.end)] : []
}

/** The beads of a route: one wherever it crosses a line. */
export function beadsOf(
  points: readonly Point[],
  lines: readonly Pick<SceneLine, 'kind' | 'y'>[],
): SceneRoute['beads'] {
  const beads: (Point & { line: SceneLine['kind'] })[] = []
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]]
    if (!a || !b || a.x !== b.x) continue
    const crossed = lines.filter(({ y }) => Math.min(a.y, b.y) < y && y < Math.max(a.y, b.y))
    if (b.y < a.y) crossed.reverse()
    beads.push(...crossed.map(({ kind, y }) => ({ x: a.x, y, line: kind })))
  }
  return beads
}

/** Where label and badges of a route stand when nothing better is found: beside its start, in the room kept for them. */
export function atStart(
  plan: RoutePlan,
  start: Point,
  label: RouteLabelText | null,
  pains: readonly PainMark[],
  metrics: Metrics,
): { readonly label: SceneRoute['label']; readonly badges: SceneBadge[] } {
  const badgesWidth = rowWidth(pains)
  const labelWidth = label?.widthPx ?? 0
  let labelX = 0
  let labelY = 0
  let badgesX = 0
  let badgesY = start.y
  const tallest = Math.max(0, ...pains.map((mark) => badgeSize(mark).height))
  switch (plan.startSide) {
    case 'right':
      labelX = start.x + LABEL_GAP
      labelY = start.y - LABEL_LIFT - labelHeight(metrics)
      badgesX = start.x + LABEL_GAP + (label ? labelWidth + LABEL_GAP : 0)
      break
    case 'left':
      labelX = start.x - LABEL_GAP - labelWidth
      labelY = start.y - LABEL_LIFT - labelHeight(metrics)
      badgesX = start.x - LABEL_GAP - (label ? labelWidth + LABEL_GAP : 0) - badgesWidth
      break
    case 'bottom':
      labelX = start.x + badgesWidth / 2 + LABEL_GAP
      labelY = start.y + LABEL_LIFT
      badgesX = start.x - badgesWidth / 2
      badgesY = start.y + LABEL_LIFT + tallest / 2
      break
    case 'top':
      labelX = start.x - badgesWidth / 2 - LABEL_GAP - labelWidth
      labelY = start.y - LABEL_LIFT - labelHeight(metrics)
      badgesX = start.x - badgesWidth / 2
      badgesY = start.y - LABEL_LIFT - tallest / 2
  }
  return {
    label: label && {
      box: { x: labelX, y: labelY, width: labelWidth, height: labelHeight(metrics) },
      text: {
        text: label.text,
        x: labelX,
        y: labelY + labelBaseline(metrics),
        sizePx: metrics.labelTextPx,
        face: 'body',
        anchor: 'start',
      },
    },
    badges: badgeRow(pains, badgesX, badgesY),
  }
}

const BADGE_GAP = 2

/** Width of a row of pain markers. */
export const rowWidth = (pains: readonly PainMark[]): number =>
  pains.reduce((sum, mark) => sum + badgeSize(mark).width + BADGE_GAP, pains.length > 0 ? -BADGE_GAP : 0)

/** Pain markers side by side from `x`, their middles at `middleY`. */
export function badgeRow(pains: readonly PainMark[], x: number, middleY: number): SceneBadge[] {
  let left = x
  return pains.map((mark) => {
    const { width, height } = badgeSize(mark)
    const badge = placeBadge(mark, left, middleY - height / 2)
    left += width + BADGE_GAP
    return badge
  })
}

export interface SceneRoutesInput {
  readonly plans: readonly RoutePlan[]
  readonly routes: readonly (readonly Segment[])[]
  /** Boxes of all cards, by their index in the grid. */
  readonly boxes: readonly Box[]
  readonly lines: readonly SceneLine[]
  readonly labels: readonly (RouteLabelText | null)[]
  readonly marks: PainMarks
  readonly metrics: Metrics
}

/** The routes at their coordinates, with beads, labels and badges. */
export function sceneRoutes({ plans, routes, boxes, lines, labels, marks, metrics }: SceneRoutesInput): SceneRoute[] {
  return plans.flatMap((plan, index): SceneRoute[] => {
    const [pieces, from, to] = [routes[index], boxes[plan.from], boxes[plan.to]]
    if (!pieces || !from || !to) return []
    const { link } = plan
    const points = routePoints(pieces, { start: sideOf(from, plan.startSide), end: sideOf(to, plan.endSide) })
    const start = points[0] ?? { x: 0, y: 0 }
    const tie = link.kind === 'evidence'
    return [
      {
        id: link.id,
        kind: link.kind,
        from: link.from,
        to: link.to,
        points,
        startHead: !tie && link.twoWay === true,
        endHead: !tie,
        tie,
        beads: beadsOf(points, lines),
        ...atStart(plan, start, labels[index] ?? null, marks.link.get(link.id) ?? [], metrics),
      },
    ]
  })
}

function sideOf({ x, y, width, height }: Box, side: Side): number {
  if (side === 'left') return x
  if (side === 'right') return x + width
  return side === 'top' ? y : y + height
}
