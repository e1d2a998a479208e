import { describe, expect, test } from 'vitest'
import { drawBadge } from '../../../src/scene/drawing/drawBadge'
import { drawCard, drawRing } from '../../../src/scene/drawing/drawCard'
import { drawGlyph } from '../../../src/scene/drawing/drawGlyph'
import { drawLine } from '../../../src/scene/drawing/drawLine'
import { silhouetteOutline } from '../../../src/scene/drawing/silhouette'
import type { Family, SceneLineKind, Silhouette } from '../../../src/scene/scene'
import type { Shape } from '../../../src/scene/shape'
import { cardAt, painBadge } from '../../support/handMadeScene'
import { pathPoints, withoutColour } from '../../support/pathPoints'

const FAMILIES: readonly Family[] = ['evidence', 'customer', 'front-people', 'front-technology', 'backstage', 'support']
const SILHOUETTES: readonly Silhouette[] = ['folded', 'solid', 'round', 'screen', 'double', 'pointed']
const LINES: readonly SceneLineKind[] = ['interaction', 'visibility', 'internal', 'order-penetration', 'implementation']
const BOX = { x: 20, y: 10, width: 108, height: 60 }

const grey = (shapes: readonly Shape[]): string => JSON.stringify(shapes.map(withoutColour))
const isDistinct = (all: readonly string[]): boolean => new Set(all).size === all.length

describe('[D3] without colour', () => {
  test('silhouettes differ', () => {
    const drawn = SILHOUETTES.map((silhouette) => grey(drawCard(cardAt('a', 'front-people', 0, 0, { silhouette }))))
    expect(isDistinct(drawn)).toBe(true)
  })

  test('glyphs of lanes differ, but for people before and behind the line', () => {
    const drawn = FAMILIES.filter((family) => family !== 'backstage').map((family) => grey(drawGlyph(family, BOX)))
    expect(isDistinct(drawn)).toBe(true)
  })

  test('severities differ, the fourth by its ring', () => {
    const drawn = ([1, 2, 3, 4] as const).map((severity) => drawBadge(painBadge(5, severity, 0, 0)))
    expect(isDistinct(drawn.map(grey))).toBe(true)
    expect(drawn.map((shapes) => shapes.filter(({ type }) => type === 'circle').length)).toEqual([2, 2, 2, 4])
  })

  test('marks differ by outline and letter', () => {
    const kinds = ['fail', 'wait', 'decision', 'truth'] as const
    const drawn = kinds.map((kind) => drawBadge({ kind, box: BOX }))
    expect(drawn.map((shapes) => (shapes[0]?.type === 'path' ? pathPoints(shapes[0].d).length : 0))).toEqual([
      8, 6, 4, 10,
    ])
    expect(
      drawn.map((shapes) => shapes.flatMap((shape) => (shape.type === 'text' ? shape.text : [])).join('')),
    ).toEqual(['F', 'W', 'D', ''])
  })

  test('lines differ', () => {
    const drawn = LINES.map((kind) => grey(drawLine({ kind, y: 100, fromX: 0, toX: 500 })))
    expect(isDistinct(drawn)).toBe(true)
  })
})

describe('[D7] outlines are parallel to the silhouette', () => {
  const distance = (d: string, e: string): number[] => {
    const [from, to] = [pathPoints(d), pathPoints(e)]
    return from.map((start, index) => {
      const end = from[(index + 1) % from.length] ?? start
      const other = to[index] ?? start
      const length = Math.hypot(end.x - start.x, end.y - start.y)
      return Math.abs((end.x - start.x) * (other.y - start.y) - (end.y - start.y) * (other.x - start.x)) / length
    })
  }

  test.each(['folded', 'pointed'] as const)('all edges of %s keep their distance', (silhouette) => {
    const inner = silhouetteOutline(silhouette, BOX, 0)
    const outer = silhouetteOutline(silhouette, BOX, 4)
    if (inner.type !== 'path' || outer.type !== 'path') throw new Error('not a polygon')
    for (const apart of distance(inner.d, outer.d)) expect(apart).toBeCloseTo(4, 1)
  })

  test('rounded corners share their centre', () => {
    expect(silhouetteOutline('round', BOX, 0)).toEqual({ type: 'rect', ...BOX, radius: 12 })
    expect(silhouetteOutline('round', BOX, 3)).toEqual({
      type: 'rect',
      x: 17,
      y: 7,
      width: 114,
      height: 66,
      radius: 15,
    })
    expect(silhouetteOutline('double', BOX, 3)).toMatchObject({ radius: 0 })
  })

  test('the border lies inside the box, the ring outside', () => {
    const card = cardAt('a', 'front-people', 0, 0)
    expect(drawCard(card)[0]).toMatchObject({ x: 0.75, y: 0.75, width: 106.5, radius: 11.25, stroke: { width: 1.5 } })
    expect(drawCard(card, { borderPx: 2.5 })[0]).toMatchObject({ x: 1.25, stroke: { width: 2.5 } })
    expect(drawRing(card, 2.5)).toMatchObject({ x: -3.75, y: -3.75, stroke: { paint: 'accent', width: 2.5 } })
  })
})

test('only customers’ cards are solid, with text that stands on them', () => {
  const fills = FAMILIES.map((family) => drawCard(cardAt('a', family, 0, 0))[0]).map(
    (shape) => shape && 'fill' in shape && shape.fill,
  )
  expect(fills).toEqual(['card', 'cu', 'card', 'card', 'card-hid', 'card-hid'])
  const texts = drawCard(cardAt('a', 'customer', 0, 0)).filter(({ type }) => type === 'text')
  expect(texts.map((shape) => 'fill' in shape && shape.fill)).toEqual(['on-cu'])
})

test('badges can be left to the canvas', () => {
  const card = cardAt('a', 'customer', 0, 0, { badges: [painBadge(3, 3, 90, -10)] })
  expect(drawCard(card).length - drawCard(card, { badges: false }).length).toBe(3)
})

test('numbers of any length fit their disc', () => {
  for (const number of [1, 12, 123, 1234, 12345]) {
    const shape = drawBadge(painBadge(number, 1, 0, 0), { scale: 1 }).find(({ type }) => type === 'text')
    expect(shape?.type === 'text' && shape.sizePx * 0.65 * String(number).length).toBeLessThan(18.5)
  }
})

test('an image stands in its box and nowhere else', () => {
  const image = { id: 'image-1' as never, box: { x: 8, y: 8, width: 92, height: 64 } }
  const shapes = drawCard(cardAt('a', 'evidence', 0, 0, { image }))
  expect(shapes.filter(({ type }) => type === 'image')).toEqual([{ type: 'image', image: 'image-1', ...image.box }])
})
