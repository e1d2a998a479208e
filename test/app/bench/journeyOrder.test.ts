import { expect, test } from 'vitest'
import { journeyOrder } from '../../../src/app/bench/journeyOrder'
import { inOrder } from '../../../src/model/ordered'
import { blueprint } from '../../support/blueprint'

test('steps stand in the order of the journey: by column, then by lane, then by their place in the cell', () => {
  const project = blueprint(`
               | arrive     | order
    phases     | visit      | meal
    customer   | enter      | ask, pay
    frontstage | greet, nod | serve
  `)
  expect(inOrder(project.blueprints).flatMap(journeyOrder)).toEqual(['enter', 'greet', 'nod', 'ask', 'pay', 'serve'])
})
