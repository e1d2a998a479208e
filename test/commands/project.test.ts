import { describe, expect, test } from 'vitest'
import { addBlueprint } from '../../src/commands/addBlueprint'
import { addRecord } from '../../src/commands/addRecord'
import { deleteBlueprint } from '../../src/commands/deleteBlueprint'
import { deleteRecord } from '../../src/commands/deleteRecord'
import { duplicateBlueprint } from '../../src/commands/duplicateBlueprint'
import { editBlueprint } from '../../src/commands/editBlueprint'
import { editProject } from '../../src/commands/editProject'
import { editRecord } from '../../src/commands/editRecord'
import { moveBlueprint } from '../../src/commands/moveBlueprint'
import { moveRecord } from '../../src/commands/moveRecord'
import type { Register } from '../../src/commands/register'
import { newBlueprint } from '../../src/model/newProject'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { altered, mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }

describe('editProject', () => {
  test('[C5] facts about the service are set and removed', () => {
    const changes = { title: 'Meter', currency: 'CNY', subtitle: '', owner: undefined }
    const after = expectCommand(studiedProject(), editProject, { changes }).toSucceed()
    expect(after).toEqual({ ...studiedProject(), title: 'Meter', currency: 'CNY' })
    expectCommand(studiedProject(), editProject, { changes: { currency: 'yuan' } }).toBeRefused('invalid-value')
    expectCommand(studiedProject(), editProject, { changes: { blueprints: {} } as object }).toBeRefused('invalid-value')
    expectCommand(studiedProject(), editProject, { changes: { title: 'Test' } }).toChangeNothing()
  })
})

describe('blueprints', () => {
  const two = expectCommand(studiedProject(), duplicateBlueprint, {
    ...main,
    id: id('better'),
    name: 'Better',
    state: 'to-be',
  })

  test('[C8] a variant keeps all ids, says what it is based on and stands behind its original', () => {
    const after = two.toSucceed()
    expect(after.blueprints.order).toEqual(['main', 'better'])
    const wanted = { ...mainOf(after), id: 'better', name: 'Better', state: 'to-be', basedOn: 'main' }
    expect(after.blueprints.byId[id('better')]).toEqual(wanted)
    expect(mainOf(after)).toEqual(mainOf(studiedProject()))
  })

  test('[C8] a variant takes over neither date nor version note', () => {
    const dated = altered(studiedProject(), (draft) =>
      Object.assign(draft, { date: '2026-01-01', versionNote: 'Draft' }),
    )
    const after = expectCommand(dated, duplicateBlueprint, { ...main, id: id('next'), name: 'Next' }).toSucceed()
    expect(after.blueprints.byId[id('next')]).toEqual({
      ...mainOf(studiedProject()),
      id: 'next',
      name: 'Next',
      basedOn: 'main',
    })
    expectCommand(dated, duplicateBlueprint, { ...main, id: MAIN, name: 'Next' }).toBeRefused('id-taken')
    expectCommand(dated, duplicateBlueprint, { ...main, id: id('a.b'), name: 'Next' }).toBeRefused('invalid-value')
  })

  test('[C9] deleting one drops what was based on it or led to it; the last stays', () => {
    const after = expectCommand(two.toSucceed(), deleteBlueprint, main).toSucceed()
    expect(after.blueprints.order).toEqual(['better'])
    expect(after.blueprints.byId[id('better')]).not.toHaveProperty('basedOn')
    expect(after.blueprints.byId[id('better')]?.steps[id('ask')]).not.toHaveProperty('childBlueprint')
    expect(Object.keys(after.images)).toEqual(['photo'])
    expectCommand(after, deleteBlueprint, { blueprint: id('better') }).toBeRefused('last-blueprint')
  })

  test('[C23] images that only the deleted one showed go with it', () => {
    const phases = [{ id: id('p'), title: 'P', columns: [id('c')] }]
    const lanes = [{ id: id('l'), role: 'customer' as const, title: 'L' }]
    const blank = newBlueprint({ id: id('blank'), name: 'Blank', phases, lanes })
    const both = expectCommand(studiedProject(), addBlueprint, { blueprint: blank, index: 0 }).toSucceed()
    expect(both.blueprints.order).toEqual(['blank', 'main'])
    expect(expectCommand(both, deleteBlueprint, main).toSucceed().images).toEqual({})
  })

  test('[C4] a blueprint that is not sound is not added', () => {
    const copy = { ...mainOf(studiedProject()), id: id('copy') }
    const run = (more: object) => expectCommand(studiedProject(), addBlueprint, { blueprint: { ...copy, ...more } })
    run({}).toSucceed()
    run({ id: MAIN }).toBeRefused('id-taken')
    run({ basedOn: id('none') }).toBeRefused('invalid-value')
    run({ columns: {} }).toBeRefused('invalid-value')
    run({ profile: 'mine' }).toBeRefused('invalid-value')
    expectCommand(studiedProject(), addBlueprint, { blueprint: copy, index: 2 }).toBeRefused('out-of-range')
  })

  test('[C5] [C7] a blueprint is renamed, drawn in another notation, and moved', () => {
    const changes = { name: 'As it is', profile: 'shostack', date: '2026-01-31', versionNote: '' } as const
    const after = expectCommand(studiedProject(), editBlueprint, { ...main, changes }).toSucceed()
    expect(mainOf(after)).toMatchObject({ name: 'As it is', profile: 'shostack', date: '2026-01-31' })
    expectCommand(studiedProject(), editBlueprint, { ...main, changes: { date: 'today' } }).toBeRefused('invalid-value')
    const moved = expectCommand(two.toSucceed(), moveBlueprint, { ...main, index: 1 }).toSucceed()
    expect(moved.blueprints.order).toEqual(['better', 'main'])
    expectCommand(two.toSucceed(), moveBlueprint, { ...main, index: 0 }).toChangeNothing()
    expectCommand(two.toSucceed(), moveBlueprint, { ...main, index: 2 }).toBeRefused('out-of-range')
  })
})

