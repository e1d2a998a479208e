import { describe, expect, test } from 'vitest'
import { existing } from '../../../src/model/existing'
import { cellText } from '../../../src/ui/outline/cellText'
import { OUTLINE_FIELDS, type OutlineField } from '../../../src/ui/outline/outlineField'
import { outlineRows } from '../../../src/ui/outline/outlineRows'
import { readCell } from '../../../src/ui/outline/readCell'
import { id } from '../../support/anyId'
import { blueprint } from '../../support/blueprint'
import { outlineContext } from '../../support/outlineContext'
import { altered } from '../../support/studiedProject'

const drawn = blueprint(`
               | a     | b   | c
  phases       | In    | Out |
  evidence     | sign  |     |
  customer     | enter | ask |
  hall:frontstage | greet |  |
  desk:frontstage |      |  |`)

const project = altered(drawn, (main) => {
  Object.assign(main.columns[id('b')]!, { title: 'Counter' })
  Object.assign(main.lanes.byId[id('hall')]!, { title: 'Frontstage', subtitle: 'hall' })
  Object.assign(main.lanes.byId[id('desk')]!, { title: 'Frontstage', subtitle: 'desk' })
  Object.assign(main.steps[id('ask')]!, {
    standardMinutes: 90,
    wait: { maximumMinutes: 30 },
    fail: { cause: 'noise' },
    channel: 'phone',
    emotion: -0.5,
    note: 'loud',
  })
})
const context = outlineContext(project)
const rows = outlineRows(context.blueprint)
const rowOf = (title: string) => rows.find(({ step }) => step.title === title)!
const text = (title: string, field: OutlineField) => cellText(rowOf(title), field, context)
const read = (typed: string, field: OutlineField, title = 'ask') =>
  readCell(typed, field, existing(context.blueprint.steps, id(title)), context, (name) => id(`role-${name}`))

test('cells say what the step holds', () => {
  expect(OUTLINE_FIELDS.map((field) => text('ask', field))).toEqual([
    'ask',
    'customer',
    'Out',
    '2 Counter',
    '',
    'Phone',
    '1 h 30 min',
    '30 min',
    '−0.5 Neutral',
    'F W',
    '',
    'loud',
  ])
  expect(text('greet', 'lane')).toBe('Frontstage, hall')
})

describe('reading a cell', () => {
  test('lanes, by the name that tells them apart', () => {
    expect(read('frontstage, DESK', 'lane')).toMatchObject({ lane: 'desk' })
    expect(read('Evidence', 'lane')).toMatchObject({ lane: 'evidence' })
    expect(read('Time', 'lane')).toEqual({ problem: 'lane' })
  })

  test('columns by number, title or both; phases lead to their first column', () => {
    expect(read('3', 'column')).toMatchObject({ column: 'c' })
    expect(read('counter', 'column', 'enter')).toMatchObject({ column: 'b' })
    expect(read('2 Counter', 'column', 'enter')).toMatchObject({ column: 'b' })
    expect(read('4', 'column')).toEqual({ problem: 'column' })
    expect(read('in', 'phase')).toMatchObject({ column: 'a' })
    expect(read('Out', 'phase')).toEqual({ changes: {} })
    expect(read('Later', 'phase')).toEqual({ problem: 'phase' })
  })

  test('times, into the waiting where that was measured', () => {
    expect(read('1 h', 'typical')).toEqual({ changes: { standardMinutes: 60 } })
    expect(read('5 分钟', 'maximum')).toEqual({ changes: { wait: { maximumMinutes: 5 } } })
    expect(read('', 'maximum')).toEqual({ changes: { wait: {} } })
    expect(read('soon', 'typical')).toEqual({ problem: 'time' })
  })

  test('emotions by figure or word', () => {
    expect(read('+1', 'emotion')).toEqual({ changes: { emotion: 1 } })
    expect(read('−2', 'emotion')).toEqual({ changes: { emotion: -2 } })
    expect(read('very pleased', 'emotion')).toEqual({ changes: { emotion: 2 } })
    expect(read('', 'emotion')).toEqual({ changes: { emotion: undefined } })
    expect(read('3', 'emotion')).toEqual({ problem: 'emotion' })
    expect(read('great', 'emotion')).toEqual({ problem: 'emotion' })
  })

  test('marks by their letters; those that stay keep their details', () => {
    expect(read('F, d ★', 'marks')).toEqual({ changes: { wait: undefined, kind: 'decision', momentOfTruth: true } })
    expect(read('', 'marks')).toEqual({ changes: { fail: undefined, wait: undefined } })
    expect(read('X', 'marks')).toEqual({ problem: 'marks' })
    expect(read('D', 'marks', 'sign')).toEqual({ problem: 'evidenceDecides' })
  })

  test('lists of roles, channels, texts', () => {
    expect(read('Clerk、Guard, clerk ;Clerk', 'roles')).toEqual({
      changes: { roles: ['role-Clerk', 'role-Guard', 'role-clerk'] },
    })
    expect(read('face to face', 'channel')).toEqual({ changes: { channel: 'face-to-face' } })
    expect(read('pigeon', 'channel')).toEqual({ problem: 'channel' })
    expect(read(' two\r\nlines ', 'title')).toEqual({ changes: { title: 'two\nlines' } })
    expect(read('', 'note')).toEqual({ changes: { note: undefined } })
    expect(read('1', 'pains')).toEqual({ problem: 'readOnly' })
  })
})
