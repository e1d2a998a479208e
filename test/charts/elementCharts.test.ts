import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementCoverage } from '../../src/analysis/elementCoverage'
import { fixFirst } from '../../src/analysis/fixFirst'
import type { ChartSpot } from '../../src/charts/chart'
import { columnWidths } from '../../src/charts/elements/columnWidths'
import { elementCoverageChart } from '../../src/charts/elements/elementCoverageChart'
import { elementSheetChart } from '../../src/charts/elements/elementSheetChart'
import { fixFirstChart } from '../../src/charts/elements/fixFirstChart'
import { importancePerformanceChart } from '../../src/charts/elements/importancePerformanceChart'
import { type LabelledMarker, placeLabels } from '../../src/charts/elements/placeLabels'
import { plotAxis } from '../../src/charts/elements/plotAxis'
import { weightsComparisonChart } from '../../src/charts/elements/weightsComparisonChart'
import type { Box } from '../../src/geometry/box'
import { overlap } from '../../src/geometry/overlap'
import { enElements } from '../../src/i18n/en/elements'
import type { Elements } from '../../src/model/elements'
import { existing } from '../../src/model/existing'
import type { Shape } from '../../src/scene/shape'
import { id } from '../support/anyId'
import { cableElements } from '../support/cableElements'
import { mainOf, studiedProject } from '../support/studiedProject'

const words = enElements.chart
const texts = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
const spotsOf = (spots: readonly ChartSpot[], kind: string): ChartSpot[] =>
  spots.filter(({ key }) => key.startsWith(`${kind}:`))
const boxOf = (spots: readonly ChartSpot[], key: string): Box => {
  const spot = spots.find((candidate) => candidate.key === key)
  if (!spot) throw new RangeError(`no spot ${key}`)
  return spot.box
}
const EMPTY: Elements = { attributes: { order: [], byId: {} } }

describe('the sheet', () => {
  const chart = elementSheetChart(cableElements(), words, 920)

  test('[H10] its bar is parted by the weights, with a divider behind all but the last', () => {
    expect(spotsOf(chart.spots, 'weight').map(({ box }) => Math.round(box.width))).toEqual([230, 138, 138, 414])
    expect(texts(chart.shapes)).toEqual(expect.arrayContaining(['25', '15', '45', '2.8', '3.2', '2.1', '3.1']))
    expect(spotsOf(chart.spots, 'divider').map(({ key }) => key)).toEqual([
      'divider:staff',
      'divider:facilities',
      'divider:customers',
    ])
  })

  test('[H10] without weights the bar asks, and elements without scores have no mean', () => {
    const shown = texts(elementSheetChart(EMPTY, words, 920).shapes)
    expect(shown.filter((text) => text === '?')).toHaveLength(4)
    expect(shown.filter((text) => text === '–')).toHaveLength(4)
    expect(shown).not.toContain('0')
  })

  test('[H11] every attribute stands once, on its side of the line of visibility', () => {
    expect(spotsOf(chart.spots, 'attribute')).toHaveLength(19)
    const line = boxOf(chart.spots, 'add:staff:seen')
    const isSeen = (key: string): boolean => boxOf(chart.spots, `attribute:${key}`).y < line.y
    expect(['slot', 'price', 'bill'].map(isSeen)).toEqual([true, true, true])
    expect(['checks', 'matched', 'head-end'].map(isSeen)).toEqual([false, false, false])
  })

  test('[H11] attributes do not overlap, whatever the weights and however narrow', () => {
    const weights = fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }).map(([a = 0, b = 0, c = 0, d = 0]) => {
      const sum = a + b + c + d || 1
      return {
        staff: (a / sum) * 100,
        facilities: (b / sum) * 100,
        customers: (c / sum) * 100,
        process: (d / sum) * 100,
      }
    })
    fc.assert(
      fc.property(weights, fc.integer({ min: 200, max: 1500 }), (some, widthPx) => {
        const { spots } = elementSheetChart({ ...cableElements(), weights: some }, words, widthPx)
        const boxes = spots.filter(({ key }) => /^(attribute|add):/.test(key)).map(({ box }) => box)
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('[H12] a column is as wide as its weight, but never too narrow for its attributes', () => {
    expect(columnWidths({ staff: 25, facilities: 15, customers: 15, process: 45 }, 1000, 130)).toEqual([
      250, 150, 150, 450,
    ])
    const widths = columnWidths({ staff: 35, facilities: 10, customers: 5, process: 50 }, 1000, 130)
    expect(widths.slice(1, 3)).toEqual([130, 130])
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1000)
    const all = columnWidths({ staff: 100, facilities: 0, customers: 0, process: 0 }, 520, 130)
    expect(all).toEqual([130, 130, 130, 130])
  })
})

test('[H19] a narrow sheet has its elements one below the other, no wider than asked for', () => {
  const chart = elementSheetChart(cableElements(), words, 366)
  expect(chart.widthPx).toBe(366)
  for (const { box } of chart.spots) expect(box.x + box.width).toBeLessThanOrEqual(366 + 5)
  const adders = chart.spots.filter(({ key }) => key.startsWith('add:')).map(({ box }) => box.y)
  expect(new Set(adders).size).toBe(8)
  const drawn = chart.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
  expect(drawn.filter((text) => text.endsWith(' %'))).toHaveLength(4)
  expect(drawn.filter((text) => text === words.lineOfVisibility)).toHaveLength(4)
})

describe('importance and performance', () => {
  const size = { widthPx: 600, plotPx: 500 }
  const chart = importancePerformanceChart(cableElements(), words, size)

  test('[H13] plots what has both scores, prints the rule, and tells what is missing', () => {
    expect(chart.spots).toHaveLength(19)
    expect(texts(chart.shapes).join(' ')).toContain('Cross-hair: own values (importance 4, performance 3)')
    const first = boxOf(chart.spots, 'attribute:price')
    const calm = boxOf(chart.spots, 'attribute:neighbours')
    expect(first.x < calm.x && first.y < calm.y).toBe(true)
    const sheet = cableElements()
    const { performance, ...unrated } = existing(sheet.attributes.byId, id('slot'))
    expect(performance).toBe(3.9)
    const byId = { ...sheet.attributes.byId, [unrated.id]: unrated }
    const less = importancePerformanceChart({ ...sheet, attributes: { ...sheet.attributes, byId } }, words, size)
    expect(less.spots).toHaveLength(18)
    expect(texts(less.shapes).join(' ')).toContain('1 attribute not rated yet')
  })

  test('[H13] stands empty, with the cross-hair in the middle', () => {
    const empty = importancePerformanceChart(EMPTY, words, size)
    expect(empty.spots).toEqual([])
    expect(texts(empty.shapes).join(' ')).toContain('middle of the scale (importance 3, performance 3)')
  })

  test('[H14] every name of the cable operator finds a place', () => {
    expect(
      texts(chart.shapes).filter((text) => cableElements().attributes.order.some((key) => key === text)),
    ).toHaveLength(19)
  })

  test('[H14] no label lies on another label, on a marker, on an obstacle or outside', () => {
    const bounds = { x: 0, y: 0, width: 560, height: 480 }
    const marker = fc.record({
      x: fc.integer({ min: 9, max: 551 }),
      y: fc.integer({ min: 9, max: 471 }),
      width: fc.integer({ min: 6, max: 170 }),
    })
    fc.assert(
      fc.property(fc.array(marker, { maxLength: 60 }), (list) => {
        const markers = list.map(
          ({ x, y, width }, index): LabelledMarker => ({
            key: String(index),
            center: { x, y },
            radiusPx: 8.5,
            widthPx: width,
            heightPx: 15,
          }),
        )
        const obstacle = { x: 8, y: 8, width: 120, height: 20 }
        const room = { bounds, obstacles: [obstacle], verticals: [280], horizontals: [225] }
        const placed = [...placeLabels(markers, room).values()].map(({ box }) => box)
        const discs = list.map(({ x, y }) => ({ x: x - 8.5, y: y - 8.5, width: 17, height: 17 }))
        placed.forEach((box, index) => {
          for (const other of [...placed.slice(index + 1), ...discs, obstacle]) expect(overlap(box, other)).toBe(false)
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 560 && box.y + box.height <= 480).toBe(true)
        })
        expect([...placeLabels(markers, room)]).toEqual([...placeLabels(markers, room)])
      }),
      { numRuns: 60 },
    )
  })

  test('[H15] an axis shows the part of the scale that holds the scores', () => {
    const axis = plotAxis({ low: 1, high: 5 }, [2.9, 4.9], { fromPx: 508, toPx: 0, endPx: 14 })
    expect(axis.ticks).toEqual([3, 4, 5])
    expect(axis.at(4.9)).toBeLessThan(axis.at(2.9))
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { maxLength: 20 }), (values) => {
        const { at } = plotAxis({ low: 1, high: 5 }, values, { fromPx: 0, toPx: 400, endPx: 14 })
        const sorted = [...values].sort((a, b) => a - b).map(at)
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b))
        for (const x of sorted) expect(x >= 14 && x <= 386).toBe(true)
      }),
    )
  })
})

