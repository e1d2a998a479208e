import validate from '@ooxml-tools/validate'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeWorkbook } from '../../src/app/makeWorkbook'
import { openFile } from '../../src/exchange/openFile'
import { asId, type SegmentId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { SAMPLES } from '../../src/samples/samples'
import { arbitraryProject } from '../support/arbitraryProject'
import { sampleProject } from '../support/sampleProject'
import { withoutImages } from '../support/withoutImages'

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const
const KINDS = ['xlsx', 'csv'] as const

async function expectBack(project: Project, kind: 'xlsx' | 'csv'): Promise<void> {
  const opened = await openFile(await makeWorkbook(project, kind))
  expect(opened).toEqual({ ok: true, project, from: kind, dropped: [], droppedCount: 0 })
}

describe.each(KINDS)('[F35] a project as %s', (kind) => {
  test.each(SAMPLES)('comes back equal: the sample %s in the three languages', async (name) => {
    for (const language of LANGUAGES) await expectBack(withoutImages(await sampleProject(name, language)), kind)
  })

  test('comes back equal whatever its texts hold', () =>
    fc.assert(
      fc.asyncProperty(arbitraryProject, (random) => expectBack(withoutImages(random), kind)),
      { numRuns: 12 },
    ))

  test('texts that look like formulas, quotes or numbers of characters stay what they are', async () => {
    const meter = withoutImages(await sampleProject('meter'))
    const awkward = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '\t=1',
      "'=1",
      "''-1",
      '_x0041_',
      '_x0041_x0042_',
      '_xABCD\r',
      '"a";b',
      ' a ',
      '#REF!',
      '1e5',
      'TRUE',
      '2026-03-31',
      '∅',
      '\ufeffx',
      '\ud800 \uffff',
    ]
    const ids = awkward.map((_, index) => asId<SegmentId>(`s${index}`))
    const segments = awkward.map((text, index) => ({ id: ids[index]!, name: text, note: `${text}\n${text}` }))
    const byId = Object.fromEntries(segments.map((segment) => [segment.id, segment]))
    await expectBack(
      {
        ...meter,
        title: '=1+1',
        segments: { order: [...meter.segments.order, ...ids], byId: { ...meter.segments.byId, ...byId } },
      },
      kind,
    )
  })
})

test('[F36] what could be taken for a formula is a text in an XLSX file, and has a quote before it in a CSV file', async () => {
  const meter = await sampleProject('meter')
  const project = { ...meter, title: '=HYPERLINK("x")', owner: '@home' }
  const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
  const parts = unzipSync(await makeWorkbook(project, 'xlsx'))
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith('xl/worksheets/')) expect(decode(part)).not.toMatch(/<f[\s>]/)
  }
  expect(decode(parts['xl/sharedStrings.xml'])).toContain('=HYPERLINK')
  const about = decode(unzipSync(await makeWorkbook(project, 'csv'))['01 About.csv'])
  expect(about).toContain('"\'=HYPERLINK(""x"")"')
  expect(about).toContain("'@home")
  expect(about).toMatch(/^(?:\ufeff)?Field,Value\r\n/)
})

test.each(LANGUAGES)('[F36] an XLSX file in %s follows the published rules', async (language) => {
  const bytes = await makeWorkbook(await sampleProject('meter', language), 'xlsx')
  expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([])
})
