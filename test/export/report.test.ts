import { describe, expect, test } from 'vitest'
import { continuationsOf } from '../../src/export/report/continuations'
import { htmlReport } from '../../src/export/report/html/htmlReport'
import { markdownReport } from '../../src/export/report/markdown/markdownReport'
import { markdownText } from '../../src/export/report/markdown/markdownText'
import { ACROSS, UPRIGHT } from '../../src/export/report/pdf/pageFrame'
import { reportPages } from '../../src/export/report/pdf/reportPages'
import type { Tag } from '../../src/export/report/pdf/strip'
import { createReport } from '../../src/export/report/report'
import { asId, type ColumnId } from '../../src/model/id'
import { swimlaneBlueprint } from '../bench/swimlaneBlueprint'
import { blueprint } from '../support/blueprint'
import { HOSTILE, hostileProject } from '../support/hostileProject'
import { reportOf } from '../support/reportOf'
import { sampleProject } from '../support/sampleProject'
import { mainOf } from '../support/studiedProject'

const ROOT: Tag = { role: 'Document', parent: null }
const NO_RESOURCES = { fonts: {}, images: {} }

test('[X40] headings with nothing under them go with it', async () => {
  const report = await reportOf(await sampleProject('shoeshine'))
  const made = createReport({
    ...report,
    sections: [
      {
        id: 'one',
        title: 'One',
        blocks: [
          { type: 'heading', level: 2, text: 'Empty' },
          { type: 'heading', level: 3, text: 'Emptier' },
          { type: 'list', items: ['', ' '] },
          { type: 'heading', level: 2, text: 'Full' },
          { type: 'paragraph', text: 'Something' },
        ],
      },
      { id: 'two', title: 'Two', blocks: [{ type: 'table', caption: 'None', columns: [], rows: [] }] },
    ],
  })
  expect(made.sections.map(({ id, blocks }) => [id, blocks.length])).toEqual([['one', 2]])
})

test('[X42] links between pages carry the letter of the step that they leave, on both pages', () => {
  const main = mainOf(
    blueprint(`
                 | a     | b    | c
      customer   | enter | wait | leave
      frontstage |       | call |
      enter -> wait
      enter -> call
      enter -> leave
      wait -> leave`),
  )
  const pages = [['a'], ['b', 'c']].map((columns) => new Set(columns.map((column) => asId<ColumnId>(column))))
  const [first, second] = continuationsOf(main, pages)
  expect(first).toEqual([{ letter: 'A', step: 'enter', direction: 'out', others: ['wait', 'call', 'leave'] }])
  expect(second?.map(({ letter, step, direction, others }) => [letter, step, direction, ...others])).toEqual([
    ['A', 'wait', 'in', 'enter'],
    ['A', 'call', 'in', 'enter'],
    ['A', 'leave', 'in', 'enter'],
  ])
})

describe('[X43] a report on paper', () => {
  test.each(['meter', 'cableTv', 'hotel', 'big'] as const)(
    'of %s stays within its pages, none of them empty',
    async (name) => {
      const report = await reportOf(name === 'big' ? swimlaneBlueprint(200) : await sampleProject(name))
      const pages = reportPages(report, ROOT)
      for (const { frame, drawn } of pages.slice(1)) {
        const texts = drawn.flatMap(({ tag, shapes, xPt = 0, yPt = 0, scale = 1 }) =>
          shapes.flatMap((shape) =>
            tag && shape.type === 'text' ? [{ x: xPt + shape.x * scale, y: yPt + shape.y * scale }] : [],
          ),
        )
        expect(texts.length).toBeGreaterThan(1)
        for (const { x, y } of texts) {
          expect(x).toBeGreaterThanOrEqual(frame.leftPt - 1)
          expect(x).toBeLessThanOrEqual(frame.widthPt - frame.leftPt + 1)
          expect(y).toBeLessThanOrEqual(frame.topPt + frame.innerHeightPt + 1)
        }
      }
      const isSheet = ({ frame }: (typeof pages)[number]) => frame === ACROSS
      expect(pages.filter(isSheet).length).toBe(
        report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure' && block.isSheet))
          .length,
      )
      expect(pages[0]?.frame).toBe(UPRIGHT)
    },
  )

  test('repeats the head of a table on every page that it goes on', async () => {
    const report = await reportOf(swimlaneBlueprint(200))
    const pages = reportPages(report, ROOT)
    const inBody = ({ tag }: { tag: Tag | null }) => tag?.role === 'TD' && tag.parent?.parent?.role === 'Table'
    const continued = pages.filter(({ drawn }) => {
      const first = drawn.findIndex((one) => one.tag !== null)
      return first >= 0 && drawn.slice(first, first + 1).some(inBody)
    })
    expect(continued.length).toBeGreaterThan(3)
    for (const { drawn } of continued) {
      const first = drawn.findIndex((one) => one.tag !== null)
      const heads = drawn
        .slice(0, first)
        .flatMap(({ shapes }) => shapes.flatMap((one) => (one.type === 'text' ? [one.text] : [])))
      expect(heads.length).toBeGreaterThan(3)
    }
  })

  test('names the page of each section in the table of contents', async () => {
    const report = await reportOf(await sampleProject('meter'))
    const pages = reportPages(report, ROOT)
    const links = pages.flatMap(({ drawn }) =>
      drawn.flatMap((one) => (one.link ? [{ link: one.link, shapes: one.shapes }] : [])),
    )
    const anchors = new Map(pages.flatMap((page, index) => page.anchors.map(({ id }) => [id, index + 1] as const)))
    expect(links.length).toBeGreaterThan(report.sections.length)
    for (const { link, shapes } of links) {
      const last = shapes.at(-1)
      expect(last?.type === 'text' ? last.text : '').toBe(String(anchors.get(link.to)))
    }
  })
})