describe('bars', () => {
  test('[H16] of what to fix first are as long as they are urgent', () => {
    const fixes = fixFirst(cableElements()) ?? []
    const chart = fixFirstChart(fixes.slice(0, 7), 600)
    const bars = chart.shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.width] : []))
    expect(bars).toHaveLength(7)
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(114.75 / 162, 3)
    expect(texts(chart.shapes)).toEqual(expect.arrayContaining(['162', '115', '72']))
    expect(chart.spots[0]?.key).toBe('attribute:price')
  })

  test('[H17] of weights share one width, the one in question told apart', () => {
    const { weights } = cableElements()
    if (!weights) throw new RangeError('the sheet is weighed')
    const chart = weightsComparisonChart(
      [
        { name: 'Meter', weights: { staff: 35, facilities: 10, customers: 5, process: 50 }, isCurrent: false },
        { name: 'This', weights, isCurrent: true },
      ],
      900,
    )
    const bars = chart.shapes.flatMap((shape) => (shape.type === 'rect' ? [shape] : []))
    expect(bars.map(({ fill }) => fill)).toEqual([...Array(4).fill('tone'), ...Array(4).fill('cu')])
    expect(texts(chart.shapes)).toEqual(['Meter', '35', '10', '5', '50', 'This', '25', '15', '15', '45'])
  })
})

describe('coverage', () => {
  test('[H18] has a row for each step, under its phase, with the signs of what serves', () => {
    const coverage = elementCoverage(mainOf(studiedProject()))
    const groups = [
      { title: 'Phase in', rows: coverage.rows },
      { title: 'Empty', rows: [] },
    ]
    const options = { widthPx: 800, scale: { low: 1, high: 5 } }
    const chart = elementCoverageChart(groups, coverage.totals, words, options)
    expect(chart.spots.map(({ key }) => key)).toEqual(['step:enter', 'step:greet', 'step:ask', 'step:note', 'step:go'])
    expect(texts(chart.shapes)).toEqual(expect.arrayContaining(['Phase in', 'ask', '1 of 5 steps', '5 of 5 steps']))
    expect(texts(chart.shapes)).not.toContain('Empty')
  })
})
