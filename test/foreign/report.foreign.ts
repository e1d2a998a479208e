import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { reportPdf } from '../../src/export/report/pdf/reportPdf'
import type { Report } from '../../src/export/report/report'
import { cellText } from '../../src/export/report/report'
import { PDF_FONT_FILES } from '../support/pdfFontFiles'
import { reportOf } from '../support/reportOf'
import { sampleProject } from '../support/sampleProject'

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

/** Writes a report to a file that goes with the test; returns its path. */
async function written(report: Report): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'report.pdf')
  const { bytes, missing } = await reportPdf(report, {
    madeAt: new Date('2026-11-22T10:00:00Z'),
    images: {},
    fonts: PDF_FONT_FILES,
  })
  expect(missing).toEqual([])
  writeFileSync(path, bytes)
  return path
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 100_000_000 })

/** Readers put spaces where they see gaps, and read tables in lines; words are compared one by one without any. */
const letters = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** What the report says, word by word: lines may break anywhere between them, and in Chinese between any two characters. */
function wordsOf({ title, sections }: Report): string[] {
  const texts = sections.flatMap(({ title: name, blocks }) => [
    name,
    ...blocks.flatMap((block) => {
      if (block.type === 'table') return [...block.rows.flat().map(cellText), ...block.columns.map((one) => one.title)]
      if (block.type === 'heading' || block.type === 'paragraph') return [block.text]
      if (block.type !== 'figure') return []
      return [
        block.title,
        ...block.parts.flatMap(({ shapes }) => shapes.flatMap((one) => (one.type === 'text' ? [one.text] : []))),
      ]
    }),
  ])
  const words = [title, ...texts].flatMap((text) => text.split(/[\s/–-]+|(?<=[\u3000-\u9fff])|(?=[\u3000-\u9fff])/u))
  return [...new Set(words.map(letters))].filter((word) => word !== '')
}

describe.each(['meter', 'hotel', 'cableTv'] as const)('[X44] the report of the %s sample', (sample) => {
  test.each(LANGUAGES)('is read by other programs in %s: sound, every word, every font, tagged', async (language) => {
    const report = await reportOf(await sampleProject(sample, language))
    const path = await written(report)
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')

    const info = run('pdfinfo', path)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toContain(report.title)

    const found = letters(run('pdftotext', '-raw', path, '-'))
    const words = wordsOf(report)
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter((word) => !found.includes(word))).toEqual([])

    const fonts = run('pdffonts', path).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    for (const font of fonts) expect(font).toMatch(/yes\s+yes\s+yes/)

    const structure = run('pdfinfo', '-struct', path)
    for (const role of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC', 'Link'])
      expect(structure).toMatch(new RegExp(`^\\s*${role}\\b`, 'm'))
  })
})

test('[X44] bookmarks are the sections in their order', async () => {
  const report = await reportOf(await sampleProject('meter', 'zh-CN'))
  const path = await written(report)
  const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', path))
  expect(outlines.map(({ title }: { title: string }) => title)).toEqual(
    report.sections.map(({ title }, index) => `${index + 1} ${title}`),
  )
  expect(outlines[2].kids.map(({ title }: { title: string }) => title)).toContain('服务全貌')
})
