import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { type Action, action } from '../model/action'
import type { Blueprint } from '../model/blueprint'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { referencesOfAction } from '../model/reference'
import { resolver } from '../model/resolver'
import { tidied } from '../model/tidied'
import type { Changes, Editable } from './changes'
import { checkReferences } from './checkReferences'
import { refuse, type Verdict } from './command'

/** New values for the fields of an improvement action; undefined removes one. */
export type ActionChanges = Changes<Action, 'id'>

export const ACTION: Editable<Action, 'id'> = { schema: action, fixed: ['id'] }

/** Refuses an action that is not valid, whose id is taken, or that names what does not exist. */
export function checkNewAction(project: Project, blueprint: Blueprint, given: Action): Verdict {
  if (!accepts(action, tidied(action, given))) return refuse('invalid-value')
  if (own(blueprint.actions.byId, given.id)) return refuse('id-taken')
  return checkReferences(referencesOfAction(given), resolver(project, blueprint))
}

/** Puts an action at the end of the improvement plan. */
export function appendAction({ actions }: Draft<Blueprint>, given: Action): void {
  actions.byId[given.id] = tidied(action, given) as Draft<Action>
  actions.order.push(given.id)
}
