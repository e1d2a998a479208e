import type { Blueprint, Phase } from '../model/blueprint'
import type { ColumnId, LaneId, PhaseId, StepId } from '../model/id'
import { isDataRole, type Lane } from '../model/lane'
import type { Link } from '../model/link'
import { inOrder } from '../model/ordered'
import { own } from '../model/own'
import type { PainPoint, PainTarget } from '../model/painPoint'
import type { DiagramLanguage } from '../model/project'
import type { Step } from '../model/step'
import type { Scene } from './scene'

/** No id of a document holds a colon, so that such a card is known by its id alone. */
const FOLD = 'fold:'

const foldId = (phase: PhaseId, lane: LaneId): StepId => `${FOLD}${phase}:${lane}` as StepId

/** The phase that a card stands for; null where the card is a step. */
export const phaseOfFold = (card: StepId): PhaseId | null =>
  card.startsWith(FOLD) ? ((card.split(':')[1] ?? '') as PhaseId) : null

const COUNT_WORDS: Readonly<Record<DiagramLanguage, (steps: number) => string>> = {
  en: (steps) => (steps === 1 ? '1 step' : `${steps} steps`),
  'zh-CN': (steps) => `${steps} 个步骤`,
  'zh-TW': (steps) => `${steps} 個步驟`,
}

/** Which card of a folded phase each of its steps has become part of. */
interface Folds {
  readonly cardOf: ReadonlyMap<StepId, StepId>
  readonly cards: readonly Step[]
}

/** Steps whose columns all lie in folded phases; a wide step that reaches out of them keeps its card. */
function foldSteps(blueprint: Blueprint, folded: readonly Phase[], language: DiagramLanguage): Folds {
  const phaseOf = new Map(folded.flatMap((phase) => phase.columns.map((column) => [column, phase] as const)))
  const columns = inOrder(blueprint.phases).flatMap((phase) => phase.columns)
  const columnAt = new Map(columns.map((id, index) => [id, index]))
  const groups = new Map<StepId, { readonly phase: Phase; readonly lane: LaneId; readonly steps: Step[] }>()
  const cardOf = new Map<StepId, StepId>()
  for (const step of Object.values<Step>(blueprint.steps)) {
    const phase = phaseOf.get(step.column)
    const first = columnAt.get(step.column) ?? 0
    const covered = columns.slice(first, first + Math.max(1, step.span ?? 1))
    if (!phase || !covered.every((column) => phaseOf.has(column))) continue
    const id = foldId(phase.id, step.lane)
    cardOf.set(step.id, id)
    const group = groups.get(id)
    if (group) group.steps.push(step)
    else groups.set(id, { phase, lane: step.lane, steps: [step] })
  }
  const cards = [...groups].map(([id, { phase, lane, steps }]): Step => {
    const [column] = phase.columns
    return {
      id,
      lane,
      column: column as ColumnId,
      order: -1,
      kind: own(blueprint.lanes.byId, lane)?.role === 'evidence' ? 'evidence' : 'action',
      title: COUNT_WORDS[language](steps.length),
      ...(steps.some(({ fail }) => fail) && { fail: {} }),
      ...(steps.some(({ wait }) => wait) && { wait: {} }),
      ...(steps.some(({ momentOfTruth }) => momentOfTruth) && { momentOfTruth: true as const }),
    }
  })
  return { cardOf, cards }
}

/** Links end at the card that holds their step. Of those between the same two cards, one is left, without words of its own. */
function foldLinks(blueprint: Blueprint, { cardOf }: Folds): Record<string, Link> {
  const kept: Record<string, Link> = {}
  const between = new Map<string, Link>()
  for (const link of Object.values<Link>(blueprint.links)) {
    const from = cardOf.get(link.from) ?? link.from
    const to = cardOf.get(link.to) ?? link.to
    if (from === link.from && to === link.to) {
      kept[link.id] = link
      continue
    }
    if (from === to) continue
    const key = [from, to].join(' ')
    const known = between.get(key)
    if (!known) {
      const moved = { ...link, from, to }
      between.set(key, moved)
      kept[link.id] = moved
      continue
    }
    const { label: _, probability: __, ...plain } = known
    const merged: Link = { ...plain, ...(link.twoWay && { twoWay: true as const }) }
    between.set(key, merged)
    kept[known.id] = merged
  }
  return kept
}

