import { describe, expect, test } from 'vitest'
import { addColumn } from '../../src/commands/addColumn'
import { addPhase } from '../../src/commands/addPhase'
import { editColumn } from '../../src/commands/editColumn'
import { editPhase } from '../../src/commands/editPhase'
import { insertColumnBetween } from '../../src/commands/insertColumnBetween'
import { moveColumn } from '../../src/commands/moveColumn'
import { movePhase } from '../../src/commands/movePhase'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf } from '../support/studiedProject'

const before = blueprint(`
           | a    | b   | c   | d
  phases   | one  |     | two |
  evidence | wide*4 |   |     |
  customer | from*2 | at | on*2 |
  from -> at`)

describe('columns', () => {
  test('[C13] a new column within a span is covered too', () => {
    expectCommand(before, insertColumnBetween, {
      blueprint: MAIN,
      id: id('new'),
      left: id('a'),
      right: id('b'),
    }).toGive(`
               | a    | new | b   | c   | d
      phases   | one  |     |     | two |
      evidence | wide*5 |   |     |     |
      customer | from*3 |   | at  | on*2 |
      from -> at`)
  })

  test('[C12] a column between two phases belongs to the left one', () => {
    expectCommand(before, insertColumnBetween, {
      blueprint: MAIN,
      id: id('new'),
      left: id('b'),
      right: id('c'),
    }).toGive(`
               | a    | b   | new | c   | d
      phases   | one  |     |     | two |
      evidence | wide*5 |   |     |     |
      customer | from*2 | at |    | on*2 |
      from -> at`)
  })

  test('[C6] a column goes before, after, or to an end of a phase', () => {
    const add = (place: Parameters<typeof addColumn.apply>[1]['place']) =>
      mainOf(expectCommand(before, addColumn, { blueprint: MAIN, id: id('new'), title: '', place }).toSucceed())
    expect(add({ before: id('a') }).phases.byId[id('one')]?.columns).toEqual(['new', 'a', 'b'])
    expect(add({ after: id('b') }).phases.byId[id('one')]?.columns).toEqual(['a', 'b', 'new'])
    expect(add({ startOf: id('two') }).phases.byId[id('two')]?.columns).toEqual(['new', 'c', 'd'])
    expect(add({ endOf: id('two') }).phases.byId[id('two')]?.columns).toEqual(['c', 'd', 'new'])
    expect(add({ endOf: id('two') }).columns[id('new')]).toEqual({ id: 'new' })
  })

  test('[C6] refuses ids that are taken and places that do not exist', () => {
    const add = (name: string, place: Parameters<typeof addColumn.apply>[1]['place']) =>
      expectCommand(before, addColumn, { blueprint: MAIN, id: id(name), place })
    add('a', { endOf: id('one') }).toBeRefused('id-taken')
    add('1', { endOf: id('one') }).toBeRefused('invalid-value')
    add('new', { endOf: id('three') }).toBeRefused('missing-phase')
    add('new', { after: id('z') }).toBeRefused('missing-column')
    const insert = { blueprint: MAIN, id: id('new'), left: id('a') }
    expectCommand(before, insertColumnBetween, { ...insert, right: id('c') }).toBeRefused('out-of-range')
    expectCommand(before, insertColumnBetween, { ...insert, right: id('z') }).toBeRefused('missing-column')
  })

  test('[C12] a column takes its content along, into another phase too', () => {
    expectCommand(before, moveColumn, { blueprint: MAIN, column: id('a'), place: { endOf: id('two') } }).toGive(`
               | b   | c   | d    | a
      phases   | one | two |      |
      evidence | wide*4 |  |      |
      customer | at  | on*2 |     | from
      from -> at`)
  })

  test('[C13] a step keeps the columns that it can reach', () => {
    expectCommand(before, moveColumn, { blueprint: MAIN, column: id('d'), place: { before: id('b') } }).toGive(`
               | a    | d   | b   | c
      phases   | one  |     |     | two
      evidence | wide*4 |   |     |
      customer | from*3 |   | at  | on
      from -> at`)
  })

  test('[C13] a step whose columns swap covers both', () => {
    expectCommand(before, moveColumn, { blueprint: MAIN, column: id('a'), place: { after: id('b') } }).toGive(`
               | b    | a   | c   | d
      phases   | one  |     | two |
      evidence | wide*4 |   |     |
      customer | at, from*2 |   | on*2 |
      from -> at`)
  })

  test('[C3] a column that stands there already does not move', () => {
    const stay = (place: Parameters<typeof moveColumn.apply>[1]['place']) =>
      expectCommand(before, moveColumn, { blueprint: MAIN, column: id('b'), place }).toChangeNothing()
    stay({ after: id('a') })
    stay({ before: id('b') })
    stay({ after: id('b') })
    stay({ endOf: id('one') })
  })

  test('[C12] a phase keeps its last column', () => {
    const alone = blueprint(`
               | a   | b
      phases   | one | two
      customer | x   | y`)
    expectCommand(alone, moveColumn, { blueprint: MAIN, column: id('a'), place: { endOf: id('two') } }).toBeRefused(
      'last-column',
    )
  })

  test('[C5] a title is set and removed', () => {
    const titled = expectCommand(before, editColumn, { blueprint: MAIN, column: id('a'), changes: { title: 'A' } })
    const after = titled.toSucceed()
    expect(mainOf(after).columns[id('a')]).toEqual({ id: 'a', title: 'A' })
    const bare = expectCommand(after, editColumn, { blueprint: MAIN, column: id('a'), changes: { title: '' } })
    expect(mainOf(bare.toSucceed()).columns[id('a')]).toEqual({ id: 'a' })
  })
})

