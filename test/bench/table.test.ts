import { describe, expect, test } from 'vitest'
import { MEASURES, type Measure, verdictOn } from './bounds'
import { createSamples } from './samples'
import { formatValue, rowsOf, tableText } from './table'

const atMost: Measure = { title: 'open', unit: 'ms', atMost: 600, boundAt: [2000] }
const atLeast: Measure = { title: 'pan', unit: 'fps', atLeast: 58, boundAt: [2000, 5000] }

describe('a verdict', () => {
  test('holds the bound itself to be met', () => {
    expect(verdictOn(atMost, 2000, 600)).toBe('met')
    expect(verdictOn(atMost, 2000, 600.1)).toBe('missed')
    expect(verdictOn(atLeast, 5000, 58)).toBe('met')
    expect(verdictOn(atLeast, 5000, 57.9)).toBe('missed')
  })

  test('is not given where no bound is set, or nothing was measured', () => {
    expect(verdictOn(atMost, 5000, 9999)).toBe('no bound')
    expect(verdictOn(atMost, 2000, Number.NaN)).toBe('no bound')
  })
})

describe('the bounds', () => {
  test('are those that the app is held to', () => {
    const bound = (key: string) => MEASURES.get(key)?.atMost ?? MEASURES.get(key)?.atLeast
    expect(['layout-whole', 'layout-edit', 'open', 'heap'].map(bound)).toEqual([80, 10, 600, 20])
    expect(['edit-median', 'edit-p95', 'undo', 'svg', 'png'].map(bound)).toEqual([20, 25, 20, 150, 800])
    expect(['start-script', 'start-ratio'].map(bound)).toEqual([250, 1.3])
    for (const gesture of ['pan', 'zoom', 'drag']) {
      for (const place of ['near', 'far']) {
        expect(['fps', 'main', 'after'].map((what) => bound(`${gesture}-${place}-${what}`))).toEqual([58, 8, 50])
      }
    }
  })
})

describe('a sample', () => {
  test('counts as the median of its runs', () => {
    const samples = createSamples()
    for (const value of [30, 10, 20]) samples.add('ours', 2000, 'undo', value)
    expect(samples.median('ours', 2000, 'undo')).toBe(20)
    expect(samples.has('bare', 2000, 'undo')).toBe(false)
    expect(samples.median('bare', 2000, 'undo')).toBeNaN()
  })
})

describe('a value', () => {
  test('has the digits that say something', () => {
    expect(formatValue(16.666, 'ms')).toBe('16.7 ms')
    expect(formatValue(1234.5, 'ms')).toBe('1235 ms')
    expect(formatValue(60, 'fps')).toBe('60 fps')
    expect(formatValue(1.256, '×')).toBe('1.26 ×')
    expect(formatValue(2043, '')).toBe('2043')
    expect(formatValue(Number.NaN, 'ms')).toBe('–')
  })
})

describe('the table', () => {
  test('has one row for each measure and size, with both apps, the bound and the verdict', () => {
    const samples = createSamples()
    samples.add('ours', 2000, 'open', 700)
    samples.add('bare', 2000, 'open', 500)
    samples.add('ours', 500, 'open', 90)
    const rows = rowsOf(samples, [0, 500, 2000])
    expect(rows.map(({ size, ours, bare, bound, verdict }) => [size, ours, bare, bound, verdict])).toEqual([
      ['500', '90 ms', '', '', ''],
      ['2,000', '700 ms', '500 ms', '≤ 600 ms', 'MISSED'],
    ])
  })

  test('aligns its columns', () => {
    const samples = createSamples()
    samples.add('ours', 2000, 'undo', 8)
    samples.add('ours', 0, 'start', 250)
    const lines = tableText(rowsOf(samples, [0, 2000]))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]?.indexOf('8 ms')).toBe((lines[3]?.indexOf('250 ms') ?? 0) + 2)
    expect(lines[2]).toContain('met')
  })
})
