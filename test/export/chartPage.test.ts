import { describe, expect, test } from 'vitest'
import { triangleChart } from '../../src/charts/triangle/triangleChart'
import { chartPage } from '../../src/export/chartPage'
import { exportChartsSvg } from '../../src/export/exportCharts'
import { existing } from '../../src/model/existing'
import { id } from '../support/anyId'
import { sampleProject } from '../support/sampleProject'

const head = { title: 'Meters', subtitle: 'Service triangle · As-is', facts: [{ label: 'Date', value: '2003-03-14' }] }
const words = { language: 'en', description: 'Service triangle' } as const

async function figure(widthPx: number) {
  const project = await sampleProject('meter')
  const blueprint = existing(project.blueprints.byId, id('as-is'))
  return { title: 'Service triangle', chart: triangleChart(blueprint, { language: 'en', widthPx }) }
}

describe('[X26] a page of figures', () => {
  test('names the one that it shows in its head alone', async () => {
    const one = await figure(1280)
    const page = chartPage([one], head, words)
    expect(page.blocks.map((block) => block.id)).toEqual(['head', 'figure-1'])
    expect(page.width).toBe(1280 + 72)
    expect(page.height).toBeGreaterThan(one.chart.heightPx)
    const texts = page.blocks.flatMap(({ parts }) =>
      parts.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))),
    )
    for (const text of ['Meters', 'Service triangle · As-is', '2003-03-14', 'Held together at 35 of 100'])
      expect(texts).toContain(text)
  })

  test('sets several one below the other, each under its name', async () => {
    const page = chartPage([await figure(1280), await figure(640)], head, words)
    expect(page.blocks.map((block) => block.id)).toEqual(['head', 'heading-1', 'figure-1', 'heading-2', 'figure-2'])
    const tops = page.blocks.map(({ y }) => y)
    expect([...tops].sort((a, b) => a - b)).toEqual(tops)
  })

  test('is a light SVG file with its project inside', async () => {
    const page = chartPage([await figure(1280)], head, words)
    const svg = exportChartsSvg(page, { fonts: {}, images: {}, source: '{"format":"service-blueprint"}' })
    expect(svg).toContain('<title id="document-title">Meters – Service triangle · As-is</title>')
    expect(svg).toContain('fill="#FFFFFF"')
    expect(svg).toContain('service-blueprint')
    expect(svg).not.toMatch(/<script|foreignObject|var\(--/)
  })
})
