import fc from 'fast-check'
import type { Draft } from 'immer'
import { describe, expect, test } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint'
import type { Project } from '../../src/model/project'
import type { ViolationRule } from '../../src/model/violation'
import { VIOLATION_RULES } from '../../src/model/violation'
import { violations } from '../../src/model/violations'
import { arbitraryProject } from '../support/arbitraryProject'
import { deepFrozen } from '../support/deepFrozen'
import { altered, studiedProject } from '../support/studiedProject'

type Damage = (main: Draft<Blueprint>, project: Draft<Project>) => void

/** Sets fields of a record, whatever their types say. */
const set = (record: object | undefined, fields: object): void => {
  Object.assign(record ?? {}, fields)
}

const at = <T>(records: Readonly<Record<string, T>>, key: string): T => records[key] as T
const MAIN = 'blueprints.byId.main'

/** One way to break each rule: its name in SPEC, what is done, and what is found. */
const CASES: readonly [rule: string, found: ViolationRule, path: string, damage: Damage][] = [
  ['M1', 'id-mismatch', `${MAIN}.steps.ask.id`, ({ steps }) => set(at(steps, 'ask'), { id: 'go' })],
  ['M1', 'id-mismatch', 'roles.byId.clerk.id', (_, { roles }) => set(at(roles.byId, 'clerk'), { id: 'cook' })],
  [
    'M1',
    'id-repeated',
    `${MAIN}.triangle.people.items.byId.promise`,
    ({ triangle }) =>
      set(triangle.people, {
        items: { order: ['promise'], byId: { promise: { id: 'promise', title: '', steps: [] } } },
      }),
  ],
  ['M2', 'order-mismatch', `${MAIN}.lanes.order.3`, ({ lanes }) => set(lanes, { order: [...lanes.order, 'customer'] })],
  ['M2', 'order-mismatch', `${MAIN}.actions.order`, ({ actions }) => set(actions, { order: [] })],
  ['M2', 'order-mismatch', 'roles.order.1', (_, { roles }) => set(roles, { order: ['clerk', 'cook'] })],
  ['M4', 'no-blueprint', 'blueprints', (_, project) => set(project, { blueprints: { order: [], byId: {} } })],
  [
    'M6',
    'phase-without-column',
    `${MAIN}.phases.byId.none.columns`,
    ({ phases }) => {
      set(phases, { order: [...phases.order, 'none'] })
      set(phases.byId, { none: { id: 'none', title: '', columns: [] } })
    },
  ],
  ['M5', 'column-unplaced', `${MAIN}.columns.far`, ({ columns }) => set(columns, { far: { id: 'far' } })],
  [
    'M5',
    'column-placed-twice',
    `${MAIN}.phases.byId.out.columns.1`,
    ({ phases }) => set(at(phases.byId, 'out'), { columns: ['leave', 'arrive'] }),
  ],
  [
    'M7',
    'zone-order',
    `${MAIN}.lanes.byId.frontstage.role`,
    ({ lanes }) => set(at(lanes.byId, 'frontstage'), { role: 'evidence' }),
  ],
  [
    'M8',
    'cell-not-allowed',
    `${MAIN}.lanes.byId.customer.cells`,
    ({ lanes }) => set(at(lanes.byId, 'customer'), { cells: { order: {} } }),
  ],
  [
    'M8',
    'missing-reference',
    `${MAIN}.lanes.byId.metric.cells.far`,
    ({ lanes }) => set(at(lanes.byId, 'metric'), { cells: { far: {} } }),
  ],
  ['M9', 'data-lane-holds-step', `${MAIN}.steps.go.lane`, ({ steps }) => set(at(steps, 'go'), { lane: 'metric' })],
  ['M9', 'missing-reference', `${MAIN}.steps.go.lane`, ({ steps }) => set(at(steps, 'go'), { lane: 'constructor' })],
  ['M9', 'missing-reference', `${MAIN}.steps.go.column`, ({ steps }) => set(at(steps, 'go'), { column: 'far' })],
  ['M9', 'span-too-wide', `${MAIN}.steps.go.span`, ({ steps }) => set(at(steps, 'go'), { span: 2 })],
  ['M10', 'order-taken', `${MAIN}.steps.go.order`, ({ steps }) => set(at(steps, 'go'), { column: 'order' })],
  ['M11', 'link-to-itself', `${MAIN}.links.enter-ask`, ({ links }) => set(at(links, 'enter-ask'), { to: 'enter' })],
  [
    'M11',
    'link-repeated',
    `${MAIN}.links.more`,
    ({ links }) => set(links, { more: { ...at(links, 'enter-ask'), id: 'more' } }),
  ],
  [
    'M11',
    'link-repeated',
    `${MAIN}.links.more`,
    ({ links }) => set(links, { more: { id: 'more', from: 'ask', to: 'enter', kind: 'sequence', twoWay: true } }),
  ],
  [
    'M12',
    'number-taken',
    `${MAIN}.painPoints.pain2.number`,
    ({ painPoints }) => set(at(painPoints, 'pain2'), { number: 1 }),
  ],
  [
    'M13',
    'weights-not-100',
    `${MAIN}.elements.weights`,
    ({ elements }) => set(elements, { weights: { staff: 25, facilities: 25, customers: 25, process: 25.02 } }),
  ],
  [
    'M13',
    'weights-not-100',
    `${MAIN}.scoreSets.byId.nps.weights`,
    ({ scoreSets }) => set(at(scoreSets.byId, 'nps'), { weights: { a: 50 } }),
  ],
]

