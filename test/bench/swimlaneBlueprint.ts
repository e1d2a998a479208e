/**
 * Generated projects for measuring: one swimlane blueprint of any size, the same one every time.
 *
 * Six lanes of steps, one for each role from evidence to support, above the emotion curve. A column holds five steps: one
 * of its cells is empty, never the customer's. Links lead along lanes, between the lanes of a column, and a few to
 * columns further away. Titles are Chinese and English in turn; some steps carry marks, times and pain points, as in a
 * blueprint that has been worked on.
 */
import { glossary } from '../../src/model/glossary'
import {
  asId,
  type ColumnId,
  type LaneId,
  type LinkId,
  type PainPointId,
  type PhaseId,
  type StepId,
} from '../../src/model/id'
import type { LaneRole } from '../../src/model/lane'
import type { Link, LinkKind } from '../../src/model/link'
import { newBlueprint, newProject } from '../../src/model/newProject'
import type { PainPoint } from '../../src/model/painPoint'
import type { Project } from '../../src/model/project'
import type { Step } from '../../src/model/step'
import { suggestLinkKind } from '../../src/model/suggestLinkKind'
import { seededRandom } from './seededRandom'
import { stepTitle } from './stepTitle'

export const LINKS_PER_STEP = 1.4
const STEPS_PER_COLUMN = 5
const COLUMNS_PER_PHASE = 6
/** Share of links that reach columns further away. */
const LONG_SHARE = 0.05
const LONGEST_REACH_COLUMNS = 8

const ROLES: readonly LaneRole[] = [
  'evidence',
  'customer',
  'frontstage-people',
  'frontstage-technology',
  'backstage',
  'support',
]
const CUSTOMER = ROLES.indexOf('customer')

/** A step with its place, by index. */
interface Placed {
  readonly step: Step
  readonly lane: number
  readonly column: number
}

