import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { painHeat } from '../../src/analysis/painHeat'
import { painPareto } from '../../src/analysis/painPareto'
import { painHeatChart } from '../../src/charts/painHeatChart'
import { painMatrixChart } from '../../src/charts/painMatrixChart'
import { ratingAt, ratingBox, spreadIn } from '../../src/charts/painMatrixGrid'
import { painParetoChart } from '../../src/charts/painParetoChart'
import { overlap } from '../../src/geometry/overlap'
import type { PainPoint } from '../../src/model/painPoint'
import type { Shape } from '../../src/scene/shape'
import { id } from '../support/anyId'
import { sampleBlueprint } from '../support/sampleBlueprint'

const pain = (number: number, more: Partial<PainPoint> = {}): PainPoint => ({
  ...{ id: id(`p${number}`), number, title: `Pain ${number}`, severity: 3, targets: [] },
  ...more,
})
const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
const WORDS = {
  ...{ doNow: 'Do now', plan: 'Plan', fillIn: 'Fill in', leave: 'Leave' },
  ...{ impactAxis: 'Impact', effortAxis: 'Effort', unrated: 'Not rated' },
}
const SIZE = { widthPx: 600, plotPx: 400 }
const level = fc.integer({ min: 1, max: 5 })
const rated = fc.record({ impact: level, effort: level, severity: fc.integer({ min: 1, max: 4 }) })
const numbered = (recipes: readonly Partial<PainPoint>[]) => recipes.map((recipe, index) => pain(index + 1, recipe))
const box = (spot: { readonly box: { x: number; y: number; width: number; height: number } } | undefined) =>
  spot?.box ?? { x: 0, y: 0, width: 0, height: 0 }

describe('the heat map', () => {
  test('[H20] has a spot for every cell, lane and phase, and the three lines', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const heat = painHeat(blueprint)
    const chart = painHeatChart(blueprint, heat, 600)
    expect(chart.spots).toHaveLength((heat.lanes.length + 1) * (heat.phases.length + 1) - 1)
    const strokes = chart.shapes.filter((shape) => shape.type === 'path')
    expect(strokes.length, 'double, bar and fringe, dash-dot').toBe(5)
    for (const [index, spot] of chart.spots.entries()) {
      for (const other of chart.spots.slice(index + 1)) expect(overlap(spot.box, other.box)).toBe(false)
    }
    const narrow = painHeatChart(blueprint, heat, 100)
    expect(narrow.widthPx, 'cells keep a least width').toBeGreaterThan(300)
    for (const { key, box } of narrow.spots) if (key.startsWith('cell:')) expect(box.width).toBe(32)
  })

  test('[H21] a crowded cell says how many more there are', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const [lane = id('x')] = painHeat(blueprint).lanes
    const step = Object.values(blueprint.steps).find((one) => one.lane === lane)
    const targets = step ? [{ type: 'step', id: step.id } as const] : []
    const painPoints = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`p${index}`, pain(index + 1, { id: id(`p${index}`), targets })]),
    )
    const crowded = { ...blueprint, painPoints }
    expect(
      texts(painHeatChart(crowded, painHeat(crowded), 600).shapes).some((text) => /^1, 2.* \+\d+$/.test(text)),
    ).toBe(true)
  })
})