/** One dangling id in each field that may hold one. */
const DANGLING: readonly [path: string, damage: Damage][] = [
  ['basedOn', (main) => set(main, { basedOn: 'x' })],
  ['phases.byId.out.columns.1', ({ phases }) => set(at(phases.byId, 'out'), { columns: ['leave', 'x'] })],
  ['steps.ask.roles.0', ({ steps }) => set(at(steps, 'ask'), { roles: ['x'] })],
  ['steps.ask.believedRole', ({ steps }) => set(at(steps, 'ask'), { believedRole: 'x' })],
  ['steps.ask.facilities.0', ({ steps }) => set(at(steps, 'ask'), { facilities: ['x'] })],
  ['steps.ask.customerGroups.1', ({ steps }) => set(at(steps, 'ask'), { customerGroups: ['guests', 'x'] })],
  ['steps.ask.sources.0', ({ steps }) => set(at(steps, 'ask'), { sources: ['x'] })],
  ['steps.ask.images.0.image', ({ steps }) => set(at(steps, 'ask'), { images: [{ image: 'x' }] })],
  ['steps.ask.childBlueprint', ({ steps }) => set(at(steps, 'ask'), { childBlueprint: 'x' })],
  ['steps.enter.fail.recoveryStep', ({ steps }) => set(at(steps, 'enter'), { fail: { recoveryStep: 'x' } })],
  ['links.enter-ask.from', ({ links }) => set(at(links, 'enter-ask'), { from: 'x' })],
  ['links.enter-ask.to', ({ links }) => set(at(links, 'enter-ask'), { to: 'x' })],
  [
    'painPoints.pain1.targets.0.id',
    ({ painPoints }) => set(at(painPoints, 'pain1'), { targets: [{ type: 'lane', id: 'ask' }] }),
  ],
  ['painPoints.pain1.sources.0', ({ painPoints }) => set(at(painPoints, 'pain1'), { sources: ['x'] })],
  [
    'triangle.strategy.items.byId.promise.role',
    ({ triangle }) => set(at(triangle.strategy.items.byId, 'promise'), { role: 'x' }),
  ],
  [
    'triangle.strategy.items.byId.promise.steps.0',
    ({ triangle }) => set(at(triangle.strategy.items.byId, 'promise'), { steps: ['x'] }),
  ],
  [
    'triangle.strategy.items.byId.promise.painPoints.0',
    ({ triangle }) => set(at(triangle.strategy.items.byId, 'promise'), { painPoints: ['x'] }),
  ],
  ['triangle.customer.segment', ({ triangle }) => set(triangle.customer, { segment: 'x' })],
  [
    'triangle.relations.strategy-system.sources.0',
    ({ triangle }) => set(triangle.relations['strategy-system'], { sources: ['x'] }),
  ],
  [
    'elements.attributes.byId.calm.steps.0',
    ({ elements }) => set(at(elements.attributes.byId, 'calm'), { steps: ['x'] }),
  ],
  [
    'elements.attributes.byId.calm.sources.0',
    ({ elements }) => set(at(elements.attributes.byId, 'calm'), { sources: ['x'] }),
  ],
  ['scoreSets.byId.nps.segment', ({ scoreSets }) => set(at(scoreSets.byId, 'nps'), { segment: 'x' })],
  ['scoreSets.byId.nps.sources.0', ({ scoreSets }) => set(at(scoreSets.byId, 'nps'), { sources: ['x'] })],
  [
    'scoreSets.byId.nps.items.0.steps.0',
    ({ scoreSets }) => set(at(scoreSets.byId, 'nps'), { items: [{ key: 'a', steps: ['x'] }] }),
  ],
  ['actions.byId.train.steps.0', ({ actions }) => set(at(actions.byId, 'train'), { steps: ['x'] })],
  ['actions.byId.train.painPoints.0', ({ actions }) => set(at(actions.byId, 'train'), { painPoints: ['x'] })],
]

