import { expect, test } from 'vitest'
import { hitTest, MOUSE_REACH_PX } from '../../src/canvas/gestures/hit'
import { stepsTouched } from '../../src/canvas/gestures/marquee'
import { firstPlace, walk, walkPhase } from '../../src/canvas/keyboard/gridWalk'
import type { Selected } from '../../src/editor/selection'
import { existing } from '../../src/model/existing'
import { asId, type PhaseId, type StepId } from '../../src/model/id'
import { foldPhases, markFolded } from '../../src/scene/foldPhases'
import { layout } from '../../src/scene/layout'
import { blueprint, MAIN } from '../support/blueprint'

const table = blueprint(`
                  | a     | b    | c    | d
  phases          | first | mid  |      | last
  guest:customer  | enter | ask  | wait | go
  crew:frontstage | greet |      |      | bow
  enter -> ask
  wait -> go`)

const whole = existing(table.blueprints.byId, MAIN)
const mid = asId<PhaseId>('mid')
const folded = new Set([mid])
const scene = markFolded(layout(foldPhases(whole, folded, 'en'), { language: 'en' }), folded)
const step = (id: string): Selected => ({ type: 'step', id: asId<StepId>(id) })

const options = { ports: new Set<never>(), spans: new Set<never>(), reachPx: MOUSE_REACH_PX }
const view = { x: 0, y: 0, zoom: 1 }

test('arrows pass over a folded phase, in lanes with steps there and without', () => {
  expect(walk(scene, step('enter'), 'right')).toEqual(step('go'))
  expect(walk(scene, step('go'), 'left')).toEqual(step('enter'))
  expect(walk(scene, step('greet'), 'right')).toEqual(step('bow'))
})

test('walking by phases, a folded one is selected itself; from its links, too', () => {
  expect(walkPhase(scene, step('enter'), 1)).toEqual({ type: 'phase', id: mid })
  const [link] = Object.values(whole.links)
  expect(link && walk(scene, { type: 'link', id: link.id }, 'right')).toEqual({ type: 'phase', id: mid })
})

test('a press on its card or beside it means the phase, and a drawn box selects no card of it', () => {
  const column = scene.columns.find(({ phase }) => phase === mid)
  const card = scene.cards.find(({ id }) => id.startsWith('fold:'))
  if (!column || !card) throw new Error('nothing is folded')
  const middle = { x: card.box.x + card.box.width / 2, y: card.box.y + card.box.height / 2 }
  expect(hitTest(scene, view, middle, options)).toEqual({ type: 'phase', id: mid })
  const crew = scene.lanes.find(({ id }) => id === 'crew')
  const empty = { x: middle.x, y: (crew?.box.y ?? 0) + (crew?.box.height ?? 0) / 2 }
  expect(hitTest(scene, view, empty, options)).toEqual({ type: 'phase', id: mid })
  const all = { x: 0, y: 0, width: scene.size.width, height: scene.size.height }
  expect(
    stepsTouched(scene, all)
      .map((item) => 'id' in item && item.id)
      .sort(),
  ).toEqual(['bow', 'enter', 'go', 'greet'])
})

test('the keyboard begins at a step, though a folded phase stands before it', () => {
  const first = new Set([asId<PhaseId>('first')])
  const later = markFolded(layout(foldPhases(whole, first, 'en'), { language: 'en' }), first)
  expect(firstPlace(later)).toEqual(step('ask'))
})
