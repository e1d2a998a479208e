import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { editProject } from '../../src/commands/editProject'
import { createEditor, type Editor } from '../../src/editor/editor'
import { type EditorChange, historyOf } from '../../src/editor/history'
import { readHistory } from '../../src/editor/readHistory'
import { violations } from '../../src/model/violations'
import { id } from '../support/anyId'
import { arbitraryStart, arbitraryTurn, DRAWN, play, type Turn } from '../support/randomTurns'

/** A command, or a walk through the history. */
const move = fc.oneof({ weight: 4, arbitrary: arbitraryTurn }, fc.constantFrom('undo' as const, 'redo' as const))

const carryOut = (editor: Editor, moves: readonly (Turn | 'undo' | 'redo')[]): void => {
  for (const each of moves) {
    if (typeof each === 'string') editor[each]()
    else play(editor, [each])
  }
}

test('[E14] the changes that an editor tells lead to its history, also after they were written down', () => {
  fc.assert(
    fc.property(arbitraryStart, fc.array(move, { maxLength: 25 }), (project, moves) => {
      const told: EditorChange[] = []
      const editor = createEditor(project, { onChange: (change) => told.push(change) })
      carryOut(editor, moves)
      const { past, future } = editor.store.getState()
      expect(historyOf(told)).toEqual({ past, future })
      const stored = readHistory(JSON.parse(JSON.stringify(told)) as EditorChange[])
      expect(stored).toEqual(JSON.parse(JSON.stringify({ past, future })))
    }),
    { numRuns: 100 },
  )
})

test('[E15] an editor that is opened with a history, whole or a tail of it, undoes as far as that goes and comes back', () => {
  fc.assert(
    fc.property(arbitraryStart, fc.array(move, { maxLength: 20 }), fc.nat(20), (project, moves, skipped) => {
      const told: EditorChange[] = []
      const first = createEditor(project, { onChange: (change) => told.push(change) })
      carryOut(first, moves)
      const end = first.store.getState().project
      const stored = JSON.parse(JSON.stringify(told.slice(skipped))) as EditorChange[]
      const later = createEditor(end, { history: readHistory(stored) })
      let undone = 0
      for (; later.undo(); undone += 1) expect(violations(later.store.getState().project)).toEqual([])
      if (skipped === 0) expect(later.store.getState().project).toEqual(project)
      for (; undone > 0; undone -= 1) later.redo()
      expect(later.store.getState().project).toEqual(end)
    }),
    { numRuns: 100 },
  )
})

test('[E15] of a history with a command that this program does not know, what comes after it remains', () => {
  const step = { name: 'editStep', patches: [], inverse: [], before: [], after: [] } as const
  const unknown = { ...step, name: 'paintStep' }
  const read = readHistory([
    { kind: 'run', step },
    { kind: 'run', step: unknown },
    { kind: 'run', step: { ...step, name: 'addStep' } },
    { kind: 'run', step },
  ])
  expect(read.past.map(({ name }) => name)).toEqual(['addStep', 'editStep'])
  expect(readHistory([{ kind: 'run', step: 'nothing' }])).toEqual({ past: [], future: [] })
})

test('[E16] a read-only document changes by what comes from elsewhere, and by nothing else', () => {
  const told: EditorChange[] = []
  const writer = createEditor(DRAWN, { onChange: (change) => told.push(change) })
  const onChange = vi.fn()
  const reader = createEditor(DRAWN, { onChange })
  reader.setReadOnly(true)
  reader.select([{ type: 'step', id: id('ask') }])
  const rename = { changes: { title: 'Renamed' } }
  expect(reader.run(editProject, rename)).toEqual({ ok: false, reason: 'read-only' })
  writer.run(editProject, rename)
  for (const change of told) reader.receive(JSON.parse(JSON.stringify(change)) as EditorChange)
  expect(reader.store.getState()).toMatchObject({
    project: writer.store.getState().project,
    past: writer.store.getState().past,
    selection: [{ type: 'step', id: 'ask' }],
  })
  expect([reader.undo(), reader.redo()]).toEqual([null, null])
  reader.replace(DRAWN, { past: [], future: [] })
  expect(reader.store.getState()).toMatchObject({ project: DRAWN, past: [] })
  expect(onChange).not.toHaveBeenCalled()
  reader.receive(told[0] as EditorChange)
  reader.setReadOnly(false)
  expect(reader.undo()).toMatchObject({ name: 'editProject' })
})