describe('the matrix', () => {
  const frame = { x: 10, y: 20, width: 500, height: 300 }

  test('[H22] discs spread in a box neither overlap nor leave it', () => {
    const side = fc.integer({ min: 20, max: 300 })
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 300 }), (width, height, count) => {
        const { centers, diameterPx } = spreadIn({ x: 5, y: 7, width, height }, count, 40)
        expect(centers).toHaveLength(count)
        centers.forEach((one, index) => {
          const slack = 1e-6
          expect(Math.abs(one.x - 5 - width / 2)).toBeLessThanOrEqual((width - diameterPx) / 2 + slack)
          expect(Math.abs(one.y - 7 - height / 2)).toBeLessThanOrEqual((height - diameterPx) / 2 + slack)
          for (const other of centers.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(diameterPx - slack)
          }
        })
      }),
      { numRuns: 12 },
    )
  })

  test('[H22] no marker hides another or leaves its field, and the same gives the same', () => {
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 120 }), (recipes) => {
        const painPoints = numbered(recipes)
        const chart = painMatrixChart(painPoints, WORDS, SIZE)
        expect(painMatrixChart(painPoints, WORDS, SIZE)).toEqual(chart)
        for (const { id: own, impact = 0, effort = 0 } of painPoints) {
          const { x, y, width, height } = box(chart.spots.find(({ key }) => key === `painPoint:${own}`))
          expect(ratingAt({ x: x + 0.01, y: y + 0.01 }, chart.frame)).toEqual({ impact, effort })
          expect(ratingAt({ x: x + width - 0.01, y: y + height - 0.01 }, chart.frame)).toEqual({ impact, effort })
        }
      }),
      { numRuns: 12 },
    )
  })

  test('[H23] a point stands for the rating whose field it lies in, and the cross is in the middle', () => {
    for (let impact = 1; impact <= 5; impact++) {
      for (let effort = 1; effort <= 5; effort++) {
        const { x, y, width, height } = ratingBox({ impact, effort }, frame)
        expect(ratingAt({ x: x + width / 2, y: y + height / 2 }, frame)).toEqual({ impact, effort })
      }
    }
    expect(ratingBox({ impact: 2, effort: 3 }, frame)).toMatchObject({ x: 260, y: 170 })
    expect(ratingAt({ x: -99, y: -99 }, frame)).toEqual({ impact: 5, effort: 1 })
    expect(ratingAt({ x: 9999, y: 9999 }, frame)).toEqual({ impact: 1, effort: 5 })
  })

  test('[H22] what lacks impact or effort waits below', () => {
    const chart = painMatrixChart([pain(1, { impact: 5 }), pain(2, { impact: 5, effort: 1 })], WORDS, SIZE)
    expect(texts(chart.shapes)).toContain('Not rated')
    expect(box(chart.spots.find(({ key }) => key === 'painPoint:p1')).y).toBeGreaterThan(
      chart.frame.y + chart.frame.height,
    )
    expect(texts(painMatrixChart([pain(2, { impact: 5, effort: 1 })], WORDS, SIZE).shapes)).not.toContain('Not rated')
  })

  test('[H24] labels are there for high impact where there is room, and cover nothing', () => {
    const improvement = { what: 'Accept the bank slip' }
    const some = painMatrixChart([pain(1, { impact: 5, effort: 1, improvement })], WORDS, SIZE)
    expect(texts(some.shapes)).toContain('Accept the bank slip')
    const low = painMatrixChart([pain(1, { impact: 2, effort: 1, improvement })], WORDS, SIZE)
    expect(texts(low.shapes)).not.toContain('Accept the bank slip')
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 60 }), (recipes) => {
        const chart = painMatrixChart(numbered(recipes.map((recipe) => ({ ...recipe, improvement }))), WORDS, SIZE)
        const labels = chart.shapes.flatMap((shape) =>
          shape.type === 'text' && shape.text.startsWith('Accept')
            ? [{ x: shape.x, y: shape.y - 10, width: 40, height: 12 }]
            : [],
        )
        for (const [index, label] of labels.entries()) {
          for (const { box: spot } of chart.spots) expect(overlap(label, spot)).toBe(false)
          for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false)
        }
      }),
      { numRuns: 12 },
    )
  })
})

test('[H25] the Pareto chart has a row for each cause, and one for the rest beyond ten', () => {
  const words = { percent: (share: number) => `${Math.round(share * 100)} %`, more: (n: number) => `${n} more` }
  const causes = (count: number) =>
    painPareto(
      Array.from({ length: count }, (_, index) => pain(index + 1, { cause: `Cause ${index}` })),
      'count',
    )
  const few = painParetoChart(causes(10), words, 600)
  expect(few.spots.map(({ key }) => key)).toEqual(Array.from({ length: 10 }, (_, index) => `cause:Cause ${index}`))
  const many = painParetoChart(causes(25), words, 600)
  expect(many.spots).toHaveLength(9)
  expect(texts(many.shapes)).toEqual(expect.arrayContaining(['16 more', '80 %', '100 %']))
})
