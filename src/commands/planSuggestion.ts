import type { Draft } from 'immer'
import type { Action } from '../model/action'
import type { Blueprint } from '../model/blueprint'
import type { BlueprintId, ColumnId, LaneId, StepId } from '../model/id'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { type AddStep, addStep } from './addStep'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { all, allow, refuse, type Verdict } from './command'
import { type DuplicateBlueprint, duplicateBlueprint } from './duplicateBlueprint'
import { appendAction, checkNewAction } from './editableAction'

/** A step of the to-be blueprint that answers a suggestion. */
export interface ToBeStep {
  /** The to-be blueprint, one that there is or the id of a new variant. */
  readonly blueprint: BlueprintId
  /** Name of the variant if there is none yet. */
  readonly newName?: string
  readonly step: { readonly id: StepId; readonly lane: LaneId; readonly column: ColumnId; readonly title: string }
}

export interface PlanSuggestion extends InBlueprint {
  /** What goes into the improvement plan of this blueprint; its `rule` marks the suggestion as taken up. */
  readonly action: Action
  readonly toBe?: ToBeStep
}

const stepArgs = ({ blueprint, step }: ToBeStep): AddStep => ({ blueprint, ...step })

const variantArgs = (from: BlueprintId, { blueprint: id, newName: name = '' }: ToBeStep): DuplicateBlueprint => ({
  blueprint: from,
  ...{ id, name, state: 'to-be' },
})

const withBlueprint = (project: Project, blueprint: Blueprint): Project => ({
  ...project,
  blueprints: {
    order: [...project.blueprints.order, blueprint.id],
    byId: { ...project.blueprints.byId, [blueprint.id]: blueprint },
  },
})

function checkToBe(project: Project, blueprint: Blueprint, toBe: ToBeStep): Verdict {
  if (own(project.blueprints.byId, toBe.blueprint)) return addStep.check(project, stepArgs(toBe))
  if (toBe.newName === undefined) return refuse('missing-blueprint')
  const grown = withBlueprint(project, { ...blueprint, id: toBe.blueprint })
  return all(
    () => duplicateBlueprint.check(project, variantArgs(blueprint.id, toBe)),
    () => addStep.check(grown, stepArgs(toBe)),
  )
}

/**
 * Takes up a suggestion: an action of the improvement plan, and where one is given a step of the to-be blueprint, which is made
 * from this one if there is none; all as one undo step.
 */
export const planSuggestion = defineBlueprintCommand<PlanSuggestion>({
  name: 'planSuggestion',
  check: (blueprint, { action, toBe }, project) =>
    all(
      () => checkNewAction(project, blueprint, action),
      () => (toBe ? checkToBe(project, blueprint, toBe) : allow),
    ),
  apply(blueprint, { action, toBe }, project) {
    if (toBe) {
      if (!own(project.blueprints.byId, toBe.blueprint)) addVariant(project, blueprint, toBe)
      addStep.apply(project, stepArgs(toBe))
    }
    appendAction(blueprint, action)
  },
})

/** Adds the variant as a copy that shares nothing with its original, since a step is written on it next. */
function addVariant(project: Draft<Project>, blueprint: Draft<Blueprint>, toBe: ToBeStep): void {
  duplicateBlueprint.apply(project, variantArgs(blueprint.id, toBe))
  const copy = JSON.parse(JSON.stringify(project.blueprints.byId[toBe.blueprint])) as Draft<Blueprint>
  project.blueprints.byId[toBe.blueprint] = copy
}