/** The cases of one rule, as arguments of `expectFound`. */
const casesOf = (wanted: string) =>
  CASES.filter(([rule]) => rule === wanted).map(([, found, path, damage]) => [found, path, damage] as const)

function expectFound(found: ViolationRule, path: string, damage: Damage): void {
  const all = violations(altered(studiedProject(), damage))
  expect(all.map(({ rule, path: where }) => `${rule} ${where}`)).toContain(`${found} ${path}`)
}

describe('violations', () => {
  test('[M15] a sound project has none, and is not touched', () => {
    expect(violations(deepFrozen(studiedProject()))).toEqual([])
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        expect(violations(deepFrozen(project))).toEqual([])
      }),
    )
  })

  test.each(casesOf('M1'))('[M1] a record carries its own id: finds %s at %s', expectFound)
  test.each(casesOf('M2'))('[M2] an ordered list names each record once: finds %s at %s', expectFound)
  test.each(casesOf('M4'))('[M4] a project has a blueprint: finds %s at %s', expectFound)
  test.each(casesOf('M5'))('[M5] a column stands in one phase: finds %s at %s', expectFound)
  test.each(casesOf('M6'))('[M6] a phase has a column: finds %s at %s', expectFound)
  test.each(casesOf('M7'))('[M7] zones keep their order: finds %s at %s', expectFound)
  test.each(casesOf('M8'))('[M8] cells belong to metric and notes lanes: finds %s at %s', expectFound)
  test.each(casesOf('M9'))('[M9] a step stands on the grid: finds %s at %s', expectFound)
  test.each(casesOf('M10'))('[M10] steps of a cell differ in order: finds %s at %s', expectFound)
  test.each(casesOf('M11'))('[M11] a link joins two steps and says something new: finds %s at %s', expectFound)
  test.each(casesOf('M12'))('[M12] numbers of pain points differ: finds %s at %s', expectFound)
  test.each(casesOf('M13'))('[M13] weights sum to 100: finds %s at %s', expectFound)

  test.each(DANGLING)('[M14] finds what %s points at in vain', (path, damage) => {
    const detail = path.startsWith('painPoints.pain1.targets') ? 'ask' : 'x'
    expect(violations(altered(studiedProject(), damage))).toContainEqual({
      path: `${MAIN}.${path}`,
      rule: 'missing-reference',
      detail,
    })
  })

  test('[M4] finds a blueprint without phases and without lanes', () => {
    const empty = altered(studiedProject(), (main) => {
      set(main, { phases: { order: [], byId: {} }, columns: {}, lanes: { order: [], byId: {} }, steps: {}, links: {} })
    })
    expect(violations(empty).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-phase', 'no-lane']))
  })

  test('[M13] weights may be a hundredth off: thirds do not fit into two decimals', () => {
    const thirds = altered(studiedProject(), ({ scoreSets }) => {
      set(at(scoreSets.byId, 'nps'), { weights: { a: 33.33, b: 33.33, c: 33.33 } })
    })
    expect(violations(thirds)).toEqual([])
  })

  test('every rule has a case', () => {
    const tested = new Set<ViolationRule>([
      'missing-reference',
      'no-phase',
      'no-lane',
      ...CASES.map(([, rule]) => rule),
    ])
    expect([...tested].sort()).toEqual([...VIOLATION_RULES].sort())
  })
})
