import { expect, test } from 'vitest'
import { compareProjects } from '../../src/analysis/compareProjects'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { duplicateBlueprint } from '../../src/commands/duplicateBlueprint'
import { editLane } from '../../src/commands/editLane'
import { editProject } from '../../src/commands/editProject'
import { editStep } from '../../src/commands/editStep'
import { createEditor } from '../../src/editor/editor'
import { projectCounts } from '../../src/model/projectCounts'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }
const NOTHING = { added: 0, removed: 0, changed: 0 }

test('[A80] what came, went and changed is counted in both directions', () => {
  const before = studiedProject()
  const [gone, edited] = Object.keys(mainOf(before).steps).map((key) => id(key))
  if (!gone || !edited) throw new Error('too few steps')
  const editor = createEditor(before)
  editor.run(deleteSteps, { ...main, steps: [gone] })
  editor.run(editStep, { ...main, step: edited, changes: { title: 'Otherwise' } })
  const after = editor.store.getState().project
  const there = compareProjects(before, after)
  expect(there.steps).toEqual({ added: 0, removed: 1, changed: 1 })
  expect(there.isSame).toBe(false)
  const back = compareProjects(after, before)
  expect(back.steps).toEqual({ added: 1, removed: 0, changed: 1 })
  expect(back.links).toEqual({ ...there.links, added: there.links.removed, removed: there.links.added })
})

test('[A80] records of a variant are records of their own', () => {
  const before = studiedProject()
  const editor = createEditor(before)
  editor.run(duplicateBlueprint, { ...main, id: id('better'), name: 'Better', state: 'to-be' })
  const after = editor.store.getState().project
  const { stepCount, linkCount, painCount } = projectCounts(before)
  expect(compareProjects(before, after)).toEqual({
    steps: { ...NOTHING, added: stepCount },
    links: { ...NOTHING, added: linkCount },
    painPoints: { ...NOTHING, added: painCount },
    isSame: false,
  })
  expect(projectCounts(after).stepCount).toBe(2 * stepCount)
})

test('[A80] a title or a lane is a difference, the moment of saving is none', () => {
  const before = studiedProject()
  const saved = { ...before, updatedAt: '2027-01-01T00:00:00.000Z' }
  expect(compareProjects(before, saved)).toEqual({
    steps: NOTHING,
    links: NOTHING,
    painPoints: NOTHING,
    isSame: true,
  })
  const editor = createEditor(before)
  const [lane] = mainOf(before).lanes.order
  if (!lane) throw new Error('no lane')
  editor.run(editLane, { ...main, lane, changes: { title: 'Someone' } })
  expect(compareProjects(before, editor.store.getState().project)).toMatchObject({ steps: NOTHING, isSame: false })
  editor.run(editProject, { changes: { title: 'Later' } })
  expect(compareProjects(before, editor.store.getState().project).isSame).toBe(false)
})
