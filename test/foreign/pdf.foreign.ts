import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contentOf } from '../../src/export/exportFile'
import { PAPER_MM, type Paper } from '../../src/export/pdf/paper'
import { type PdfPage, pdfFile } from '../../src/export/pdf/pdfFile'
import { onePage, tiledPages } from '../../src/export/pdf/posterPages'
import { pageTitle } from '../../src/export/poster'
import type { DiagramLanguage } from '../../src/model/project'
import type { SampleName } from '../../src/samples/samples'
import { PDF_FONT_FILES } from '../support/pdfFontFiles'
import { sampleProject } from '../support/sampleProject'

const A3: Paper = { widthMm: PAPER_MM.A3[0], heightMm: PAPER_MM.A3[1], orientation: 'auto' }
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

async function content(sample: SampleName, language: DiagramLanguage) {
  const project = await sampleProject(sample, language)
  const [id] = project.blueprints.order
  if (id === undefined) throw new Error('a sample without a blueprint')
  return contentOf(project, id)
}

/** Writes the pages to a file that goes with the test; returns its path. */
async function written(title: string, language: DiagramLanguage, pages: readonly PdfPage[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'poster.pdf')
  const madeAt = new Date('2026-11-22T10:00:00Z')
  const { bytes, missing } = await pdfFile({ title, language, madeAt, pages, images: {}, fonts: PDF_FONT_FILES })
  expect(missing).toEqual([])
  writeFileSync(path, bytes)
  return path
}

const run = (program: string, ...args: readonly string[]): string => execFileSync(program, args, { encoding: 'utf8' })

/** Readers put spaces where they see gaps; words are compared without any. */
const letters = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

describe.each(['meter', 'hotel'] as const)('[X22] the %s sample on paper', (sample) => {
  test.each(LANGUAGES)('is read by other programs in %s: sound, every text, every font', async (language) => {
    const input = await content(sample, language)
    const pages = onePage(input, {}, A3)
    const path = await written(pageTitle(input), language, pages)
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')

    const info = run('pdfinfo', path)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toContain(pageTitle(input))

    const found = letters(run('pdftotext', '-raw', path, '-'))
    const shapes = pages.flatMap(({ poster }) =>
      poster.blocks.flatMap(({ parts }) => parts.flatMap((part) => part.shapes)),
    )
    const texts = shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
    expect(texts.length).toBeGreaterThan(60)
    expect(texts.filter((text) => !found.includes(letters(text)))).toEqual([])

    const fonts = run('pdffonts', path).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    for (const font of fonts) expect(font).toMatch(/yes\s+yes\s+yes/)
  })
})

test('[X22] bookmarks name the page and its phases', async () => {
  const input = await content('meter', 'zh-CN')
  const path = await written(pageTitle(input), 'zh-CN', onePage(input, {}, A3))
  const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', path))
  expect(outlines).toHaveLength(1)
  expect(outlines[0].title).toBe(pageTitle(input))
  expect(outlines[0].kids.map((kid: { title: string }) => kid.title)).toEqual(['告知', '预约', '换表', '使用', '善后'])
})

test('[X21] sheets that are put together are as many pages of the chosen paper, named by row and column', async () => {
  const input = await content('hotel', 'en')
  const paper: Paper = { widthMm: PAPER_MM.A4[0], heightMm: PAPER_MM.A4[1], orientation: 'landscape' }
  const pages = tiledPages(input, {}, { paper, scale: 0.75 })
  if (!pages) throw new Error('the sheet was not cut')
  const path = await written(pageTitle(input), 'en', pages)
  const info = run('pdfinfo', path)
  expect(info).toMatch(new RegExp(`Pages:\\s+${pages.length}\\b`))
  expect(info).toMatch(/Page size:\s+841\.89 x 595\.2\d+ pts \(A4\)/)
  expect(pages.map(({ bookmark }) => bookmark).slice(0, 2)).toEqual(['A1', 'A2'])
})
