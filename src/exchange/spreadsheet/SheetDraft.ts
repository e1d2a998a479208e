import type { Blueprint } from '../../model/blueprint'
import { existing } from '../../model/existing'
import { MAX_TEXT_LENGTH } from '../../model/field'
import { foldText } from '../../model/foldText'
import type { LaneId, PhaseId } from '../../model/id'
import type { StepLaneRole } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import type { StepKind } from '../../model/step'
import { isStepRole, laneOfName } from './laneOfName'
import type { LaneTarget, SheetChoices, SheetField } from './sheetChoices'
import type {
  PlannedColumn,
  PlannedFields,
  PlannedLane,
  PlannedNote,
  PlannedPain,
  PlannedPlace,
  PlannedStep,
  SheetPlace,
  SheetPlan,
  SheetProblem,
  SheetProblemCode,
  SheetRemark,
} from './sheetPlan'

/** What a sheet is read against. */
export interface SheetContext {
  readonly blueprint: Pick<Blueprint, 'lanes' | 'phases' | 'columns'>
  /** Title of the phase for what stands in none. */
  readonly untitledPhase: string
  /** Name of the lane for evidence that a list names beside its steps, and for steps without a lane. */
  readonly evidenceLane: string
  readonly customerLane: string
}

interface DraftPhase {
  readonly title: string
  readonly existing?: PhaseId
  readonly columns: PlannedColumn[]
}

/** A plan while a sheet is being read: finds what is there already by name, and notes what is new. */
export class SheetDraft {
  readonly context: SheetContext
  readonly steps: PlannedStep[] = []
  readonly pains: PlannedPain[] = []
  readonly notes: PlannedNote[] = []
  readonly remarks: SheetRemark[] = []
  readonly lanes: PlannedLane[] = []
  readonly phases: DraftPhase[] = []
  readonly #choices: SheetChoices
  readonly #problems: SheetProblem[] = []
  readonly #phaseOf = new Map<string, number>()
  readonly #laneOf = new Map<string, number>()

  constructor(choices: SheetChoices, context: SheetContext) {
    this.#choices = choices
    this.context = context
  }

  problem(from: SheetPlace, code: SheetProblemCode, text: string, field?: SheetField): void {
    this.#problems.push({ ...from, code, text, ...(field && { field }) })
  }

  /** The phase of a title, by index; that of the blueprint where it has one. */
  phase(named: string): number {
    const title = named === '' ? this.context.untitledPhase : named
    const key = foldText(title)
    const known = this.#phaseOf.get(key)
    if (known !== undefined) return known
    const there = inOrder(this.context.blueprint.phases).find((phase) => foldText(phase.title) === key)
    this.phases.push({ title: there?.title ?? title, columns: [], ...(there && { existing: there.id }) })
    this.#phaseOf.set(key, this.phases.length - 1)
    return this.phases.length - 1
  }

  /** A further column of a phase, by index; the one of that title that the phase has already, where there is one. */
  addColumn(phase: number, title = ''): number {
    const { existing: id, columns } = existingPhase(this.phases, phase)
    const { blueprint } = this.context
    const key = foldText(title)
    const there = id && key !== '' ? existing(blueprint.phases.byId, id).columns : []
    const found = there.find((column) => foldText(blueprint.columns[column]?.title ?? '') === key)
    const isTaken = columns.some((column) => column.existing !== undefined && column.existing === found)
    columns.push({ ...(title !== '' && { title }), ...(found && !isTaken && { existing: found }) })
    return columns.length - 1
  }

  /** The lane of a name, by index. */
  lane(name: string, above: StepLaneRole = 'frontstage-people'): number {
    const key = foldText(name)
    const known = this.#laneOf.get(key)
    if (known !== undefined) return known
    const meaning = laneOfName(name, this.context.blueprint, above)
    const chosen = this.#choices.lanes[key]
    const isThere = !chosen?.startsWith('lane:') || this.roleOf(chosen) !== null
    const target = chosen !== undefined && isThere ? chosen : meaning.target
    this.lanes.push({ key, name, target, isGuess: meaning.isGuess && target !== chosen })
    this.#laneOf.set(key, this.lanes.length - 1)
    return this.lanes.length - 1
  }

  target(lane: number): LaneTarget {
    return this.lanes[lane]?.target ?? 'skip'
  }

  /** The role of the lane that a name stands for; null where it stands for no lane of steps. */
  roleOf(target: LaneTarget): StepLaneRole | null {
    const [type, what = ''] = target.split(':')
    if (type === 'new') return what as StepLaneRole
    const role = type === 'lane' ? this.context.blueprint.lanes.byId[what as LaneId]?.role : undefined
    return role !== undefined && isStepRole(role as StepLaneRole) ? (role as StepLaneRole) : null
  }

  /** Adds a step, its kind that of its lane; returns its index. */
  addStep(
    step: PlannedPlace & {
      readonly from: SheetPlace
      readonly lane: number
      readonly title: string
      readonly kind?: StepKind
      readonly fields?: PlannedFields
      readonly roles?: readonly string[]
      readonly facilities?: readonly string[]
    },
  ): number {
    const { kind = 'action', fields = {}, roles = [], facilities = [] } = step
    const isEvidence = this.roleOf(this.target(step.lane)) === 'evidence'
    if (isEvidence && kind === 'decision') this.problem(step.from, 'evidenceDecides', step.title, 'kind')
    this.steps.push({
      ...step,
      title: this.fitting(step.title, step.from, 'title'),
      kind: isEvidence ? 'evidence' : kind === 'evidence' ? 'action' : kind,
      fields,
      roles,
      facilities,
    })
    return this.steps.length - 1
  }

  /** A text as long as a field may be; the rest of a longer one is cut, and that is said. */
  fitting(text: string, from: SheetPlace, field?: SheetField): string {
    if (text.length <= MAX_TEXT_LENGTH) return text
    this.problem(from, 'tooLong', `${text.slice(0, 30)}…`, field)
    return text.slice(0, MAX_TEXT_LENGTH)
  }

  plan(): SheetPlan {
    const order = (place: SheetPlace): number => place.row * 1e6 + (place.column ?? 0)
    return {
      phases: this.phases,
      lanes: this.lanes,
      steps: this.steps,
      pains: this.pains,
      notes: this.notes,
      links: this.#choices.links,
      problems: this.#problems.toSorted((a, b) => order(a) - order(b)),
      remarks: this.remarks,
    }
  }
}

const existingPhase = (phases: readonly DraftPhase[], index: number): DraftPhase => {
  const phase = phases[index]
  if (!phase) throw new RangeError(`no phase ${index}`)
  return phase
}
