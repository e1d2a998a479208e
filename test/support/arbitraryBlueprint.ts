import fc from 'fast-check'
import type { Blueprint, NotationProfile } from '../../src/model/blueprint'
import { asId, type ColumnId } from '../../src/model/id'
import { isDataRole, type LaneRole } from '../../src/model/lane'
import type { Link, LinkKind } from '../../src/model/link'
import { newBlueprint } from '../../src/model/newProject'
import type { PainPoint, PainTarget } from '../../src/model/painPoint'
import type { Step } from '../../src/model/step'

/**
 * Random blueprints: valid by `violations`, otherwise as unruly as the format allows. Lanes of all roles (several per role,
 * or none of a zone), spans, stacks, loops, parallel and two-way links, all marks, pain points on everything, English and
 * Chinese titles of any length, all profiles.
 */

const ROLES: readonly (readonly LaneRole[])[] = [
  ['evidence'],
  ['customer'],
  ['frontstage-people', 'frontstage-technology'],
  ['backstage'],
  ['support'],
  ['preparation'],
  ['management'],
  ['emotion', 'time', 'metric', 'notes'],
]

const PROFILES: readonly NotationProfile[] = ['bitner', 'shostack', 'nng', 'extended', 'workshop']
const KINDS: readonly LinkKind[] = ['sequence', 'interaction', 'internal', 'information', 'evidence', 'exception']

const WORDS = [
  ...[
    'pays',
    'the',
    'resident',
    'a',
    'certificate',
    'meter',
    'waits for',
    'of',
    'reads',
    '20',
    'it',
    'Reservation-system',
  ],
  ...['electrocardiographically', 'refund,', '“later”', 'for', 'Peak / off-peak', 'asks', 'and', 'complains:', 'logs'],
  ...[
    '办理',
    '补证',
    '，',
    '等候退款',
    '（',
    '银行购电单',
    '）',
    '。',
    '居民',
    '掌机',
    '登記',
    '「',
    '」',
    '电表',
    '95598',
  ],
]

interface Recipe {
  readonly profile: number
  readonly phases: readonly number[]
  readonly lanes: readonly (readonly number[])[]
  readonly steps: readonly StepRecipe[]
  readonly links: readonly LinkRecipe[]
  readonly pains: readonly (readonly [target: number, at: number, severity: number])[]
}

interface StepRecipe {
  readonly lane: number
  readonly column: number
  /** 0–99: wide steps are rare. */
  readonly spread: number
  readonly marks: number
  readonly words: readonly number[]
  readonly minutes: number
}

interface LinkRecipe {
  readonly from: number
  /** Small numbers reach near steps. */
  readonly reach: number
  readonly anywhere: boolean
  readonly kind: number
  readonly extra: number
  readonly words: readonly number[]
}

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T
const title = (words: readonly number[]): string => words.map((word) => pick(WORDS, word)).join(' ')
const keyed = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** Random blueprints with up to `maxSteps` steps. */
export function arbitraryBlueprint({ maxSteps = 40 }: { readonly maxSteps?: number } = {}): fc.Arbitrary<Blueprint> {
  const natural = fc.nat({ max: 9_999 })
  const percent = fc.nat({ max: 99 })
  const step = fc.record({
    lane: natural,
    column: natural,
    spread: percent,
    marks: fc.nat({ max: 1023 }),
    words: fc.array(natural, { minLength: 1, maxLength: 11 }),
    minutes: natural,
  })
  const link = fc.record({
    from: natural,
    reach: fc.integer({ min: -6, max: 9 }),
    anywhere: fc.integer({ min: 0, max: 4 }).map((value) => value === 4),
    kind: natural,
    extra: percent,
    words: fc.array(natural, { minLength: 1, maxLength: 5 }),
  })
  // Large ones are dense as well.
  const minLength = maxSteps > 50 ? Math.floor(maxSteps / 2) : 0
  const size = maxSteps > 100 ? ('max' as const) : ('medium' as const)
  return fc
    .record({
      profile: natural,
      phases: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
      lanes: fc.tuple(...ROLES.map((roles) => fc.array(natural, { maxLength: roles.length + 1 }))),
      steps: fc.array(step, { minLength, maxLength: maxSteps, size }),
      links: fc.array(link, { minLength, maxLength: Math.ceil(maxSteps * 1.4), size }),
      pains: fc.array(fc.tuple(percent, natural, natural), { maxLength: Math.ceil(maxSteps / 2), size }),
    })
    .map(build)
}

function build({ profile, phases, lanes, steps, links, pains }: Recipe): Blueprint {
  const columnIds = phases.map((count, phase) =>
    Array.from({ length: count }, (_, index) => asId<ColumnId>(`c${phase}-${index}`)),
  )
  const columns = columnIds.flat()
  const roles = lanes.flatMap((choices, zone) => choices.map((choice) => pick(ROLES[zone] ?? [], choice)))
  const laneRoles: readonly LaneRole[] = roles.length > 0 ? roles : ['customer']
  const blank = newBlueprint({
    id: asId('b'),
    name: 'Random',
    phases: columnIds.map((ids, index) => ({
      id: asId(`p${index}`),
      title: pick(['Aware', '办理手续', 'After-care of the refund'], index),
      columns: ids,
    })),
    lanes: laneRoles.map((role, index) => ({ id: asId(`l${index}`), role, title: title([index * 7, index * 3]) })),
  })
  const stepLanes = laneRoles.flatMap((role, index) => (isDataRole(role) ? [] : [index]))
  const builtSteps = stepLanes.length === 0 ? [] : buildSteps(steps, stepLanes, laneRoles, columns)
  const builtLinks = buildLinks(links, builtSteps)
  return {
    ...blank,
    profile: pick(PROFILES, profile),
    columns: keyed(columns.map((id, index) => (index % 5 === 4 ? { id, title: `Moment ${index}` } : { id }))),
    lanes: {
      ...blank.lanes,
      byId: keyed(Object.values(blank.lanes.byId).map((lane, index) => withCells(lane, columns, index))),
    },
    steps: keyed(builtSteps),
    links: keyed(builtLinks),
    painPoints: keyed(buildPains(pains, builtSteps, builtLinks, laneRoles.length, phases.length)),
  } as Blueprint
}

