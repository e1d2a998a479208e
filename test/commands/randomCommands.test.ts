import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES, type CommandName } from '../../src/commands/commandName'
import { createEditor } from '../../src/editor/editor'
import { accepts } from '../../src/model/accepts'
import { type Project, project as projectSchema } from '../../src/model/project'
import { violations } from '../../src/model/violations'
import { deepFrozen } from '../support/deepFrozen'
import { arbitraryStart, arbitraryTurn, DRAWN, play } from '../support/randomTurns'

describe('any sequence of commands', () => {
  test('[C4] keeps all invariants and the shape of a file; undo leads back and redo forth', () => {
    fc.assert(
      fc.property(arbitraryStart, fc.array(arbitraryTurn, { maxLength: 30 }), (project, turns) => {
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
      fc.property(arbitraryStart, fc.array(arbitraryTurn, { maxLength: 12 }), (project, turns) => {
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
    for (const turns of fc.sample(fc.array(arbitraryTurn, { minLength: 120, maxLength: 120 }), {
      seed: 11,
      numRuns: 130,
    })) {
      play(createEditor(DRAWN), turns, done)
    }
    expect(COMMAND_NAMES.filter((name) => !done.has(name))).toEqual([])
  })
})
