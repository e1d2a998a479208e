import { describe, expect, test } from 'vitest'
import { cellText, type Report, type ReportBlock } from '../../../src/export/report/report'
import { existing } from '../../../src/model/existing'
import type { PainPoint } from '../../../src/model/painPoint'
import type { Step } from '../../../src/model/step'
import { id } from '../../support/anyId'
import { blueprint } from '../../support/blueprint'
import { reportOf } from '../../support/reportOf'
import { sampleProject } from '../../support/sampleProject'

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

/** Every word of a block. */
function textsOf(block: ReportBlock): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'quotation':
      return [block.text, block.speaker ?? '']
    case 'list':
      return [...block.items]
    case 'definitions':
    case 'facts':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'key':
      return block.items.map(({ label }) => label)
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat().map(cellText)]
    case 'figure':
      return [block.title, block.alt, ...(block.notes ?? [])]
  }
}

const blocksOf = ({ sections }: Report): ReportBlock[] => sections.flatMap(({ blocks }) => blocks)
const idsOf = ({ sections }: Report): string[] => sections.map((section) => section.id)

describe.each(LANGUAGES)('[X41] a report in %s', (language) => {
  test('holds every step and every pain point with all that is known of it', async () => {
    const project = await sampleProject('meter', language)
    const main = existing(project.blueprints.byId, id('as-is'))
    const texts = new Set(blocksOf(await reportOf(project)).flatMap(textsOf))
    for (const { title } of Object.values<Step>(main.steps)) expect(texts).toContain(title)
    for (const { title, words, speaker, cause, owner, improvement } of Object.values<PainPoint>(main.painPoints))
      for (const text of [title, words, speaker, cause, owner, improvement?.what])
        if (text) expect(texts).toContain(text)
  })
})

describe('[X40] a report', () => {
  test('has the sections that there is something for, and no others', async () => {
    expect(idsOf(await reportOf(await sampleProject('meter')))).toEqual([
      ...['scope', 'glance', 'blueprint', 'triangle', 'elements', 'pain'],
      ...['findings', 'plan', 'comparison', 'sources', 'steps'],
    ])
    expect(idsOf(await reportOf(await sampleProject('hotel')))).toEqual([
      ...['scope', 'glance', 'blueprint', 'findings', 'sources', 'steps'],
    ])
  })

  test('says nothing of what nobody has entered', async () => {
    const report = await reportOf(blueprint('         | a\ncustomer | enter'))
    expect(blocksOf(report).flatMap(textsOf).join(' ')).not.toMatch(/undefined|null|NaN/)
    const filled = report.sections.flatMap(({ blocks }) => blocks).every((block) => textsOf(block).some(Boolean))
    expect(filled).toBe(true)
    for (const { blocks } of report.sections) expect(blocks.at(-1)?.type).not.toBe('heading')
  })

  test('numbers its figures and tables in their order', async () => {
    const report = await reportOf(await sampleProject('cableTv'))
    const labels = (type: string): (string | undefined)[] =>
      blocksOf(report).flatMap((block) => (block.type === type ? [report.labels.get(block)] : []))
    for (const [type, word] of [
      ['figure', 'Figure'],
      ['table', 'Table'],
    ] as const) {
      const found = labels(type)
      expect(found.length).toBeGreaterThan(3)
      expect(found).toEqual(found.map((_, index) => `${word} ${index + 1}`))
    }
  })
})

describe('[X42] the pages of the blueprint', () => {
  test('show each column once, whole phases together, and mark what goes on elsewhere at both ends', async () => {
    const report = await reportOf(await sampleProject('meter'))
    const pages = blocksOf(report).flatMap((block) => (block.type === 'figure' && block.notes ? [block] : []))
    expect(pages.map(({ title }) => title)).toEqual([
      'Aware, Arrange · Phases 1–2 of 5',
      'Replace, Use, After-care · Phases 3–5 of 5',
    ])
    expect(pages.map(({ notes }) => notes)).toEqual([
      ['A → Opens up, looks for certificate (Replace)', 'B → Certificate to hand? (Replace)'],
      ['A ← Stays in, no slot given (Arrange)', 'B ← Hands work orders to crews (Arrange)'],
    ])
    for (const { parts } of pages) {
      const flags = parts.find((part) => part.id === 'continuations')?.shapes ?? []
      expect(flags.flatMap((shape) => (shape.type === 'text' ? [shape.text] : [])).sort()).toEqual(['A', 'B'])
    }
  })
})
