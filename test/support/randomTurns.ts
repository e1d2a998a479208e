/** Sequences of random commands for properties of whole sessions, and documents to begin with. */
import fc from 'fast-check'
import type { CommandName } from '../../src/commands/commandName'
import type { Editor } from '../../src/editor/editor'
import type { Project } from '../../src/model/project'
import { arbitraryProject } from './arbitraryProject'
import { blueprint } from './blueprint'
import { Dice, Here, type Run } from './randomCommand'
import { RANDOM_ELEMENT_COMMANDS } from './randomElementCommands'
import { RANDOM_GRID_COMMANDS } from './randomGridCommands'
import { RANDOM_LINK_COMMANDS } from './randomLinkCommands'
import { RANDOM_PROJECT_COMMANDS } from './randomProjectCommands'
import { RANDOM_STEP_COMMANDS } from './randomStepCommands'
import { RANDOM_TRIANGLE_COMMANDS } from './randomTriangleCommands'

const RANDOM: Readonly<Record<CommandName, (here: Here, dice: Dice) => Run>> = {
  ...RANDOM_PROJECT_COMMANDS,
  ...RANDOM_GRID_COMMANDS,
  ...RANDOM_STEP_COMMANDS,
  ...RANDOM_LINK_COMMANDS,
  ...RANDOM_ELEMENT_COMMANDS,
  ...RANDOM_TRIANGLE_COMMANDS,
}

export interface Turn {
  readonly name: CommandName
  readonly numbers: readonly number[]
}

/** A command with the numbers that its arguments are drawn with. */
export const arbitraryTurn: fc.Arbitrary<Turn> = fc.record({
  name: fc.constantFrom(...(Object.keys(RANDOM) as CommandName[])),
  numbers: fc.array(fc.nat(9999), { minLength: 30, maxLength: 30 }),
})

/** A document with something of everything that commands of the grid need. */
export const DRAWN: Project = blueprint(`
             | arrive | order | eat | leave
  phases     | in     |       | out |
  evidence   | sign   | menu*2 |    | bill
  customer   | enter  | ask, wait | eat*2 |
  frontstage | greet  | note  |     | cash
  backstage  |        | cook*3 |    |
  support    |        | system |    |
  notes      |        |       |     |
  enter -> greet
  ask -> note
  note -> cook
  cook -> system`)

export const arbitraryStart: fc.Arbitrary<Project> = fc.oneof(fc.constant(DRAWN), arbitraryProject)

/** Plays turns and counts the commands that were allowed. */
export function play(editor: Editor, turns: readonly Turn[], done = new Map<CommandName, number>()) {
  for (const { name, numbers } of turns) {
    const dice = new Dice(numbers)
    const verdict = RANDOM[name](new Here(editor.store.getState().project, dice), dice)(editor)
    if (verdict.ok) done.set(name, (done.get(name) ?? 0) + 1)
  }
  return done
}
