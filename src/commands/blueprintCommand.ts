import type { Draft } from 'immer'
import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { BlueprintId } from '../model/id'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { type Command, defineCommand, refuse, type Verdict } from './command'
import type { CommandName } from './commandName'

/** The arguments of every command that changes one blueprint. */
export interface InBlueprint {
  readonly blueprint: BlueprintId
}

interface BlueprintCommand<Args extends InBlueprint> {
  readonly name: CommandName
  check(blueprint: Blueprint, args: Args, project: Project): Verdict
  apply(blueprint: Draft<Blueprint>, args: Args, project: Draft<Project>): void
}

/** Declares a command that changes one blueprint, which both halves get looked up. Refused where it does not exist. */
export const defineBlueprintCommand = <Args extends InBlueprint>(command: BlueprintCommand<Args>): Command<Args> =>
  defineCommand({
    name: command.name,
    check(project, args) {
      const blueprint = own(project.blueprints.byId, args.blueprint)
      return blueprint ? command.check(blueprint, args, project) : refuse('missing-blueprint')
    },
    apply(project, args) {
      command.apply(existing(project.blueprints.byId, args.blueprint), args, project)
    },
  })
