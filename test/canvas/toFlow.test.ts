import { expect, test } from 'vitest'
import { type StepNode, toFlow } from '../../src/canvas/flow/toFlow'
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type StepId } from '../../src/model/id'
import { layout } from '../../src/scene/layout'
import type { SceneCard } from '../../src/scene/scene'
import { smallScene } from './smallScene'

const plain = ({ id }: SceneCard) => ({ selected: false, name: id })
const none: readonly StepNode[] = []

test('nodes carry size and handles, so that nothing is measured', () => {
  const { scene } = smallScene()
  for (const node of toFlow(scene.cards, plain, 'step', none)) {
    expect(node.width).toBe(node.data.card.box.width)
    expect(node.height).toBe(node.data.card.box.height)
    expect(node.handles).toEqual([])
  }
})

test('an equal scene gives the same array', () => {
  const { blueprint, scene } = smallScene()
  const before = toFlow(scene.cards, plain, 'step', none)
  const again = layout(blueprint, { language: 'en' })
  expect(toFlow(again.cards, plain, 'step', before)).toBe(before)
})

test('only what changed gets a new node', () => {
  const { blueprint, scene } = smallScene()
  const before = toFlow(scene.cards, plain, 'step', none)
  const [, second] = scene.cards
  const selected = toFlow(scene.cards, (card) => ({ selected: card === second, name: card.id }), 'step', before)
  expect(selected).not.toBe(before)
  expect(selected.map((node, index) => node === before[index])).toEqual(scene.cards.map((card) => card !== second))

  const renamed = {
    ...blueprint,
    steps: {
      ...blueprint.steps,
      [second?.id ?? '']: { ...blueprint.steps[asId<StepId>(second?.id ?? '')], title: 'B' },
    },
  }
  const next = toFlow(layout(renamed as Blueprint, { language: 'en' }).cards, plain, 'step', before)
  expect(next.filter((node, index) => node !== before[index]).map(({ id }) => id)).toEqual([second?.id])
})
