import { expect, test } from 'vitest'
import { createDenseLayout } from '../../src/scene/createDenseLayout'
import { layout } from '../../src/scene/layout'
import { LENGTHS, scaleScene } from '../../src/scene/scaleScene'
import { sampleBlueprint } from '../support/sampleBlueprint'

const [blueprint] = await sampleBlueprint('meter')
const desk = layout(blueprint, { language: 'en' })
const wall = createDenseLayout()(blueprint, { language: 'en', density: 'workshop' })

/** Figures of a scene that are no lengths. */
const COUNTS = new Set(['number', 'severity', 'light', 'value'])

function* figuresIn(part: unknown): Generator<readonly [string, number]> {
  if (typeof part !== 'object' || part === null) return
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'number') yield [key, value]
    else yield* figuresIn(value)
  }
}

test('[S19] every figure of a scene is known as a length, which is scaled, or as none, which is not', () => {
  const before = [...figuresIn(desk)]
  const after = [...figuresIn(scaleScene(desk, 1.25))].filter(([key]) => key !== 'scale')
  expect(before.filter(([key]) => !LENGTHS.has(key) && !COUNTS.has(key))).toEqual([])
  expect(after).toEqual(before.map(([key, value]) => [key, LENGTHS.has(key) ? value * 1.25 : value]))
})

test('[S19] on a wall texts and badges are a quarter larger, and no card is less than a tenth wider than it may be on a desk', () => {
  for (const [index, card] of wall.cards.entries()) {
    const small = desk.cards[index]
    expect(card.lines.map(({ sizePx }) => sizePx)).toEqual(card.lines.map(() => 15))
    // Where there is less room beside the middle of a card, they are stacked in another order.
    const heights = card.badges.map(({ box }) => box.height).sort()
    expect(heights).toEqual(small?.badges.map(({ box }) => box.height * 1.25).sort())
    expect(card.box.width).toBeGreaterThanOrEqual(1.1 * 108)
  }
  expect(wall.lanes.flatMap(({ title }) => title.map(({ sizePx }) => sizePx)).every((size) => size > 15)).toBe(true)
})

test('ten columns of a journey fit on a wall of 1600 px, beside the tools', () => {
  expect(wall.columns).toHaveLength(10)
  expect(wall.size.width).toBeLessThan(1_900)
})