describe('[X45] a report as a page', () => {
  test('holds no script, handler, style attribute or reference to anything outside, whatever the texts say', async () => {
    for (const name of ['meter', 'cableTv'] as const) {
      const html = htmlReport(await reportOf(hostileProject(await sampleProject(name))), NO_RESOURCES)
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      const tags = html.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]+>/g) ?? []
      expect(tags.length).toBeGreaterThan(500)
      for (const tag of tags) {
        const bare = tag.replace(/"[^"]*"/g, '""')
        expect(bare).not.toMatch(/^<\/?(script|iframe|object|embed|link|base|form|foreignObject|img|use)\b/i)
        expect(bare).not.toMatch(/\s(on\w+|style|srcset|action|formaction)=/i)
        for (const [, address = ''] of tag.matchAll(/\s(?:href|src)="([^"]*)"/g))
          expect(address).toMatch(/^(#|data:image\/)/)
      }
      expect(html.match(/<style>/g)).toHaveLength(1)
      expect(html).not.toMatch(/@import|url\((?!data:)/)
    }
  })

  test('states a policy, its language and its headings, and names its tables', async () => {
    const html = htmlReport(await reportOf(await sampleProject('meter', 'zh-TW')), NO_RESOURCES)
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-TW">/)
    expect(html).toContain(
      'content="default-src &apos;none&apos;; style-src &apos;unsafe-inline&apos;; img-src data:; font-src data:;',
    )
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<caption/g)?.length).toBe(html.match(/<table[ >]/g)?.length)
    expect(html).toContain('<th scope="col"')
    expect(html).toContain('<th scope="row"')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('refuses a font that is not base64', async () => {
    const report = await reportOf(await sampleProject('shoeshine'))
    expect(() => htmlReport(report, { fonts: { body: '")}' }, images: {} })).toThrow(RangeError)
  })
})

describe('[X46] a report as Markdown', () => {
  test('has tables of as many cells as columns in every row', async () => {
    for (const project of [await sampleProject('meter', 'zh-CN'), hostileProject(await sampleProject('cableTv'))]) {
      const lines = markdownReport(await reportOf(project)).split('\n')
      let columns = 0
      let rows = 0
      for (const line of lines) {
        if (!line.startsWith('|')) columns = 0
        else {
          const cells = line.split(/(?<!\\)\|/).length - 2
          if (columns > 0) expect(cells).toBe(columns)
          columns = cells
          rows += 1
        }
      }
      expect(rows).toBeGreaterThan(40)
    }
  })

  test('takes nothing of a text for markup', () => {
    expect(markdownText('# a')).toBe('\\# a')
    expect(markdownText('1. a - b')).toBe('1\\. a - b')
    expect(markdownText('- a')).toBe('\\- a')
    expect(markdownText('a | *b* <c> & `d`\n[e](f)')).toBe('a \\| \\*b\\* \\<c\\> &amp; \\`d\\` \\[e\\](f)')
    expect(markdownText('http://a.b www.c.d e@f')).toBe('http\\://a.b www\\.c.d e\\@f')
    expect(markdownText(HOSTILE)).not.toMatch(/(?<!\\)[<`|[\]*_]/)
  })
})