const laneId = (lane: number): LaneId => asId<LaneId>(`lane${lane}`)
const columnId = (column: number): ColumnId => asId<ColumnId>(`column${column}`)
const range = (length: number): number[] => Array.from({ length }, (_, index) => index)
const keyed = <T extends { readonly id: string }>(records: readonly T[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** A project with one blueprint of `stepCount` steps and 1.4 links a step. */
export function swimlaneBlueprint(stepCount: number): Project {
  const random = seededRandom(stepCount)
  const columnCount = Math.ceil(stepCount / STEPS_PER_COLUMN)
  const placed = placeSteps(stepCount, random)
  const steps = placed.map(({ step }) => step)
  const words = glossary('zh-CN').lanes
  const blank = newBlueprint({
    id: asId('main'),
    name: `${stepCount} 个步骤 as-is`,
    phases: range(Math.ceil(columnCount / COLUMNS_PER_PHASE)).map((phase) => ({
      id: asId<PhaseId>(`phase${phase}`),
      title: phase % 2 === 0 ? `第 ${phase + 1} 阶段` : `Phase ${phase + 1}`,
      columns: range(columnCount)
        .slice(phase * COLUMNS_PER_PHASE, (phase + 1) * COLUMNS_PER_PHASE)
        .map(columnId),
    })),
    lanes: [...ROLES, 'emotion' as const].map((role, lane) => ({ id: laneId(lane), role, ...words[role] })),
  })
  return newProject(
    { id: asId(`bench${stepCount}`), title: `Bench ${stepCount}`, language: 'zh-CN', now: '2026-01-01T00:00:00Z' },
    {
      ...blank,
      steps: keyed(steps),
      links: keyed(linksBetween(placed, Math.round(stepCount * LINKS_PER_STEP), random)),
      painPoints: keyed(painPointsAt(steps)),
    },
  )
}

function placeSteps(stepCount: number, random: () => number): Placed[] {
  const placed: Placed[] = []
  for (let column = 0; placed.length < stepCount; column++) {
    const others = ROLES.map((_, lane) => lane).filter((lane) => lane !== CUSTOMER)
    const empty = others[Math.floor(random() * others.length)]
    for (const lane of ROLES.keys()) {
      if (lane === empty || placed.length === stepCount) continue
      placed.push({ step: stepAt(placed.length, lane, column, random), lane, column })
    }
  }
  return placed
}

function stepAt(index: number, lane: number, column: number, random: () => number): Step {
  const isCustomer = lane === CUSTOMER
  const minutes = 1 + Math.floor(random() * 30)
  return {
    id: asId<StepId>(`step${index}`),
    lane: laneId(lane),
    column: columnId(column),
    order: 0,
    kind: lane === 0 ? 'evidence' : random() < 0.04 ? 'decision' : 'action',
    title: stepTitle(index, random),
    ...(lane > 0 && random() < 0.3 && { standardMinutes: minutes, acceptableMinutes: 2 * minutes }),
    ...(isCustomer && { emotion: Math.floor(5 * random()) - 2 }),
    ...(isCustomer && random() < 0.04 && { quote: { text: '为什么还要再来一次？' } }),
    ...(lane > 0 && random() < 0.08 && { fail: { severity: 5 } }),
    ...(isCustomer && random() < 0.2 && { wait: { actualMinutes: minutes } }),
  }
}

function painPointsAt(steps: readonly Step[]): PainPoint[] {
  return steps
    .filter((_, index) => index % 50 === 7)
    .map(({ id }, index) => ({
      id: asId<PainPointId>(`pain${index}`),
      number: index + 1,
      title: index % 2 === 0 ? '顾客白跑一趟' : 'The answer comes too late',
      targets: [{ type: 'step' as const, id }],
      severity: ((index % 4) + 1) as 1 | 2 | 3 | 4,
    }))
}

/** The nearest neighbours that work flows between: next in the lane, and the lanes below in the column. */
function nearPairs(placed: readonly Placed[]): [from: Placed, to: Placed][] {
  const at = new Map(placed.map((each) => [`${each.lane},${each.column}`, each]))
  return placed.flatMap((from): [Placed, Placed][] => {
    const below = ROLES.map((_, lane) => at.get(`${lane},${from.column}`)).find((to) => to && to.lane > from.lane)
    const skipped = from.lane === CUSTOMER ? at.get(`${CUSTOMER + 2},${from.column}`) : undefined
    const next = from.lane === 0 ? undefined : (nextInLane(at, from, 1) ?? nextInLane(at, from, 2))
    return [next, below, skipped === below ? undefined : skipped].flatMap((to): [Placed, Placed][] =>
      to ? [[from, to]] : [],
    )
  })
}

const nextInLane = (at: ReadonlyMap<string, Placed>, { lane, column }: Placed, ahead: number): Placed | undefined =>
  at.get(`${lane},${column + ahead}`)

function linksBetween(placed: readonly Placed[], count: number, random: () => number): Link[] {
  const longCount = Math.round(count * LONG_SHARE)
  const pairs = shuffled(nearPairs(placed), random)
    // The customer's path is whole in every blueprint; what is left out is left out elsewhere.
    .sort(([a, b], [c, d]) => Number(isPath(c, d)) - Number(isPath(a, b)))
    .slice(0, count - longCount)
  const taken = new Set(pairs.map(([from, to]) => keyOf(from, to)))
  while (pairs.length < count) {
    const [from, to] = longPair(placed, random)
    if (from === to || taken.has(keyOf(from, to))) continue
    taken.add(keyOf(from, to))
    pairs.push([from, to])
  }
  return pairs.map(([from, to], index) => linkAt(index, from, to, random))
}

/** Names a pair of steps, whichever comes first: two links of one kind between them could be the same tie. */
const keyOf = (...ends: readonly [Placed, Placed]): string =>
  ends
    .map(({ step }) => step.id)
    .sort()
    .join(' ')

const isPath = (from: Placed, to: Placed): boolean => from.lane === CUSTOMER && to.lane === CUSTOMER

function longPair(placed: readonly Placed[], random: () => number): [Placed, Placed] {
  const index = Math.floor(random() * placed.length)
  const reach = Math.floor((2 * random() - 1) * LONGEST_REACH_COLUMNS * STEPS_PER_COLUMN)
  const from = placed[index]
  const to = placed[Math.min(placed.length - 1, Math.max(0, index + reach))]
  if (!from || !to) throw new Error('no steps')
  return [from, to]
}

function linkAt(index: number, from: Placed, to: Placed, random: () => number): Link {
  const roles = [ROLES[from.lane], ROLES[to.lane]] as const
  if (!roles[0] || !roles[1]) throw new Error('no role')
  const goesBack = to.column < from.column
  const kind: LinkKind = goesBack ? 'exception' : suggestLinkKind(roles[0], roles[1])
  return {
    id: asId<LinkId>(`link${index}`),
    from: from.step.id,
    to: to.step.id,
    kind,
    ...(kind === 'interaction' && random() < 0.2 && { twoWay: true }),
    ...(random() < 0.05 && { label: index % 2 === 0 ? '资料不全' : 'if accepted' }),
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
