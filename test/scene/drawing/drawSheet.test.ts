import { expect, test } from 'vitest'
import { laneGrounds } from '../../../src/scene/drawing/drawLaneGround'
import { drawSheet, sheetParts } from '../../../src/scene/drawing/drawSheet'
import type { Scene, SceneText } from '../../../src/scene/scene'
import type { Shape } from '../../../src/scene/shape'
import { handMadeScene } from '../../support/handMadeScene'

const isText = (shape: Shape) => shape.type === 'text'

/** Every text of a scene, found without knowing its structure. */
function textsOf(value: unknown): SceneText[] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'sizePx' in value) return [value as SceneText]
  return Object.values(value).flatMap(textsOf)
}

const place = ({ text, x, y, sizePx, face, anchor }: SceneText): string =>
  JSON.stringify({ text, x, y, sizePx, face, anchor })

test('[D1] a sheet holds the texts of its scene, each once and in place, and those of its badges', () => {
  const scene = handMadeScene()
  const drawn = drawSheet(scene).filter(isText).map(place)
  const expected = textsOf(scene).map(place)
  expect(expected.length).toBeGreaterThan(15)
  expect(expected.filter((text) => !drawn.includes(text))).toEqual([])
  const badges = drawn.filter((text) => !expected.includes(text)).map((text) => JSON.parse(text).text)
  expect(badges.sort()).toEqual(['4', '7', 'F', 'W'])
  expect(drawn).toHaveLength(expected.length + badges.length)
})

test('[D2] parts stand in paint order', () => {
  const kinds = sheetParts(handMadeScene()).map(({ id }) => id.split('-')[0])
  expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
    'phases',
    'lane',
    'rules',
    'line',
    'emotion',
    'times',
    'cells',
    'link',
    'card',
    'markers',
    'line',
  ])
})

test('[D9] grounds meet in the middle of a line, and leave no gap', () => {
  const scene = handMadeScene()
  const grounds = laneGrounds(scene)
  expect(grounds[0]?.y).toBe(scene.frame.headerHeight)
  for (const [index, ground] of grounds.entries()) {
    const next = grounds[index + 1]
    expect(ground.y + ground.height).toBe(next ? next.y : scene.size.height)
  }
  expect(grounds[1]?.y).toBe(scene.lines[0]?.y)
})

test('[D10] each part has an id that XML accepts', () => {
  const ids = sheetParts(handMadeScene()).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[A-Za-z][\w-]*$/.test(id))).toEqual([])
})

test('links and cards say in words what they are', () => {
  const labels = new Map(sheetParts(handMadeScene()).map(({ id, label }) => [id, label]))
  expect(labels.get('link-link-1')).toBe('Title of step-a ↔ Title of step-b: asks')
  expect(labels.get('card-step-a')).toBe('Title of step-a 25 / 60 min')
  expect(labels.get('lane-lane-customer')).toBe('Lane customer')
  expect(labels.get('line-interaction')).toBe('Line of interaction')
})

test('an empty scene draws its band alone', () => {
  const scene: Scene = {
    ...handMadeScene(),
    phases: [],
    lanes: [],
    lines: [],
    cards: [],
    routes: [],
    emotions: [],
    times: [],
    cells: [],
    markers: [],
  }
  expect(drawSheet(scene).map(({ type }) => type)).toEqual(['rect', 'path'])
})
