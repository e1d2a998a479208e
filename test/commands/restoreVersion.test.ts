import { describe, expect, test } from 'vitest'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { duplicateBlueprint } from '../../src/commands/duplicateBlueprint'
import { editProject } from '../../src/commands/editProject'
import { restoreVersion } from '../../src/commands/restoreVersion'
import { createEditor } from '../../src/editor/editor'
import { asId, type ProjectId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }

describe('restoreVersion', () => {
  test('[C60] brings back what was deleted, and takes away what came since, as one step', () => {
    const before = studiedProject()
    const [step = id('none')] = Object.keys(mainOf(before).steps).map((key) => id(key))
    const editor = createEditor(before)
    editor.run(deleteSteps, { ...main, steps: [step] })
    editor.run(duplicateBlueprint, { ...main, id: id('better'), name: 'Better', state: 'to-be' })
    editor.run(editProject, { changes: { title: 'Later', currency: undefined } })
    const now = { ...editor.store.getState().project, updatedAt: '2026-11-22T10:00:00.000Z' }
    const after = expectCommand(now, restoreVersion, { version: before }).toSucceed()
    expect(after).toEqual({ ...before, updatedAt: now.updatedAt })
  })

  test('[C60] writes what differs and nothing else', () => {
    const now = studiedProject()
    const editor = createEditor(now)
    editor.run(restoreVersion, { version: { ...now, title: 'Earlier' } })
    expect(editor.store.getState().past[0]?.patches).toEqual([{ op: 'replace', path: ['title'], value: 'Earlier' }])
    expect(mainOf(editor.store.getState().project)).toBe(mainOf(now))
  })

  test('[C60] of the present state changes nothing, whenever that was made and saved', () => {
    const now = studiedProject()
    const version = { ...now, createdAt: '2020-01-01T00:00:00.000Z', updatedAt: '2020-01-01T00:00:00.000Z' }
    expectCommand(now, restoreVersion, { version }).toChangeNothing()
  })

  test('[C60] refuses another project and one that is not sound', () => {
    const now = studiedProject()
    const refused = (version: Project) => expectCommand(now, restoreVersion, { version }).toBeRefused('invalid-value')
    refused({ ...now, id: asId<ProjectId>('other') })
    refused({ ...now, currency: 'yuan' })
    refused({ ...now, blueprints: { ...now.blueprints, order: [] } })
  })
})
