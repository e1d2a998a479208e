import fc from 'fast-check'
import { applyPatches, type Patch } from 'immer'
import { describe, expect, test } from 'vitest'
import { addStep } from '../../src/commands/addStep'
import { defineCommand } from '../../src/commands/command'
import { deleteBlueprint } from '../../src/commands/deleteBlueprint'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { duplicateBlueprint } from '../../src/commands/duplicateBlueprint'
import { editStep } from '../../src/commands/editStep'
import { moveSteps } from '../../src/commands/moveSteps'
import { createEditor, type Editor } from '../../src/editor/editor'
import type { Selection } from '../../src/editor/selection'
import { violations } from '../../src/model/violations'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { deepFrozen } from '../support/deepFrozen'
import { mainOf } from '../support/studiedProject'

const start = deepFrozen(
  blueprint(`
             | a     | b
  customer   | enter | ask
  frontstage | greet |
  enter -> ask`),
)
const open = (): Editor => createEditor(start, { verify: violations })
const steps = (...names: string[]): Selection => names.map((name) => ({ type: 'step', id: id(name) }))
const state = (editor: Editor) => editor.store.getState()

const title = (editor: Editor, step: string, text: string, mergeKey?: string) =>
  editor.run(
    editStep,
    { blueprint: MAIN, step: id(step), changes: { title: text } },
    mergeKey === undefined ? {} : { mergeKey },
  )
const note = (editor: Editor, text: string, mergeKey: string) =>
  editor.run(editStep, { blueprint: MAIN, step: id('ask'), changes: { note: text } }, { mergeKey })
const remove = (editor: Editor, ...names: string[]) =>
  editor.run(deleteSteps, { blueprint: MAIN, steps: names.map(id) })

describe('running commands', () => {
  test('[E1] a refused command changes nothing', () => {
    const editor = open()
    const before = state(editor)
    expect(remove(editor, 'nobody')).toEqual({ ok: false, reason: 'missing-step' })
    expect(state(editor)).toBe(before)
    expect(editor.check(deleteSteps, { blueprint: MAIN, steps: [id('ask')] })).toEqual({ ok: true })
    expect(state(editor)).toBe(before)
  })

  test('[E2] a command without effect leaves no undo step, but selects', () => {
    const editor = open()
    const stay = { blueprint: MAIN, steps: [id('ask')], lane: id('customer'), column: id('b') }
    expect(editor.run(moveSteps, stay, { select: steps('ask') })).toEqual({ ok: true })
    expect(state(editor)).toMatchObject({ selection: steps('ask'), past: [], revision: 0 })
    expect(editor.undo()).toBeNull()
    expect(editor.redo()).toBeNull()
  })

  test('[E9] a command that breaks an invariant throws, and nothing is kept', () => {
    const editor = open()
    const before = state(editor)
    const breakOrder = defineCommand<null>({
      name: 'editStep',
      check: () => ({ ok: true }),
      apply(draft) {
        draft.blueprints.order = []
      },
    })
    expect(() => editor.run(breakOrder, null)).toThrow('editStep broke order-mismatch at blueprints.order')
    expect(state(editor)).toBe(before)
  })

  test('[E10] whoever holds an old document keeps it', () => {
    const editor = open()
    title(editor, 'ask', 'Ask')
    expect(mainOf(start).steps[id('ask')]?.title).toBe('ask')
    expect(mainOf(state(editor).project).steps[id('enter')]).toBe(mainOf(start).steps[id('enter')])
  })
})

describe('undo and redo', () => {
  test('[E3] give back document and selection', () => {
    const editor = open()
    editor.select(steps('ask', 'greet'))
    const add = { blueprint: MAIN, id: id('pay'), lane: id('customer'), column: id('b'), title: 'Pay' }
    editor.run(addStep, add, { select: steps('pay') })
    const after = state(editor)
    expect(editor.undo()?.name).toBe('addStep')
    expect(state(editor)).toMatchObject({ project: start, selection: steps('ask', 'greet'), past: [] })
    expect(editor.redo()?.blueprint).toBe(MAIN)
    expect(state(editor)).toMatchObject({ project: after.project, selection: steps('pay'), revision: 3 })
  })

  test('[E4] a new command forgets what was undone', () => {
    const editor = open()
    title(editor, 'ask', 'One')
    editor.undo()
    title(editor, 'ask', 'Two')
    expect(editor.redo()).toBeNull()
    expect(mainOf(state(editor).project).steps[id('ask')]?.title).toBe('Two')
  })

  test('[E3] [E8] any walk through the history passes the same documents, stored or not', () => {
    const edit = fc.record({ step: fc.constantFrom('ask', 'enter', 'greet'), text: fc.string({ maxLength: 3 }) })
    const moves = fc.array(fc.oneof(edit, fc.constant('undo' as const), fc.constant('redo' as const)), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(moves, (walk) => {
        const editor = open()
        let documents = [start]
        let place = 0
        for (const move of walk) {
          if (move === 'undo') {
            if (editor.undo()) place -= 1
          } else if (move === 'redo') {
            if (editor.redo()) place += 1
          } else {
            const { past } = state(editor)
            title(editor, move.step, move.text)
            if (state(editor).past === past) continue
            place += 1
            documents = [...documents.slice(0, place), state(editor).project]
          }
          expect(state(editor).project).toEqual(documents[place])
          expect(state(editor).past).toHaveLength(place)
        }
        const stored: { patches: Patch[] }[] = JSON.parse(JSON.stringify(state(editor).past))
        const replayed = stored.reduce((project, { patches }) => applyPatches(project, patches), start)
        expect(replayed).toEqual(state(editor).project)
      }),
    )
  })
})