describe('registers', () => {
  test('[C6] a record is added, edited and moved', () => {
    const add = { register: 'roles', record: { id: id('cook'), name: 'Cook', note: '' }, index: 0 } as const
    const after = expectCommand(studiedProject(), addRecord, add).toSucceed()
    expect(after.roles.order).toEqual(['cook', 'clerk'])
    expect(after.roles.byId[id('cook')]).toEqual({ id: 'cook', name: 'Cook' })
    expectCommand(after, addRecord, add).toBeRefused('id-taken')
    expectCommand(after, moveRecord, { register: 'roles', id: 'cook', index: 1 }).toSucceed()
    expectCommand(after, moveRecord, { register: 'roles', id: 'cook', index: 2 }).toBeRefused('out-of-range')
    const edit = { register: 'roles', id: id('cook'), changes: { department: 'Kitchen', visible: false } } as const
    expect(expectCommand(after, editRecord, edit).toSucceed().roles.byId[id('cook')]).toEqual({
      id: 'cook',
      name: 'Cook',
      department: 'Kitchen',
      visible: false,
    })
    expectCommand(after, editRecord, { ...edit, id: id('waiter') }).toBeRefused('missing-record')
    expectCommand(after, editRecord, { ...edit, changes: { name: undefined } }).toBeRefused('invalid-value')
  })

  test.each<Register>(['roles', 'sources', 'segments', 'facilities', 'customerGroups', 'assumptions'])(
    '[C9] deleting from %s takes every mention along',
    (register) => {
      const before = studiedProject()
      const [name = ''] = before[register].order
      const variant = expectCommand(before, duplicateBlueprint, { ...main, id: id('better'), name: 'B' }).toSucceed()
      const after = expectCommand(variant, deleteRecord, { register, id: name }).toSucceed()
      expect(after[register]).toEqual({ order: [], byId: {} })
      expect(JSON.stringify(after.blueprints)).not.toContain(`"${name}"`)
      expectCommand(after, deleteRecord, { register, id: name }).toBeRefused('missing-record')
    },
  )
})
