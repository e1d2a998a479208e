import { describe, expect, test } from 'vitest'
import { excerptAround, findInBlueprint, searchIndex } from '../../src/analysis/findInBlueprint'
import type { Blueprint } from '../../src/model/blueprint'
import type { Attribute } from '../../src/model/elements'
import { existing } from '../../src/model/existing'
import { asId, type FacilityId, type RoleId } from '../../src/model/id'
import type { PainPoint } from '../../src/model/painPoint'
import type { Project } from '../../src/model/project'
import type { Step } from '../../src/model/step'
import type { TriangleItem } from '../../src/model/triangle'
import { blueprint as drawn, MAIN } from '../support/blueprint'

const table = drawn(`
                  | arrive | order |
  phases          | in     | out   |
  guest:customer  |        | ask   |
  desk:frontstage |        | note  |
  ask -> note`)

const base = existing(table.blueprints.byId, MAIN)
const step = (id: string, fields: Partial<Step>): Step => ({ ...existing(base.steps, asId(id)), ...fields })
const pain: PainPoint = {
  id: asId('pain'),
  number: 1,
  title: 'The café is slow',
  words: 'It took for ever',
  severity: 2,
  targets: [{ type: 'step', id: asId('ask') }],
}
const promise: TriangleItem = { id: asId('promise'), title: 'A warm welcome', owner: 'The owner of it', steps: [] }
const light: Attribute = { id: asId('light'), element: 'facilities', visible: true, title: 'Candle light', steps: [] }
const blueprint: Blueprint = {
  ...base,
  phases: {
    ...base.phases,
    byId: Object.fromEntries(
      Object.values(base.phases.byId).map((phase) => [
        phase.id,
        phase.columns.includes(asId('order')) ? { ...phase, title: 'Café phase' } : phase,
      ]),
    ),
  },
  columns: { ...base.columns, [asId('order')]: { id: asId('order'), title: 'Dessert' } },
  lanes: {
    ...base.lanes,
    byId: {
      ...base.lanes.byId,
      [asId('desk')]: { ...existing(base.lanes.byId, asId('desk')), title: 'Cafe desk', subtitle: 'downstairs' },
    },
  },
  steps: {
    [asId('note')]: step('note', {
      title: 'Notes the CAFÉ order',
      note: '结账',
      roles: [asId('waiter')],
      facilities: [asId('till')],
      fail: { cause: 'No paper left' },
      tags: ['payment'],
    }),
    [asId('ask')]: step('ask', {
      title: 'Asks for ｃａｆé au lait',
      quote: { text: 'I am so hungry', speaker: 'An old regular' },
    }),
  },
  links: { [asId('ask-note')]: { ...existing(base.links, asId('ask-note')), label: 'café slip' } },
  painPoints: { [pain.id]: pain },
  triangle: {
    ...base.triangle,
    strategy: { items: { order: [promise.id], byId: { [promise.id]: promise } } },
  },
  elements: { ...base.elements, attributes: { order: [light.id], byId: { [light.id]: light } } },
}
const waiter = { id: asId<RoleId>('waiter'), name: 'Head waiter' }
const till = { id: asId<FacilityId>('till'), name: 'Till printer' }
const project: Pick<Project, 'roles' | 'facilities'> = {
  roles: { order: [waiter.id], byId: { [waiter.id]: waiter } },
  facilities: { order: [till.id], byId: { [till.id]: till } },
}
const index = searchIndex(project, blueprint)

const found = (text: string) =>
  findInBlueprint(index, text).map(({ thing, field }) => `${thing.type} ${thing.id} ${field}`)

describe('finding', () => {
  test('[A70] an empty text finds nothing', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
  })

  test('[A70] each thing is found once, in the order of the journey, whatever the case, the width and the accents', () => {
    const all = [
      'phase out title',
      'lane desk title',
      'step ask title',
      'step note title',
      'link ask-note label',
      'painPoint pain title',
    ]
    expect(found('caf')).toEqual(all)
    expect(found('ＣＡＦÉ')).toEqual(all)
  })

  test('[A70] simplified and traditional characters are different ones', () => {
    expect(found('结账')).toEqual(['step note note'])
    expect(found('結賬')).toEqual([])
  })

  test.each([
    ['so hungry', 'step ask quote'],
    ['old regular', 'step ask speaker'],
    ['head waiter', 'step note actor'],
    ['till printer', 'step note facility'],
    ['no paper left', 'step note cause'],
    ['payment', 'step note tag'],
    ['downstairs', 'lane desk subtitle'],
    ['dessert', 'column order title'],
    ['it took for ever', 'painPoint pain words'],
    ['warm welcome', 'triangleItem promise title'],
    ['the owner of it', 'triangleItem promise owner'],
    ['candle light', 'attribute light title'],
  ])('[A71] %s is found', (text, hit) => {
    expect(found(text)).toContain(hit)
  })

  test('[A70] what cannot be read any more is not found', () => {
    const empty: Blueprint = { ...blueprint, steps: {}, links: {}, painPoints: {} }
    expect(findInBlueprint(searchIndex(project, empty), 'hungry')).toEqual([])
  })
})

test.each([
  ['short text', 'text', 'short text'],
  [`${'a '.repeat(60)}needle${' b'.repeat(60)}`, 'NEEDLE', /^…[ a]+needle[ b]+…$/],
])('an excerpt shows the place that was found', (text, wanted, shown) => {
  expect(excerptAround(text, wanted)).toMatch(shown)
})
