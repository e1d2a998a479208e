import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES, type CommandName } from '../../src/commands/commandName'
import { createEditor, type Editor } from '../../src/editor/editor'
import { accepts } from '../../src/model/accepts'
import { type Project, project as projectSchema } from '../../src/model/project'
import { violations } from '../../src/model/violations'
import { arbitraryProject } from '../support/arbitraryProject'
import { blueprint } from '../support/blueprint'
import { deepFrozen } from '../support/deepFrozen'
import { Dice, Here, type Run } from '../support/randomCommand'
import { RANDOM_ELEMENT_COMMANDS } from '../support/randomElementCommands'
import { RANDOM_GRID_COMMANDS } from '../support/randomGridCommands'
import { RANDOM_LINK_COMMANDS } from '../support/randomLinkCommands'
import { RANDOM_PROJECT_COMMANDS } from '../support/randomProjectCommands'
import { RANDOM_STEP_COMMANDS } from '../support/randomStepCommands'

const RANDOM: Readonly<Record<CommandName, (here: Here, dice: Dice) => Run>> = {
  ...RANDOM_PROJECT_COMMANDS,
  ...RANDOM_GRID_COMMANDS,
  ...RANDOM_STEP_COMMANDS,
  ...RANDOM_LINK_COMMANDS,
  ...RANDOM_ELEMENT_COMMANDS,
}

interface Turn {
  readonly name: CommandName
  readonly numbers: readonly number[]
}

const turn: fc.Arbitrary<Turn> = fc.record({
  name: fc.constantFrom(...COMMAND_NAMES),
  numbers: fc.array(fc.nat(9999), { minLength: 30, maxLength: 30 }),
})

const drawn = blueprint(`
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

const start: fc.Arbitrary<Project> = fc.oneof(fc.constant(drawn), arbitraryProject)

/** Plays turns and counts the commands that were allowed. */
function play(editor: Editor, turns: readonly Turn[], done = new Map<CommandName, number>()) {
  for (const { name, numbers } of turns) {
    const dice = new Dice(numbers)
    const verdict = RANDOM[name](new Here(editor.store.getState().project, dice), dice)(editor)
    if (verdict.ok) done.set(name, (done.get(name) ?? 0) + 1)
  }
  return done
}

describe('any sequence of commands', () => {
  test('[C4] keeps all invariants and the shape of a file; undo leads back and redo forth', () => {
    fc.assert(
      fc.property(start, fc.array(turn, { maxLength: 30 }), (project, turns) => {
        const editor = createEditor(deepFrozen(project), { verify: violations })
        play(editor, turns)
        const end = editor.store.getState()
        expect(accepts(projectSchema, end.project)).toBe(true)
        while (editor.undo());
        expect(editor.store.getState().project).toEqual(project)
        while (editor.redo());
        expect(editor.store.getState().project).toEqual(end.project)
        expect(editor.store.getState().past).toEqual(end.past)
      }),
      { numRuns: 150 },
    )
  })

  test('[C2] gives the same result in a second editor that replays the stored history', () => {
    fc.assert(
      fc.property(start, fc.array(turn, { maxLength: 12 }), (project, turns) => {
        const [one, other] = [createEditor(project), createEditor(JSON.parse(JSON.stringify(project)) as Project)]
        play(one, turns)
        play(other, turns)
        expect(other.store.getState().project).toEqual(one.store.getState().project)
        expect(JSON.parse(JSON.stringify(one.store.getState().past))).toEqual(other.store.getState().past)
      }),
      { numRuns: 60 },
    )
  })

  test('reaches every command, so that the sequences above mean something', () => {
    const done = new Map<CommandName, number>()
    for (const turns of fc.sample(fc.array(turn, { minLength: 120, maxLength: 120 }), { seed: 7, numRuns: 90 })) {
      play(createEditor(drawn), turns, done)
    }
    expect(COMMAND_NAMES.filter((name) => !done.has(name))).toEqual([])
  })
})
