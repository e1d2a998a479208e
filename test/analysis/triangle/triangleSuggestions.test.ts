import type { Draft } from 'immer'
import { expect, test } from 'vitest'
import { toBePlace } from '../../../src/analysis/triangle/toBePlace'
import { triangleReading } from '../../../src/analysis/triangle/triangleReading'
import { triangleSuggestions } from '../../../src/analysis/triangle/triangleSuggestions'
import type { Blueprint } from '../../../src/model/blueprint'
import { existing } from '../../../src/model/existing'
import { id } from '../../support/anyId'
import { blueprint } from '../../support/blueprint'
import { altered, mainOf } from '../../support/studiedProject'

const TABLE = `
             | arrive | order | leave
  phases     | in     |       | out
  customer   | enter  | ask   | go
  frontstage | greet  | note  | wave
  backstage  |        | cook  |
  enter -> greet`

const set = Object.assign

const drawn = (change: (main: Draft<Blueprint>) => void, table = TABLE): Blueprint =>
  mainOf(altered(blueprint(table), (main) => change(main)))

const item = (name: string, more: object = {}) => ({
  items: { order: [name], byId: { [name]: { id: name, title: name, steps: [], ...more } } },
})

const slow = (more: object = {}) => ({
  slow: {
    ...{ id: 'slow', number: 1, title: 'Slow', severity: 3, relation: 'people-customer', targets: [] },
    ...{ howMightWe: 'greet sooner?', ...more },
  },
})

const full = () =>
  drawn(({ triangle, steps, painPoints, actions }) => {
    set(triangle.strategy, item('cheap'))
    set(triangle.system, item('till', { steps: ['note'] }))
    set(triangle.people, item('waiter', { steps: ['greet'], owner: 'Ann' }))
    set(triangle, {
      relations: { 'strategy-system': { rating: 20, evidence: 'Interviews' }, 'people-customer': { rating: 60 } },
    })
    for (const step of ['greet', 'note', 'wave']) set(existing(steps, id(step)), { roles: ['waiter'] })
    for (const step of ['cook', 'go']) set(existing(steps, id(step)), { roles: ['cook'] })
    set(existing(steps, id('greet')), { kind: 'decision' })
    set(painPoints, slow({ targets: [{ type: 'step', id: 'greet' }] }))
    set(actions, { order: ['a1'], byId: { a1: { id: 'a1', title: 'Own the till', rule: 'name-owner:till' } } })
  })

const found = (one: Blueprint) => triangleSuggestions(one, triangleReading(one))

test('[A26] each fact suggests its own, the weakest relation first', () => {
  expect(found(full()).map(({ key, isStep, action }) => [key, isStep, action])).toEqual([
    ['explain-relation:strategy-system', false, null],
    ['answer-pain-point:slow', true, null],
    ['relieve-role:waiter', false, null],
    ['set-authority:waiter', false, null],
    ['give-evidence:people-customer', false, null],
    ['carry-steps', false, null],
    ['keep-promise:cheap', true, null],
    ['name-owner:till', false, 'a1'],
  ])
  expect(found(drawn(() => {}))).toEqual([])
})

test('[A26] what has been settled suggests nothing', () => {
  const settled = found(
    drawn(({ triangle, steps, painPoints }) => {
      set(triangle.strategy, item('cheap', { steps: ['ask'] }))
      set(triangle.people, item('waiter', { steps: ['greet', 'note', 'wave', 'cook'], authorityLimit: '20 yuan' }))
      set(existing(steps, id('greet')), { kind: 'decision' })
      set(triangle, { relations: { 'strategy-system': { rating: 80, sources: ['survey'] } } })
      set(painPoints, slow({ status: 'resolved' }))
    }),
  )
  expect(settled).toEqual([])
})

test('[A27] an answer goes where its step stands, else to the first moment in front', () => {
  const asIs = full()
  expect(toBePlace(asIs, asIs, [id('note')])).toEqual({ lane: 'frontstage', column: 'order' })
  expect(toBePlace(asIs, asIs, [])).toEqual({ lane: 'frontstage', column: 'arrive' })
  const shorter = drawn(
    () => {},
    `
             | arrive
  phases     | in
  customer   | enter
  frontstage | greet`,
  )
  expect(toBePlace(shorter, asIs, [id('note'), id('greet')])).toEqual({ lane: 'frontstage', column: 'arrive' })
})
