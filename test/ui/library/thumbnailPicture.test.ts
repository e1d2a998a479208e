import { expect, test } from 'vitest'
import { HEIGHT, thumbnailPicture, WIDTH } from '../../../src/ui/library/thumbnailPicture'

const six = ['evidence', 'customer', 'frontstage-people', 'backstage', 'support', 'emotion'] as const

test('grounds cover the picture from top to bottom without a gap', () => {
  const { grounds } = thumbnailPicture({ lanes: six, columnCount: 8, cards: [], emotions: [] })
  let y = 0
  for (const ground of grounds) {
    expect(ground.y).toBeCloseTo(y, 5)
    expect(ground.width).toBe(WIDTH)
    y = ground.y + ground.height
  }
  expect(y).toBeCloseTo(HEIGHT, 0)
})

test('the three lines stand where zones meet', () => {
  const { lines } = thumbnailPicture({ lanes: six, columnCount: 8, cards: [], emotions: [] })
  expect(lines.map(({ kind }) => kind)).toEqual(['interaction', 'visibility', 'internal'])
  expect(lines.map(({ y }) => y)).toEqual(lines.map(({ y }) => y).toSorted((a, b) => a - b))
})

test('cards stay inside the picture and wear the worst severity at their corner', () => {
  const cards = [
    { lane: 0, column: 0, span: 1 },
    { lane: 1, column: 2, span: 3, severity: 4 },
    { lane: 9, column: 0, span: 1 },
  ]
  const picture = thumbnailPicture({ lanes: six, columnCount: 40, cards, emotions: [] })
  expect(picture.cards).toHaveLength(2)
  for (const card of picture.cards) {
    expect(card.x).toBeGreaterThanOrEqual(0)
    expect(card.x + card.width).toBeLessThanOrEqual(WIDTH)
    expect(card.y + card.height).toBeLessThanOrEqual(HEIGHT)
  }
  expect(picture.dots).toEqual([
    { x: (picture.cards[1]?.x ?? 0) + (picture.cards[1]?.width ?? 0), y: picture.cards[1]?.y, severity: 4 },
  ])
})

test('a curve needs a lane and two points', () => {
  const emotions = [
    { column: 0, emotion: -2 },
    { column: 3, emotion: 2 },
  ]
  expect(thumbnailPicture({ lanes: six, columnCount: 4, cards: [], emotions }).curve).toMatch(/^M[\d. ]+C[\d. ]+$/)
  expect(thumbnailPicture({ lanes: six, columnCount: 4, cards: [], emotions: emotions.slice(1) }).curve).toBeNull()
  expect(thumbnailPicture({ lanes: ['customer'], columnCount: 4, cards: [], emotions }).curve).toBeNull()
})

test('a blueprint without lanes or columns gives an empty picture', () => {
  const { grounds, cards, lines, curve } = thumbnailPicture({ lanes: [], columnCount: 0, cards: [], emotions: [] })
  expect([grounds, cards, lines, curve]).toEqual([[], [], [], null])
})
