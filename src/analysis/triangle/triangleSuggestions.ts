import type { Blueprint } from '../../model/blueprint'
import type { ActionId, PainPointId, RoleId, StepId, TriangleItemId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { PainPoint, TriangleRelation } from '../../model/painPoint'
import type { TriangleItem } from '../../model/triangle'
import { TRIANGLE_RELATIONS, type TriangleCornerName, type TrianglePart } from '../../model/triangleParts'
import type { TriangleReading } from './triangleReading'

/** The rules by which suggestions follow from facts, in the order in which they are told where relations are equally weak. */
export const SUGGESTION_RULES = [
  'answer-pain-point',
  'keep-promise',
  'anchor-item',
  'carry-steps',
  'relieve-role',
  'set-authority',
  'name-owner',
  'explain-relation',
  'give-evidence',
] as const
export type SuggestionRule = (typeof SUGGESTION_RULES)[number]

/** What a suggestion is about; which of these is set follows from the rule. */
export interface SuggestionSubject {
  readonly painPoint?: PainPointId
  readonly item?: TriangleItemId
  readonly role?: RoleId
  readonly relation?: TriangleRelation
}

export interface Suggestion {
  readonly rule: SuggestionRule
  /** The same for the same rule and subject: what an action of the plan names as its `rule`. */
  readonly key: string
  readonly subject: SuggestionSubject
  readonly parts: readonly TrianglePart[]
  readonly relations: readonly TriangleRelation[]
  readonly steps: readonly StepId[]
  readonly painPoints: readonly PainPointId[]
  /** Whether a step of the to-be blueprint can be the answer. */
  readonly isStep: boolean
  /** The action that takes it up, if one does. */
  readonly action: ActionId | null
}

/** Below it, a relation is broken rather than strained, so that somebody should be able to say why. */
export const WEAK_RATING = 50

type Found = Omit<Suggestion, 'key' | 'action' | 'steps' | 'painPoints' | 'isStep'> &
  Partial<Pick<Suggestion, 'steps' | 'painPoints' | 'isStep'>>

const SPOKE: Readonly<Record<TriangleCornerName, TriangleRelation>> = {
  strategy: 'strategy-customer',
  system: 'system-customer',
  people: 'people-customer',
}

/** Pain points for which somebody has said what to do, or asked how, and which still hurt. */
function answers(reading: TriangleReading): Found[] {
  const relationsOf = (painPoint: PainPoint) =>
    TRIANGLE_RELATIONS.filter((relation) => reading.relations[relation].painPoints.includes(painPoint))
  const open = new Set(TRIANGLE_RELATIONS.flatMap((relation) => reading.relations[relation].painPoints))
  return [...open]
    .filter(
      ({ status, improvement, howMightWe }) =>
        status !== 'resolved' && status !== 'parked' && (improvement || howMightWe),
    )
    .map((painPoint) => ({
      rule: 'answer-pain-point',
      subject: { painPoint: painPoint.id },
      parts: [],
      relations: relationsOf(painPoint),
      steps: painPoint.targets.flatMap((target) => (target.type === 'step' ? [target.id] : [])),
      painPoints: [painPoint.id],
      isStep: true,
    }))
}

const aboutItem = (rule: SuggestionRule, corner: TriangleCornerName, item: TriangleItem, isStep = false): Found => ({
  rule,
  subject: { item: item.id },
  parts: [corner],
  relations: [SPOKE[corner]],
  steps: item.steps,
  isStep,
})

/** Items that lack what their corner needs: a step, an owner, a limit to what may be decided. */
function items({ triangle, steps }: Blueprint): Found[] {
  const decides = ({ steps: own }: TriangleItem): boolean =>
    own.some((id) => steps[id]?.fail !== undefined || steps[id]?.kind === 'decision')
  return [
    ...inOrder(triangle.strategy.items).flatMap((item) =>
      item.steps.length === 0 ? [aboutItem('keep-promise', 'strategy', item, true)] : [],
    ),
    ...(['system', 'people'] as const).flatMap((corner) =>
      inOrder(triangle[corner].items).flatMap((item) =>
        item.steps.length === 0 ? [aboutItem('anchor-item', corner, item)] : [],
      ),
    ),
    ...inOrder(triangle.people.items).flatMap((item) =>
      decides(item) && item.authorityLimit === undefined ? [aboutItem('set-authority', 'people', item)] : [],
    ),
    ...inOrder(triangle.system.items).flatMap((item) =>
      item.owner === undefined ? [aboutItem('name-owner', 'system', item)] : [],
    ),
  ]
}

/** Steps that nobody carries, and roles that carry too many. */
function loads({ gaps }: TriangleReading): Found[] {
  const unsupported = gaps.unsupported ?? []
  const carry: Found = {
    rule: 'carry-steps',
    subject: {},
    parts: ['system', 'people'],
    relations: ['system-people'],
    steps: unsupported.map(({ id }) => id),
  }
  const relieve = gaps.overused.map(
    ({ role, steps }): Found => ({
      rule: 'relieve-role',
      subject: { role },
      parts: ['people'],
      relations: ['system-people', 'people-customer'],
      steps: steps.map(({ id }) => id),
    }),
  )
  return unsupported.length === 0 ? relieve : [carry, ...relieve]
}

/** Relations that are rated low without a pain point that says why, or rated on no evidence. */
function ratings({ triangle }: Blueprint, { relations }: TriangleReading): Found[] {
  return TRIANGLE_RELATIONS.flatMap((relation) => {
    const { rating, painPoints, steps } = relations[relation]
    if (rating === null) return []
    const about = { subject: { relation }, parts: [], relations: [relation], steps }
    const { evidence, sources = [] } = triangle.relations[relation] ?? {}
    const found: Found[] = []
    if (rating < WEAK_RATING && painPoints.length === 0) found.push({ rule: 'explain-relation', ...about })
    if (evidence === undefined && sources.length === 0) found.push({ rule: 'give-evidence', ...about })
    return found
  })
}

const keyOf = ({ rule, subject }: Pick<Suggestion, 'rule' | 'subject'>): string =>
  [rule, ...Object.values(subject)].join(':')

/** Suggestions that follow from the facts [A26], those for the weakest relations first. */
export function triangleSuggestions(blueprint: Blueprint, reading: TriangleReading): readonly Suggestion[] {
  const taken = new Map(
    inOrder(blueprint.actions).flatMap(({ id, rule }) => (rule === undefined ? [] : [[rule, id] as const])),
  )
  const { weakestFirst } = reading.held
  const weakness = ({ relations }: Found): number =>
    Math.min(...relations.map((relation) => weakestFirst.indexOf(relation)), weakestFirst.length)
  const found = [...answers(reading), ...items(blueprint), ...loads(reading), ...ratings(blueprint, reading)]
  return found
    .map((one) => {
      const key = keyOf(one)
      return { steps: [], painPoints: [], isStep: false, ...one, key, action: taken.get(key) ?? null }
    })
    .sort(
      (one, other) =>
        weakness(one) - weakness(other) || SUGGESTION_RULES.indexOf(one.rule) - SUGGESTION_RULES.indexOf(other.rule),
    )
}