describe('phases', () => {
  test('[C12] a phase takes its columns and their content along', () => {
    expectCommand(before, movePhase, { blueprint: MAIN, phase: id('two'), index: 0 }).toGive(`
               | c    | d   | a   | b
      phases   | two  |     | one |
      evidence | wide*4 |   |     |
      customer | on*2 |     | from*2 | at
      from -> at`)
    expectCommand(before, movePhase, { blueprint: MAIN, phase: id('two'), index: 1 }).toChangeNothing()
    expectCommand(before, movePhase, { blueprint: MAIN, phase: id('two'), index: 2 }).toBeRefused('out-of-range')
  })

  test('[C13] a phase that comes in between is covered by the steps that reach over it', () => {
    const add = { blueprint: MAIN, id: id('mid'), title: 'mid', columns: [id('m')], index: 1 }
    expectCommand(before, addPhase, add).toGive(`
               | a    | b   | m   | c   | d
      phases   | one  |     | mid | two |
      evidence | wide*5 |   |     |     |
      customer | from*2 | at |    | on*2 |
      from -> at`)
    expectCommand(before, addPhase, { ...add, columns: [] }).toBeRefused('last-column')
    expectCommand(before, addPhase, { ...add, columns: [id('a')] }).toBeRefused('id-taken')
    expectCommand(before, addPhase, { ...add, columns: [id('x'), id('x')] }).toBeRefused('id-taken')
    expectCommand(before, addPhase, { ...add, id: id('one') }).toBeRefused('id-taken')
    expectCommand(before, addPhase, { ...add, index: -1 }).toBeRefused('out-of-range')
  })

  test('[C5] title and note are edited', () => {
    const changes = { title: 'First', note: 'Starts here' }
    const after = expectCommand(before, editPhase, { blueprint: MAIN, phase: id('one'), changes }).toSucceed()
    expect(mainOf(after).phases.byId[id('one')]).toEqual({ id: 'one', ...changes, columns: ['a', 'b'] })
    const unnamed = { title: undefined }
    expectCommand(before, editPhase, { blueprint: MAIN, phase: id('one'), changes: unnamed }).toBeRefused(
      'invalid-value',
    )
    expectCommand(before, editPhase, { blueprint: MAIN, phase: id('six'), changes }).toBeRefused('missing-phase')
  })
})