/** Pain points sit where their step has gone; one on a link that has gone sits on the card that holds its ends. */
function foldPains(
  blueprint: Blueprint,
  { cardOf }: Folds,
  links: Readonly<Record<string, Link>>,
): Record<string, PainPoint> {
  const target = (item: PainTarget): PainTarget => {
    if (item.type === 'step') return { type: 'step', id: cardOf.get(item.id) ?? item.id }
    if (item.type !== 'link' || Object.hasOwn(links, item.id)) return item
    const link = own(blueprint.links, item.id)
    const card = link && (cardOf.get(link.from) ?? cardOf.get(link.to))
    return card ? { type: 'step', id: card } : item
  }
  return Object.fromEntries(
    Object.values<PainPoint>(blueprint.painPoints).map((pain) => {
      const targets = pain.targets.map(target)
      if (targets.every((item, index) => item === pain.targets[index] || item.id === pain.targets[index]?.id))
        return [pain.id, pain]
      const distinct = targets.filter(({ id }, index) => targets.findIndex((other) => other.id === id) === index)
      return [pain.id, { ...pain, targets: distinct }]
    }),
  )
}

/** Columns that a step still covers: those of folded phases count once for each phase. */
function spanAfter(step: Step, all: readonly ColumnId[], shown: ReadonlySet<ColumnId>): number {
  const first = all.indexOf(step.column)
  const covered = all.slice(first, first + Math.max(1, step.span ?? 1))
  return Math.max(1, covered.filter((column) => shown.has(column)).length)
}

/**
 * The blueprint as it is shown with phases folded: each of them has one column, in which one card for each lane stands for
 * its steps [S20]. It is for the eye alone: its steps are no steps of the document.
 *
 * @returns the same blueprint where none of its phases is folded
 */
export function foldPhases(blueprint: Blueprint, phases: ReadonlySet<PhaseId>, language: DiagramLanguage): Blueprint {
  const folded = inOrder(blueprint.phases).filter(({ id, columns }) => phases.has(id) && columns.length > 0)
  if (folded.length === 0) return blueprint
  const folds = foldSteps(blueprint, folded, language)
  const links = foldLinks(blueprint, folds)
  const byId = { ...blueprint.phases.byId }
  for (const phase of folded) byId[phase.id] = { ...phase, columns: phase.columns.slice(0, 1) }
  const all = inOrder(blueprint.phases).flatMap(({ columns }) => columns)
  const shown = new Set(inOrder({ order: blueprint.phases.order, byId }).flatMap(({ columns }) => columns))
  const columns = { ...blueprint.columns }
  for (const {
    columns: [first],
  } of folded)
    if (first) columns[first] = { id: first }
  /** A wide step that began in a column that is gone begins in the one that is left of its phase. */
  const home = new Map(folded.flatMap(({ columns: own }) => own.map((column) => [column, own[0] ?? column] as const)))
  const steps: Record<StepId, Step> = {}
  for (const step of Object.values<Step>(blueprint.steps)) {
    if (folds.cardOf.has(step.id)) continue
    const column = home.get(step.column) ?? step.column
    const span = step.span === undefined ? undefined : spanAfter(step, all, shown) + (shown.has(step.column) ? 0 : 1)
    const isSame = column === step.column && span === step.span
    const { span: _, ...rest } = step
    steps[step.id] = isSame ? step : { ...rest, column, ...(span !== undefined && span > 1 && { span }) }
  }
  for (const card of folds.cards) steps[card.id] = card
  return {
    ...blueprint,
    phases: { ...blueprint.phases, byId },
    columns,
    lanes: { ...blueprint.lanes, byId: dataWithout(blueprint, new Set(home.keys())) },
    steps,
    links,
    painPoints: foldPains(blueprint, folds, links),
  }
}

/** Figures of single columns say nothing of a whole phase [S15]. */
function dataWithout({ lanes }: Blueprint, gone: ReadonlySet<ColumnId>): Blueprint['lanes']['byId'] {
  const byId = { ...lanes.byId }
  for (const lane of Object.values<Lane>(lanes.byId)) {
    if (!isDataRole(lane.role) || !lane.cells) continue
    const cells = Object.entries(lane.cells).filter(([column]) => !gone.has(column as ColumnId))
    byId[lane.id] = { ...lane, cells: Object.fromEntries(cells) }
  }
  return byId
}

/** The scene with its folded columns marked; the same scene where there are none. */
export function markFolded(scene: Scene, phases: ReadonlySet<PhaseId>): Scene {
  if (!scene.columns.some(({ phase }) => phases.has(phase))) return scene
  const columns = scene.columns.map((column) =>
    phases.has(column.phase) ? { ...column, folded: true as const } : column,
  )
  return { ...scene, columns }
}
