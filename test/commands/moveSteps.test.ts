import { describe, expect, test } from 'vitest'
import { moveSteps } from '../../src/commands/moveSteps'
import { existing } from '../../src/model/existing'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'

const to = (steps: string, lane: string, column: string, index?: number) => ({
  blueprint: MAIN,
  steps: steps.split(' ').map(id),
  lane: id(lane),
  column: id(column),
  ...(index === undefined ? {} : { index }),
})

describe('moveSteps', () => {
  const before = blueprint(`
                   | arrive | order | leave
    evidence       | sign   |       |
    customer       | enter  | ask, wait | go
    bar:frontstage | greet  | note*2 |
    emotion        |        |       |
    enter -> greet
    greet -> note`)

  test('[C10] moves a step and keeps its links', () => {
    expectCommand(before, moveSteps, to('greet', 'bar', 'order')).toGive(`
                     | arrive | order | leave
      evidence       | sign   |       |
      customer       | enter  | ask, wait | go
      bar:frontstage |        | note*2, greet |
      emotion        |        |       |
      enter -> greet
      greet -> note`)
  })

  test('[C10] puts it at an index of the cell', () => {
    expectCommand(before, moveSteps, to('enter', 'customer', 'order', 1)).toGive(`
                     | arrive | order | leave
      evidence       | sign   |       |
      customer       |        | ask, enter, wait | go
      bar:frontstage | greet  | note*2 |
      emotion        |        |       |
      enter -> greet
      greet -> note`)
  })

  test('[C10] several steps keep their distances and their order within a cell', () => {
    expectCommand(before, moveSteps, to('ask wait enter', 'customer', 'leave')).toGive(`
                     | arrive | order | leave
      evidence       | sign   |       |
      customer       |        | enter | go, ask, wait
      bar:frontstage | greet  | note*2 |
      emotion        |        |       |
      enter -> greet
      greet -> note`)
  })

  test('[C10] several steps change lanes together', () => {
    expectCommand(before, moveSteps, to('sign enter', 'customer', 'arrive')).toGive(`
                     | arrive | order | leave
      evidence       |        |       |
      customer       | sign   | ask, wait | go
      bar:frontstage | greet, enter | note*2 |
      emotion        |        |       |
      enter -> greet : interaction
      greet -> note`)
  })

  test('[C11] evidence becomes an action where it leaves its lane, and the other way round', () => {
    const after = expectCommand(before, moveSteps, to('sign', 'customer', 'arrive')).toSucceed()
    expect(existing(existing(after.blueprints.byId, MAIN).steps, id('sign')).kind).toBe('action')
    const back = expectCommand(before, moveSteps, to('enter', 'evidence', 'leave')).toSucceed()
    expect(existing(existing(back.blueprints.byId, MAIN).steps, id('enter')).kind).toBe('evidence')
  })

  test('[C3] nothing happens where the steps stand already', () => {
    expectCommand(before, moveSteps, to('ask wait', 'customer', 'order')).toChangeNothing()
    expectCommand(before, moveSteps, to('ask', 'customer', 'order', 0)).toChangeNothing()
  })

  test('[C10] an index reorders within the cell', () => {
    expectCommand(before, moveSteps, to('ask', 'customer', 'order', 1)).toGive(`
                     | arrive | order | leave
      evidence       | sign   |       |
      customer       | enter  | wait, ask | go
      bar:frontstage | greet  | note*2 |
      emotion        |        |       |
      enter -> greet
      greet -> note`)
  })

  test('[C10] refuses data lanes, places outside the grid and spans that do not fit', () => {
    expectCommand(before, moveSteps, to('ask', 'emotion', 'order')).toBeRefused('data-lane-holds-no-steps')
    expectCommand(before, moveSteps, to('ask go', 'customer', 'leave')).toBeRefused('out-of-range')
    expectCommand(before, moveSteps, to('note', 'bar', 'leave')).toBeRefused('span-too-wide')
    expectCommand(before, moveSteps, to('ask', 'customer', 'leave', 2)).toBeRefused('out-of-range')
    expectCommand(before, moveSteps, to('ask', 'customer', 'leave', 0.5)).toBeRefused('out-of-range')
    expectCommand(before, moveSteps, to('ask nobody', 'customer', 'leave')).toBeRefused('missing-step')
    expectCommand(before, moveSteps, to('ask', 'nowhere', 'leave')).toBeRefused('missing-lane')
    expectCommand(before, moveSteps, to('ask', 'customer', 'never')).toBeRefused('missing-column')
    expectCommand(before, moveSteps, { ...to('ask', 'customer', 'order'), steps: [] }).toBeRefused('nothing-to-do')
  })
})
