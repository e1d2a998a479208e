import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'
import { badgeRow, rowWidth } from './badgeRow'
import { badgeSize, sameMark } from './badges'
import type { Draft } from './draft'
import { keptList } from './keptList'
import type { Metrics } from './metrics'
import type { PainMark } from './painPoints'
import type { Places } from './places'
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
  const points: Point[] = []
  let before = edges.start
  for (const { axis, at } of pieces) {
    points.push(axis === 'h' ? { x: before, y: at } : { x: at, y: before })
    before = at
  }
  const last = pieces.at(-1)
  if (last) points.push(last.axis === 'h' ? { x: edges.end, y: last.at } : { x: last.at, y: edges.end })
  return points
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

/** What is remembered of the routes of a layout. */
interface Routed {
  readonly draft: Pick<Draft, 'marks' | 'labels' | 'plans'>
  readonly places: Places
  readonly routes: readonly (SceneRoute | null)[]
}

/**
 * The routes at their coordinates, with beads, labels and badges, by their index among the plans. One that looks as it did
 * before stays the same object [S18].
 */
export function sceneRoutes(draft: Draft, places: Places, before: Routed | null): readonly (SceneRoute | null)[] {
  const { plans, labels, marks, keptPlans } = draft
  const { lines } = places.rows
  const isUnchanged =
    before?.places === places &&
    before.draft.plans === plans &&
    before.draft.labels === labels &&
    before.draft.marks === marks
  if (isUnchanged) return before.routes
  const isRemembered =
    before !== null && sameList(before.places.rows.lines, lines, (a, b) => a.y === b.y && a.kind === b.kind)
  const routes: (SceneRoute | null)[] = []
  for (let index = 0; index < plans.length; index++) {
    const plan = plans[index] as RoutePlan
    const at = isRemembered ? (keptPlans[index] ?? -1) : -1
    const known = at >= 0 ? keptRoute(before as Routed, at, plan, index, draft, places) : null
    routes.push(known ?? sceneRoute(draft, places, index))
  }
  return keptList(before?.routes, routes)
}

/** The route before, if it looks the same now. */
function keptRoute(
  before: Routed,
  at: number,
  plan: RoutePlan,
  index: number,
  { labels, marks }: Routed['draft'],
  places: Places,
): SceneRoute | null {
  const known = before.routes[at]
  if (!known || before.draft.labels[at] !== labels[index]) return null
  const { id } = plan.link
  const samePains =
    before.draft.marks === marks ||
    sameList(before.draft.marks.link.get(id) ?? NO_PAINS, marks.link.get(id) ?? NO_PAINS, sameMark)
  if (!samePains) return null
  if (before.places === places) return known
  const isThere = before.draft.plans[at]?.startSide === plan.startSide && runsThere(known.points, plan, index, places)
  return isThere ? known : null
}

/** Whether the points are where the route runs now. */
function runsThere(points: readonly Point[], plan: RoutePlan, index: number, { routes, boxes }: Places): boolean {
  const [pieces, from, to] = [routes[index], boxes[plan.from], boxes[plan.to]]
  if (!pieces || !from || !to || points.length !== pieces.length + 1) return false
  let before = sideOf(from, plan.startSide)
  for (let at = 0; at < pieces.length; at++) {
    const [piece, point] = [pieces[at], points[at]]
    if (!piece || !point || point.x !== (piece.axis === 'h' ? before : piece.at)) return false
    if (point.y !== (piece.axis === 'h' ? piece.at : before)) return false
    before = piece.at
  }
  const end = points[pieces.length]
  const side = sideOf(to, plan.endSide)
  return end !== undefined && (pieces.at(-1)?.axis === 'h' ? end.x : end.y) === side
}

const NO_PAINS: readonly PainMark[] = []

const sameList = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => same(item, b[index] as T)))

function pointsOf(plan: RoutePlan, index: number, { routes, boxes }: Places): Point[] | null {
  const [pieces, from, to] = [routes[index], boxes[plan.from], boxes[plan.to]]
  return pieces && from && to
    ? routePoints(pieces, { start: sideOf(from, plan.startSide), end: sideOf(to, plan.endSide) })
    : null
}

function sceneRoute(
  { plans, labels, marks, metrics }: Pick<Draft, 'plans' | 'labels' | 'marks' | 'metrics'>,
  places: Places,
  index: number,
): SceneRoute | null {
  const plan = plans[index]
  const points = plan && pointsOf(plan, index, places)
  if (!plan || !points) return null
  const pains = marks.link.get(plan.link.id) ?? NO_PAINS
  const { link } = plan
  const tie = link.kind === 'evidence'
  return {
    id: link.id,
    kind: link.kind,
    from: link.from,
    to: link.to,
    points,
    startHead: !tie && link.twoWay === true,
    endHead: !tie,
    tie,
    beads: beadsOf(points, places.rows.lines),
    ...atStart(plan, points[0] ?? { x: 0, y: 0 }, labels[index] ?? null, pains, metrics),
  }
}

function sideOf({ x, y, width, height }: Box, side: Side): number {
  if (side === 'left') return x
  if (side === 'right') return x + width
  return side === 'top' ? y : y + height
}
