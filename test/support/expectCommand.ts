/**
 * The laws of commands. Every test of a command goes through `expectCommand`, which checks them besides what the test
 * says: the input is untouched, undo and redo are exact, patches and document survive JSON, nothing is broken, the result has
 * the shape that files have, and a second run from the same input gives the same.
 */
import { applyPatches, type Patch } from 'immer'
import { expect } from 'vitest'
import type { Command, Verdict } from '../../src/commands/command'
import type { Refusal } from '../../src/commands/refusal'
import { createEditor } from '../../src/editor/editor'
import { accepts } from '../../src/model/accepts'
import { existing } from '../../src/model/existing'
import { type Project, project as projectSchema } from '../../src/model/project'
import { violations } from '../../src/model/violations'
import { blueprint, MAIN } from './blueprint'
import { deepFrozen } from './deepFrozen'
import { drawTable } from './drawTable'

/** What a test may expect of a command that was run on a project. */
export interface Expectation {
  /** The blueprint `main` afterwards is the one that the table draws. */
  toGive(table: string): Project
  /** The command is allowed and does something; returns the project afterwards. */
  toSucceed(): Project
  /** The command is allowed and changes nothing, not even the history. */
  toChangeNothing(): void
  toBeRefused(reason: Refusal): void
}

/** Runs a command on a project under all laws. */
export function expectCommand<Args>(before: Project, command: Command<Args>, args: Args): Expectation {
  const { verdict, after, patches } = obeyLaws(before, command, args)
  const toSucceed = (): Project => {
    expect(verdict).toEqual({ ok: true })
    expect(patches).toBeGreaterThan(0)
    return after
  }
  return {
    toSucceed,
    toGive(table) {
      const result = toSucceed()
      const wanted = existing(blueprint(table).blueprints.byId, MAIN)
      expect(drawTable(existing(result.blueprints.byId, MAIN))).toBe(drawTable(wanted))
      return result
    },
    toChangeNothing() {
      expect(verdict).toEqual({ ok: true })
      expect(patches).toBe(0)
      expect(after).toBe(before)
    },
    toBeRefused(reason) {
      expect(verdict).toEqual({ ok: false, reason })
    },
  }
}

/** Runs a command and checks everything that holds for all commands. */
export function obeyLaws<Args>(
  before: Project,
  command: Command<Args>,
  args: Args,
): { readonly verdict: Verdict; readonly after: Project; readonly patches: number } {
  const copy = JSON.stringify(before)
  const editor = createEditor(deepFrozen(before), { verify: violations })
  const verdict = editor.run(command, deepFrozen(structuredClone(args)))
  const { project: after, past } = editor.store.getState()
  expect(JSON.stringify(before), 'the input is untouched').toBe(copy)
  const [entry] = past
  if (!entry) {
    expect(after, 'nothing happened').toBe(before)
    return { verdict, after, patches: 0 }
  }
  expect(verdict.ok, 'only what is allowed happens').toBe(true)
  expect(entry.name, 'the step is named').toBe(command.name)
  const wire: { readonly patches: Patch[]; readonly inverse: Patch[] } = JSON.parse(JSON.stringify(entry))
  expect(JSON.parse(JSON.stringify(after)), 'the document is JSON').toEqual(after)
  expect(applyPatches(before, wire.patches), 'patches survive JSON').toEqual(after)
  expect(applyPatches(after, wire.inverse), 'inverse patches survive JSON').toEqual(before)
  expect(accepts(projectSchema, after), 'the document has the shape of a file').toBe(true)
  editor.undo()
  expect(editor.store.getState().project, 'undo is exact').toEqual(before)
  editor.redo()
  expect(editor.store.getState().project, 'redo is exact').toEqual(after)
  const again = createEditor(before)
  again.run(command, args)
  expect(again.store.getState().project, 'the same input gives the same').toEqual(after)
  return { verdict, after, patches: entry.patches.length }
}
