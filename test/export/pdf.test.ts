import fc from 'fast-check'
import * as fontkit from 'fontkit'
import { expect, test } from 'vitest'
import { contentOf } from '../../src/export/exportFile'
import { MARGIN_MM, PT_PER_MM, placeOnPaper } from '../../src/export/pdf/paper'
import { pdfFile } from '../../src/export/pdf/pdfFile'
import { fontChooser } from '../../src/export/pdf/pdfFonts'
import { onePage, tiledPages } from '../../src/export/pdf/posterPages'
import { unwrapWoff } from '../../src/export/pdf/unwrapWoff'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'
import { PDF_FONT_FILES } from '../support/pdfFontFiles'
import { sampleProject } from '../support/sampleProject'

const side = fc.double({ min: 80, max: 1_200, noNaN: true })
const paper = fc.record({
  widthMm: side,
  heightMm: side,
  orientation: fc.constantFrom('auto' as const, 'landscape' as const, 'portrait' as const),
})
const picture = fc.record({
  width: fc.integer({ min: 300, max: 40_000 }),
  height: fc.integer({ min: 200, max: 9_000 }),
})

test('[X20] a poster stands whole in the middle of its sheet, and touches the margins in one direction', () => {
  fc.assert(
    fc.property(paper, picture, (sheet, size) => {
      const { widthPt, heightPt, scale, xPt, yPt } = placeOnPaper(sheet, size)
      const margin = MARGIN_MM * PT_PER_MM
      expect(xPt).toBeGreaterThanOrEqual(margin - 0.01)
      expect(yPt).toBeGreaterThanOrEqual(margin - 0.01)
      expect(xPt + size.width * scale + xPt).toBeCloseTo(widthPt, 5)
      expect(yPt + size.height * scale + yPt).toBeCloseTo(heightPt, 5)
      expect(Math.min(xPt, yPt)).toBeCloseTo(margin, 5)
      if (sheet.orientation === 'auto') expect(widthPt >= heightPt).toBe(size.width >= size.height)
      else expect(widthPt >= heightPt).toBe(sheet.orientation === 'landscape' || sheet.widthMm === sheet.heightMm)
    }),
  )
})

test('[X21] sheets of any blueprint have one scale and stay within their margins', async () => {
  const project = await sampleProject('meter')
  const A3 = { widthMm: 297, heightMm: 420, orientation: 'auto' as const }
  fc.assert(
    fc.property(arbitraryBlueprint({ maxSteps: 40 }), fc.constantFrom(0.25, 0.5, 1), (blueprint, scale) => {
      const { order, byId } = project.blueprints
      const id = order[0]
      if (id === undefined) throw new Error('a sample without a blueprint')
      const other = { ...project, blueprints: { order, byId: { ...byId, [id]: { ...blueprint, id } } } }
      const pages = tiledPages(contentOf(other, id), {}, { paper: A3, scale })
      for (const page of pages ?? []) {
        if (page.cropMarks) expect(page.scale).toBe(0.75 * scale)
        expect(page.xPt).toBeGreaterThanOrEqual(MARGIN_MM * PT_PER_MM - 0.01)
        expect(page.yPt).toBeGreaterThanOrEqual(MARGIN_MM * PT_PER_MM - 0.01)
      }
    }),
    { numRuns: 20 },
  )
})

test('a font without its wrapping has the same characters and the same advances', async () => {
  const wrapped = await PDF_FONT_FILES.load('latin-body')
  const bare = unwrapWoff(wrapped)
  const [before, after] = [wrapped, bare].map((bytes) => fontkit.create(Buffer.from(bytes)))
  expect(bare.subarray(0, 4)).toEqual(new Uint8Array([0, 1, 0, 0]))
  expect(after?.characterSet).toEqual(before?.characterSet)
  const advance = (font: typeof before) => font?.hmtx.metrics.get(font.glyphForCodePoint(0x57).id)?.advance
  expect(advance(after)).toBe(advance(before))
  expect(unwrapWoff(bare)).toBe(bare)
})

test('fonts: Latin first, then the script of the document, then the other one', () => {
  const inTaiwan = fontChooser(PDF_FONT_FILES, 'zh-TW')
  const runs = inTaiwan('W 電表', 'body')
  expect(runs.map(({ text }) => text).join('')).toBe('W 電表')
  expect(runs[0]?.font).toBe('latin-body')
  for (const run of runs.slice(1)) expect(run.font).toMatch(/^tc-/)
  for (const run of fontChooser(PDF_FONT_FILES, 'zh-CN')('电表', 'body')) expect(run.font).toMatch(/^sc-/)
})

test('[X23] a character that no font has is named', async () => {
  const project = await sampleProject('shoeshine')
  const id = project.blueprints.order[0]
  if (id === undefined) throw new Error('a sample without a blueprint')
  const titled = { ...project, title: 'A shoeshine \u{10330} shop' }
  const pages = onePage(contentOf(titled, id), {}, { widthMm: 210, heightMm: 297, orientation: 'auto' })
  const made = await pdfFile({
    title: 'x',
    language: 'en',
    madeAt: new Date(0),
    pages,
    images: {},
    fonts: PDF_FONT_FILES,
  })
  expect(made.missing).toEqual(['\u{10330}'])
})

test('[X19] a PDF that was cancelled is not written', async () => {
  const project = await sampleProject('shoeshine')
  const id = project.blueprints.order[0]
  if (id === undefined) throw new Error('a sample without a blueprint')
  const pages = onePage(contentOf(project, id), {}, { widthMm: 210, heightMm: 297, orientation: 'auto' })
  const input = { title: 'x', language: 'en' as const, madeAt: new Date(0), pages, images: {}, fonts: PDF_FONT_FILES }
  const work = new AbortController()
  work.abort(new Error('enough'))
  await expect(pdfFile(input, { signal: work.signal })).rejects.toThrow('enough')
})
