import { describe, expect, test } from 'vitest'
import { triangleChart } from '../../../src/charts/triangle/triangleChart'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS } from '../../../src/model/triangleParts'
import { type Heading, nearestSpot } from '../../../src/ui/triangle/nearestSpot'
import { selectedOf, spotAt } from '../../../src/ui/triangle/spotAt'
import { mainOf, studiedProject } from '../../support/studiedProject'

const chart = triangleChart(mainOf(studiedProject()), { language: 'en', widthPx: 1200 })
const spots = chart.spots.filter(({ key }) => !key.startsWith('caption:'))

describe('walking the triangle', () => {
  const walk = (from: string, heading: Heading): string | undefined => {
    const spot = spots.find(({ key }) => key === from)
    return spot && nearestSpot(spots, spot, heading)?.key
  }

  test('leads to what lies that way', () => {
    expect(walk('corner:strategy', 'down')).toBe('relation:strategy-customer')
    expect(walk('relation:strategy-customer', 'down')).toBe('corner:customer')
    expect(walk('corner:system', 'right')).toBe('relation:system-people')
    expect(walk('relation:system-people', 'right')).toBe('corner:people')
    expect(walk('corner:strategy', 'up')).toBeUndefined()
  })

  test('reaches everything by arrow keys alone', () => {
    const reached = new Set(['corner:strategy'])
    for (const key of reached) {
      for (const heading of ['up', 'down', 'left', 'right'] as const) {
        const next = walk(key, heading)
        if (next) reached.add(next)
      }
    }
    expect(reached.size).toBe(TRIANGLE_PARTS.length + TRIANGLE_RELATIONS.length)
  })
})

test('a press means the spot under it, or the bond it is near, or nothing', () => {
  const bond = chart.bonds.find(({ relation }) => relation === 'system-people')
  const quarter = { x: ((bond?.from.x ?? 0) * 3 + (bond?.to.x ?? 0)) / 4, y: (bond?.from.y ?? 0) + 8 }
  expect(spotAt(chart, quarter)).toEqual({ type: 'relation', id: 'system-people' })
  const [first] = chart.spots
  expect(first && spotAt(chart, { x: first.box.x + 20, y: first.box.y + 20 })).toEqual({
    type: 'corner',
    id: 'strategy',
  })
  expect(spotAt(chart, { x: 5, y: 5 })).toBeNull()
  expect(selectedOf('corner:roof')).toBeNull()
})