describe('merging', () => {
  test('[E5] [E6] typing under one key is one small step', () => {
    const editor = open()
    for (const text of ['A', 'As', 'Ask', 'Ask!']) title(editor, 'ask', text, 'title')
    expect(state(editor).past).toHaveLength(1)
    expect(state(editor).past[0]?.patches).toHaveLength(1)
    expect(state(editor).revision).toBe(4)
    editor.undo()
    expect(state(editor).project).toEqual(start)
    editor.redo()
    expect(mainOf(state(editor).project).steps[id('ask')]?.title).toBe('Ask!')
  })

  test('[E6] a field that was absent is absent again after undo', () => {
    const editor = open()
    for (const text of ['L', 'Lo', 'Loud']) note(editor, text, 'note')
    expect(state(editor).past[0]?.patches).toHaveLength(1)
    editor.undo()
    expect(state(editor).project).toEqual(start)
    editor.redo()
    expect(mainOf(state(editor).project).steps[id('ask')]?.note).toBe('Loud')
  })

  test('[E5] any texts typed and cleared under one key undo and redo exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'title'), { maxLength: 8 }), (texts) => {
        const editor = open()
        for (const text of texts) {
          if (text === 'title') title(editor, 'greet', 'Hello', 'key')
          else note(editor, text, 'key')
        }
        const end = state(editor).project
        expect(state(editor).past.length).toBeLessThanOrEqual(1)
        while (editor.undo());
        expect(state(editor).project).toEqual(start)
        while (editor.redo());
        expect(state(editor).project).toEqual(end)
      }),
    )
  })

  test('[E5] anything in between starts a new step', () => {
    const between: readonly ((editor: Editor) => void)[] = [
      (editor) => title(editor, 'greet', 'Hello'),
      (editor) => title(editor, 'greet', 'Hello', 'other'),
      (editor) => editor.select(steps('ask')),
      (editor) => {
        title(editor, 'greet', 'Hello')
        editor.undo()
      },
    ]
    for (const interrupt of between) {
      const editor = open()
      title(editor, 'ask', 'A', 'title')
      interrupt(editor)
      const { length } = state(editor).past
      title(editor, 'ask', 'As', 'title')
      expect(state(editor).past).toHaveLength(length + 1)
    }
  })
})

describe('the selection', () => {
  test('[E7] loses what a command deletes, and gets it back', () => {
    const editor = open()
    editor.select([
      ...steps('ask', 'greet'),
      { type: 'link', id: id('enter-ask') },
      { type: 'lane', id: id('customer') },
    ])
    remove(editor, 'ask')
    expect(state(editor).selection).toEqual([...steps('greet'), { type: 'lane', id: id('customer') }])
    editor.undo()
    expect(state(editor).selection).toHaveLength(4)
    editor.redo()
    expect(state(editor).selection).toHaveLength(2)
  })

  test('[E7] keeps its identity where nothing is gone', () => {
    const editor = open()
    const selection: Selection = [...steps('greet'), { type: 'cell', lane: id('customer'), column: id('a') }]
    editor.select(selection)
    remove(editor, 'ask')
    expect(state(editor).selection).toBe(selection)
  })

  test('[E7] looks into the blueprint that was changed, not into its variants', () => {
    const editor = open()
    editor.run(duplicateBlueprint, { blueprint: MAIN, id: id('better'), name: 'Better' })
    editor.select(steps('ask'))
    remove(editor, 'ask')
    expect(state(editor).selection).toEqual([])
    editor.undo()
    editor.run(deleteBlueprint, { blueprint: MAIN })
    expect(state(editor).selection).toEqual(steps('ask'))
  })

  test('[E7] nothing stale survives undo', () => {
    const editor = open()
    const add = { blueprint: MAIN, id: id('pay'), lane: id('customer'), column: id('b'), title: 'Pay' }
    editor.run(addStep, add)
    editor.select(steps('pay'))
    editor.undo()
    expect(state(editor).selection).toEqual([])
    editor.redo()
    editor.select(steps('nobody'))
    title(editor, 'ask', 'Ask')
    expect(state(editor).selection).toEqual([])
  })
})
