import type { Draft } from 'immer'
import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { ColumnId, LaneId, PhaseId, StepId } from '../model/id'
import { own } from '../model/own'
import type { Project } from '../model/project'
import type { Role } from '../model/registers'
import type { Step } from '../model/step'
import { checkNewColumn, type NewColumn, putNewColumn } from './addColumn'
import { addRecord } from './addRecord'
import { type AddStep, addStep } from './addStep'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { all, allow, refuse, type Verdict } from './command'
import { STEP, type StepChanges } from './editableStep'
import { editStep } from './editStep'
import { moveSteps } from './moveSteps'
import { kindFitsLane, kindOfLane, matchKindToLane } from './repairs/matchKindToLane'
import { placeInCell } from './repairs/placeInCell'
import type { Cell } from './shiftSteps'

/** New values of one step that is there already. */
export interface FilledStep {
  readonly step: StepId
  readonly changes?: StepChanges
  /** The cell it goes to; its own where absent. */
  readonly lane?: LaneId
  readonly column?: ColumnId
}

export interface FillTable extends InBlueprint {
  /** Roles that steps name for the first time. */
  readonly roles?: readonly Role[]
  /** Columns that the new steps need, each at the end of a phase. */
  readonly columns?: readonly { readonly id: ColumnId; readonly phase: PhaseId }[]
  readonly edits?: readonly FilledStep[]
  readonly steps?: readonly Omit<AddStep, 'blueprint' | 'index'>[]
}

/**
 * Writes a range of a table: moves and edits steps, adds further ones, with the columns and roles that they need, all or
 * nothing. Evidence follows its lane as in `moveSteps`.
 */
export const fillTable = defineBlueprintCommand<FillTable>({
  name: 'fillTable',
  check(blueprint, args, project) {
    const { columns = [], edits = [], steps = [], roles = [] } = args
    if (columns.length + edits.length + steps.length + roles.length === 0) return refuse('nothing-to-do')
    if (!differ(edits.map(({ step }) => step))) return refuse('invalid-value')
    if (!differ([...steps, ...columns, ...roles].map(({ id }) => id))) return refuse('id-taken')
    return all(
      () => all(...roles.map((record) => () => addRecord.check(project, { register: 'roles', record }))),
      () => all(...columns.map((column) => () => checkNewColumn(blueprint, newColumn(column)))),
      () => {
        const ready = withRolesAndColumns(project, blueprint, args)
        return all(
          ...edits.map((edit) => () => checkEdit(ready, args.blueprint, edit)),
          ...steps.map((step) => () => addStep.check(ready, { blueprint: args.blueprint, ...step })),
        )
      },
    )
  },
  apply(blueprint, { columns = [], edits = [], steps = [], roles = [] }, project) {
    for (const record of roles) addRecord.apply(project, { register: 'roles', record })
    for (const column of columns) putNewColumn(blueprint, newColumn(column))
    moveToCells(blueprint, edits)
    for (const { step: stepId, changes } of edits) {
      const step = existing(blueprint.steps, stepId)
      matchKindToLane(step, existing(blueprint.lanes.byId, step.lane).role)
      change(STEP, step, changes ?? {})
    }
    addBelow(blueprint, steps)
  },
})

/** Moves steps, those that go to the same cell in the order of the table. */
function moveToCells(blueprint: Draft<Blueprint>, edits: readonly FilledStep[]): void {
  const groups = new Map<string, { readonly cell: Cell; readonly steps: StepId[] }>()
  for (const { step: id, lane, column } of edits) {
    const step = existing(blueprint.steps, id)
    const cell = { lane: lane ?? step.lane, column: column ?? step.column }
    if (cell.lane === step.lane && cell.column === step.column) continue
    const group = groups.get(`${cell.lane} ${cell.column}`) ?? { cell, steps: [] }
    group.steps.push(id)
    groups.set(`${cell.lane} ${cell.column}`, group)
  }
  for (const { cell, steps } of groups.values()) placeInCell(blueprint, steps, cell)
}

/** Adds steps below those of their cells. All steps are looked at once, not once for each that is added. */
function addBelow(blueprint: Draft<Blueprint>, added: NonNullable<FillTable['steps']>): void {
  if (added.length === 0) return
  const free = new Map<string, number>()
  for (const { lane, column, order } of Object.values(blueprint.steps)) {
    const cell = `${lane} ${column}`
    free.set(cell, Math.max(free.get(cell) ?? 0, order + 1))
  }
  for (const { id, lane, column, title, kind, fields } of added) {
    const cell = `${lane} ${column}`
    const order = free.get(cell) ?? 0
    free.set(cell, order + 1)
    const { role } = existing(blueprint.lanes.byId, lane)
    blueprint.steps[id] = { id, lane, column, order, kind: kindOfLane(role), title }
    change(STEP, existing(blueprint.steps, id), kind === undefined ? { ...fields } : { ...fields, kind })
  }
}

const differ = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

const newColumn = ({ id, phase }: { readonly id: ColumnId; readonly phase: PhaseId }): NewColumn => ({
  id,
  place: { endOf: phase },
})

/** The project with the new roles and columns in place, so that what names them can be checked. */
function withRolesAndColumns(project: Project, blueprint: Blueprint, { roles = [], columns = [] }: FillTable): Project {
  const phases: Record<string, Blueprint['phases']['byId'][PhaseId]> = { ...blueprint.phases.byId }
  for (const { id, phase } of columns) {
    const present = existing(phases, phase)
    phases[phase] = { ...present, columns: [...present.columns, id] }
  }
  const ready: Blueprint = {
    ...blueprint,
    phases: { ...blueprint.phases, byId: phases },
    columns: { ...blueprint.columns, ...Object.fromEntries(columns.map(({ id }) => [id, { id }])) },
  }
  return {
    ...project,
    roles: {
      order: [...project.roles.order, ...roles.map(({ id }) => id)],
      byId: { ...project.roles.byId, ...Object.fromEntries(roles.map((role) => [role.id, role])) },
    },
    blueprints: { ...project.blueprints, byId: { ...project.blueprints.byId, [blueprint.id]: ready } },
  }
}

/** Whether a step can go to its cell, and take the changes there. */
function checkEdit(project: Project, id: InBlueprint['blueprint'], edit: FilledStep): Verdict {
  const blueprint = existing(project.blueprints.byId, id)
  const step = own(blueprint.steps, edit.step)
  if (!step) return refuse('missing-step')
  const { lane = step.lane, column = step.column, changes } = edit
  const moves = lane !== step.lane || column !== step.column
  const move = moves ? moveSteps.check(project, { blueprint: id, steps: [step.id], lane, column }) : allow
  if (!move.ok || !changes) return move
  if (!moves) return editStep.check(project, { blueprint: id, step: step.id, changes })
  const { role } = existing(blueprint.lanes.byId, lane)
  const kind = kindFitsLane(step.kind, role) ? step.kind : kindOfLane(role)
  const moved: Step = { ...step, lane, column, kind }
  const there: Blueprint = { ...blueprint, steps: { ...blueprint.steps, [step.id]: moved } }
  const blueprints = { ...project.blueprints, byId: { ...project.blueprints.byId, [id]: there } }
  return editStep.check({ ...project, blueprints }, { blueprint: id, step: step.id, changes })
}
