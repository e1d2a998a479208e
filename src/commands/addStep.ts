import { accepts } from '../model/accepts'
import { existing } from '../model/existing'
import type { ColumnId, LaneId, StepId } from '../model/id'
import { isDataRole } from '../model/lane'
import { own } from '../model/own'
import { type Step, type StepKind, step as stepSchema } from '../model/step'
import { stepsOfCell } from '../model/stepsOfCell'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { refuse } from './command'
import { checkStepChanges, STEP, type StepChanges } from './editableStep'
import { isPlace } from './moveInOrder'
import { kindOfLane } from './repairs/matchKindToLane'
import { placeInCell } from './repairs/placeInCell'

export interface AddStep extends InBlueprint {
  readonly id: StepId
  readonly lane: LaneId
  readonly column: ColumnId
  readonly title: string
  /** Evidence in an evidence lane, else an action, where absent. */
  readonly kind?: StepKind
  /** Its place among the steps of the cell; below them where absent. */
  readonly index?: number
  /** Further fields. */
  readonly fields?: StepChanges
}

/** Adds a step to a cell. */
export const addStep = defineBlueprintCommand<AddStep>({
  name: 'addStep',
  check(blueprint, args, project) {
    const { id, lane: laneId, column, index = 0 } = args
    const lane = own(blueprint.lanes.byId, laneId)
    if (!lane) return refuse('missing-lane')
    if (!own(blueprint.columns, column)) return refuse('missing-column')
    if (isDataRole(lane.role)) return refuse('data-lane-holds-no-steps')
    if (own(blueprint.steps, id)) return refuse('id-taken')
    if (!isPlace(index, stepsOfCell(blueprint, laneId, column).length)) return refuse('out-of-range')
    const step: Step = { id, lane: laneId, column, order: 0, kind: kindOfLane(lane.role), title: args.title }
    if (!accepts(stepSchema, step)) return refuse('invalid-value')
    return checkStepChanges(project, blueprint, step, fieldsOf(args))
  },
  apply(blueprint, args) {
    const { id, lane, column, title, index } = args
    const kind = kindOfLane(existing(blueprint.lanes.byId, lane).role)
    blueprint.steps[id] = { id, lane, column, order: 0, kind, title }
    change(STEP, existing(blueprint.steps, id), fieldsOf(args))
    placeInCell(blueprint, [id], { lane, column }, index)
  },
})

const fieldsOf = ({ kind, fields }: AddStep): StepChanges => (kind === undefined ? { ...fields } : { ...fields, kind })