type Lane = Blueprint['lanes']['byId'][keyof Blueprint['lanes']['byId']]

function withCells(lane: Lane, columns: readonly ColumnId[], index: number): Lane {
  if (lane.role !== 'metric' && lane.role !== 'notes') return lane
  const filled = columns.filter((_, column) => (column + index) % 3 !== 0)
  const cell = (column: number) =>
    lane.role === 'metric' ? { value: column * 1.5 } : { text: title([column, column * 5, column * 3]) }
  return { ...lane, unit: '%', cells: Object.fromEntries(filled.map((id, column) => [id, cell(column)])) }
}

function buildSteps(
  recipes: readonly StepRecipe[],
  stepLanes: readonly number[],
  roles: readonly LaneRole[],
  columns: readonly ColumnId[],
): Step[] {
  return recipes.map((recipe, index): Step => {
    const laneIndex = pick(stepLanes, recipe.lane)
    const column = recipe.column % columns.length
    // One step in eight covers several columns.
    const span = recipe.spread < 88 ? 1 : Math.min(recipe.spread - 86, columns.length - column)
    const has = (bit: number): boolean => ((recipe.marks >> bit) & 3) === 3
    const { minutes } = recipe
    return {
      id: asId(`s${index}`),
      lane: asId(`l${laneIndex}`),
      column: pick(columns, column),
      // Unique within the cell, in an order that is not that of the ids.
      order: (index * 7_919) % 99_991,
      kind: roles[laneIndex] === 'evidence' ? 'evidence' : has(0) ? 'decision' : 'action',
      title: title(recipe.words),
      ...(span > 1 ? { span } : {}),
      ...(minutes % 3 === 0 ? { standardMinutes: minutes, acceptableMinutes: minutes * 3 } : {}),
      ...(has(1) ? { fail: {} } : {}),
      ...(has(2) ? { wait: minutes % 2 === 0 ? { actualMinutes: minutes } : {} } : {}),
      ...(has(4) ? { momentOfTruth: true } : {}),
      ...(minutes % 2 === 0 ? { emotion: (minutes % 5) - 2 } : {}),
      ...(minutes % 7 === 0 ? { quote: { text: title([minutes, index, minutes + 5]) } } : {}),
      ...(has(6) && has(3) ? { images: [{ image: asId('photo') }] } : {}),
    }
  })
}

function buildLinks(recipes: readonly LinkRecipe[], steps: readonly Step[]): Link[] {
  if (steps.length < 2) return []
  const place = (step: Step): string => `${step.column.padStart(8, '0')} ${step.lane}`
  const byPlace = steps
    .map((_, index) => index)
    .sort((a, b) => (place(pick(steps, a)) < place(pick(steps, b)) ? -1 : 1))
  const said = new Set<string>()
  const links: Link[] = []
  for (const [index, { from: at, reach, anywhere, kind: kindIndex, extra, words }] of recipes.entries()) {
    const start = at % steps.length
    const end = anywhere ? (at + reach * 31 + 997) % steps.length : (start + reach + steps.length) % steps.length
    const from = pick(steps, byPlace[start] ?? 0).id
    const to = pick(steps, byPlace[end] ?? 0).id
    const kind = pick(KINDS, kindIndex)
    const twoWay = extra % 4 === 0
    const keys =
      twoWay || kind === 'evidence' ? [`${from}>${to}:${kind}`, `${to}>${from}:${kind}`] : [`${from}>${to}:${kind}`]
    if (from === to || keys.some((key) => said.has(key))) continue
    for (const key of keys) said.add(key)
    links.push({
      id: asId(`k${index}`),
      from,
      to,
      kind,
      ...(twoWay ? { twoWay } : {}),
      ...(extra > 70 ? { label: title(words) } : {}),
      ...(extra > 90 ? { probability: extra / 100 } : {}),
    })
  }
  return links
}

function buildPains(
  recipes: Recipe['pains'],
  steps: readonly Step[],
  links: readonly Link[],
  laneCount: number,
  phaseCount: number,
): PainPoint[] {
  return recipes.map(([type, at, severity], index): PainPoint => {
    const target = painTarget(type, at, steps, links, laneCount, phaseCount)
    return {
      id: asId(`pain${index}`),
      number: index + 1,
      title: 'Pain',
      targets: target ? [target] : [],
      severity: 1 + (severity % 4),
    }
  })
}

function painTarget(
  type: number,
  at: number,
  steps: readonly Step[],
  links: readonly Link[],
  laneCount: number,
  phaseCount: number,
): PainTarget | null {
  if (type < 10) return { type: 'lane', id: asId(`l${at % laneCount}`) }
  if (type < 20) return { type: 'phase', id: asId(`p${at % phaseCount}`) }
  if (type < 45) return links.length > 0 ? { type: 'link', id: pick(links, at).id } : null
  return steps.length > 0 ? { type: 'step', id: pick(steps, at).id } : null
}
