import { describe, expect, test } from 'vitest'
import { deleteColumn } from '../../src/commands/deleteColumn'
import { deleteLane } from '../../src/commands/deleteLane'
import { deleteLinks } from '../../src/commands/deleteLinks'
import { deletePainPoint } from '../../src/commands/deletePainPoint'
import { deletePhase } from '../../src/commands/deletePhase'
import { deleteSelection } from '../../src/commands/deleteSelection'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { deletionImpact } from '../../src/commands/deletionImpact'
import type { Deletable } from '../../src/commands/deletionPlan'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }
const NOTHING = {
  phases: 0,
  columns: 0,
  lanes: 0,
  steps: 0,
  links: 0,
  painPoints: 0,
  unplacedPainPoints: 0,
  cells: 0,
  references: 0,
}

describe('deleting from the grid', () => {
  test('[C14] a column takes the steps that stand nowhere else; wider ones stay with the rest', () => {
    expectCommand(studiedProject(), deleteColumn, { ...main, column: id('arrive') }).toGive(`
                 | order | leave
      phases     | in    | out
      customer   | ask   | go
      frontstage | note, greet |
      metric     |       |
      ask -> note`)
  })

  test('[C14] a phase goes with its columns, their cells and its pain targets', () => {
    const after = expectCommand(studiedProject(), deletePhase, { ...main, phase: id('in') }).toGive(`
                 | leave
      phases     | out
      customer   | go
      frontstage |
      metric     |`)
    expect(mainOf(after).lanes.byId[id('metric')]?.cells).toBeUndefined()
    expect(mainOf(after).painPoints[id('pain2')]?.targets).toEqual([
      { type: 'lane', id: 'frontstage' },
      { type: 'phase', id: 'out' },
    ])
  })

  test('[C14] a lane goes with its steps and their links', () => {
    expectCommand(studiedProject(), deleteLane, { ...main, lane: id('frontstage') }).toGive(`
               | arrive | order | leave
      phases   | in     |       | out
      customer | enter  | ask   | go
      metric   |        |       |
      enter -> ask`)
  })

  test('[C14] the last phase, lane and column of a phase stay', () => {
    const small = blueprint(`
               | a
      customer | x`)
    expectCommand(small, deletePhase, { ...main, phase: id('visit') }).toBeRefused('last-phase')
    expectCommand(small, deleteLane, { ...main, lane: id('customer') }).toBeRefused('last-lane')
    expectCommand(small, deleteColumn, { ...main, column: id('a') }).toBeRefused('last-column')
    expectCommand(small, deleteColumn, { ...main, column: id('b') }).toBeRefused('missing-column')
    expectCommand(small, deleteColumn, { blueprint: id('other'), column: id('a') }).toBeRefused('missing-blueprint')
  })
})

describe('deleting steps, links and pain points', () => {
  test('[C19] a step goes with its links and every mention of it', () => {
    const after = expectCommand(studiedProject(), deleteSteps, { ...main, steps: [id('ask')] }).toSucceed()
    const { steps, links, painPoints, triangle, elements, scoreSets, actions } = mainOf(after)
    expect(Object.keys(links)).toEqual([])
    expect(steps[id('enter')]?.fail).toEqual({ cause: 'No sign' })
    expect(painPoints[id('pain1')]?.targets).toEqual([])
    expect(triangle.strategy.items.byId[id('promise')]?.steps).toEqual(['enter'])
    expect(elements.attributes.byId[id('calm')]?.steps).toEqual([])
    expect(scoreSets.byId[id('nps')]?.items).toEqual([{ key: 'a' }])
    expect(actions.byId[id('train')]).not.toHaveProperty('steps')
    expect(after.images).toEqual({})
    expect(JSON.stringify(mainOf(after))).not.toContain('"ask"')
  })

  test('[C19] links go alone; pain points on them stay', () => {
    const after = expectCommand(studiedProject(), deleteLinks, { ...main, links: [id('enter-ask')] }).toSucceed()
    expect(Object.keys(mainOf(after).steps)).toHaveLength(5)
    expect(mainOf(after).painPoints[id('pain2')]?.targets).toHaveLength(2)
  })

  test('[C24] a pain point goes with every mention of it; other numbers stay', () => {
    const after = expectCommand(studiedProject(), deletePainPoint, { ...main, painPoint: id('pain1') }).toSucceed()
    expect(mainOf(after).painPoints[id('pain2')]?.number).toBe(2)
    expect(mainOf(after).actions.byId[id('train')]?.painPoints).toEqual(['pain2'])
    expect(mainOf(after).triangle.strategy.items.byId[id('promise')]).not.toHaveProperty('painPoints')
  })

  test('[C25] a mixed selection goes as one step', () => {
    const selection: Deletable[] = [
      { type: 'step', id: id('note') },
      { type: 'link', id: id('enter-ask') },
      { type: 'painPoint', id: id('pain2') },
      { type: 'column', id: id('arrive') },
      { type: 'cell' },
    ]
    expectCommand(studiedProject(), deleteSelection, { ...main, selection }).toGive(`
                 | order | leave
      phases     | in    | out
      customer   | ask   | go
      frontstage | greet |
      metric     |       |`)
  })

  test('[C25] a selection of nothing, or of what is gone, is refused', () => {
    const select = (...selection: Deletable[]) =>
      expectCommand(studiedProject(), deleteSelection, { ...main, selection })
    select().toBeRefused('nothing-to-do')
    select({ type: 'cell' }).toBeRefused('nothing-to-do')
    select({ type: 'step', id: id('ask') }, { type: 'link', id: id('ask') }).toBeRefused('missing-link')
    select({ type: 'painPoint', id: id('constructor') }).toBeRefused('missing-pain-point')
  })
})

describe('deletionImpact', () => {
  const impact = (...targets: Deletable[]) => deletionImpact(mainOf(studiedProject()), targets)

  test('[C15] counts what goes with a column', () => {
    expect(impact({ type: 'column', id: id('order') })).toEqual({
      ...NOTHING,
      columns: 1,
      steps: 2,
      links: 2,
      unplacedPainPoints: 1,
      cells: 1,
      references: 5,
    })
  })

  test('[C15] counts what goes with a phase and with a lane', () => {
    expect(impact({ type: 'phase', id: id('out') })).toEqual({ ...NOTHING, phases: 1, columns: 1, steps: 1 })
    expect(impact({ type: 'lane', id: id('metric') })).toEqual({ ...NOTHING, lanes: 1, cells: 1 })
    expect(impact({ type: 'lane', id: id('frontstage') })).toEqual({ ...NOTHING, lanes: 1, steps: 2, links: 1 })
  })

  test('[C15] a step that goes does not count its own recovery step', () => {
    const both = impact({ type: 'step', id: id('ask') }, { type: 'step', id: id('enter') })
    expect(both).toEqual({ ...NOTHING, steps: 2, links: 2, unplacedPainPoints: 1, references: 5 })
  })
})
