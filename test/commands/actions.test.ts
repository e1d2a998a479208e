import { describe, expect, test } from 'vitest'
import { addAction } from '../../src/commands/addAction'
import { deleteAction } from '../../src/commands/deleteAction'
import { editAction } from '../../src/commands/editAction'
import { planSuggestion, type ToBeStep } from '../../src/commands/planSuggestion'
import { existing } from '../../src/model/existing'
import type { BlueprintId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }
const action = { id: id('relieve'), title: 'Relieve the clerk', rule: 'role-overused:clerk' }

test('[C34] an action goes to the end of the plan and names what exists', () => {
  const add = (more: object = {}) =>
    expectCommand(studiedProject(), addAction, { ...main, action: { ...action, ...more } })
  const after = add({ steps: [id('ask')], note: '' }).toSucceed()
  expect(mainOf(after).actions.order).toEqual(['train', 'relieve'])
  expect(mainOf(after).actions.byId[id('relieve')]).toEqual({ ...action, steps: ['ask'] })
  add({ steps: [id('nowhere')] }).toBeRefused('missing-step')
  add({ id: id('train') }).toBeRefused('id-taken')
  add({ due: 'soon' }).toBeRefused('invalid-value')
  const edit = (changes: object, which = 'relieve') =>
    expectCommand(after, editAction, { ...main, action: id(which), changes })
  expect(mainOf(edit({ owner: 'Ann', steps: [] }).toSucceed()).actions.byId[id('relieve')]).toEqual({
    ...action,
    owner: 'Ann',
  })
  edit({ painPoints: ['pain9'] }).toBeRefused('missing-pain-point')
  edit({ owner: 'Ann' }, 'nothing').toBeRefused('missing-action')
  const gone = expectCommand(after, deleteAction, { ...main, action: id('relieve') }).toSucceed()
  expect(mainOf(gone).actions).toEqual(mainOf(studiedProject()).actions)
  expectCommand(gone, deleteAction, { ...main, action: id('relieve') }).toBeRefused('missing-action')
})

describe('[C35] taking up a suggestion', () => {
  const step = { id: id('show'), lane: id('frontstage'), column: id('order'), title: 'Show the price' }
  const plan = (before: Project, toBe?: ToBeStep) =>
    expectCommand(before, planSuggestion, { ...main, action, ...(toBe && { toBe }) })
  const variant: ToBeStep = { blueprint: id('better'), newName: 'Better', step }
  const better = (project: Project) => existing(project.blueprints.byId, id('better') as BlueprintId)

  test('adds an action', () => {
    expect(mainOf(plan(studiedProject()).toSucceed()).actions.order).toEqual(['train', 'relieve'])
  })

  test('makes the to-be blueprint where there is none, with the step in it alone', () => {
    const after = plan(studiedProject(), variant).toSucceed()
    expect(better(after)).toMatchObject({ name: 'Better', state: 'to-be', basedOn: MAIN })
    expect(better(after).steps[id('show')]).toMatchObject({ lane: 'frontstage', column: 'order', order: 1 })
    expect(better(after).actions.order).toEqual(['train'])
    expect(mainOf(after).steps).toEqual(mainOf(studiedProject()).steps)
    expect(mainOf(after).actions.order).toEqual(['train', 'relieve'])
  })

  test('adds to the one that there is', () => {
    const before = plan(studiedProject(), variant).toSucceed()
    const second = { ...step, id: id('tell'), title: 'Tell the price' }
    const after = expectCommand(before, planSuggestion, {
      ...main,
      action: { id: id('again'), title: 'Again' },
      toBe: { blueprint: id('better'), step: second },
    }).toSucceed()
    expect(better(after).steps[id('tell')]).toMatchObject({ order: 2 })
    expect(after.blueprints.order).toHaveLength(2)
  })

  test('happens all or not at all', () => {
    plan(studiedProject(), { ...variant, step: { ...step, lane: id('nowhere') } }).toBeRefused('missing-lane')
    plan(studiedProject(), { ...variant, step: { ...step, id: id('ask') } }).toBeRefused('id-taken')
    plan(studiedProject(), { blueprint: id('better'), step }).toBeRefused('missing-blueprint')
    plan(studiedProject(), { ...variant, blueprint: id('not an id') }).toBeRefused('invalid-value')
  })
})
