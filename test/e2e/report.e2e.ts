/** The report as a page: opened from a disk, without a network, it is whole, readable and accessible. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlReport } from '../../src/export/report/html/htmlReport'
import { launchBrowser } from '../support/browser'
import { findings } from '../support/findings'
import { hostileProject } from '../support/hostileProject'
import { reportOf } from '../support/reportOf'
import { sampleProject } from '../support/sampleProject'
import { projectFolder } from '../tools/projectFolder.mjs'

const fontFile = (path: string): string =>
  readFileSync(join(projectFolder, 'node_modules', '@fontsource', path)).toString('base64')
const FONTS = {
  body: fontFile('inter/files/inter-latin-500-normal.woff2'),
  strong: fontFile('inter/files/inter-latin-600-normal.woff2'),
  voice: fontFile('source-serif-4/files/source-serif-4-latin-400-italic.woff2'),
}

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'report-page-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** Opens a report from the disk in a window of a width; `asked` are the addresses that the page asks for. */
async function opened(html: string, width: number) {
  const path = join(folder, 'report.html')
  writeFileSync(path, html)
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const address = pathToFileURL(path).href
  await page.goto(address)
  return { page, asked: asked.filter((url) => url !== address && !url.startsWith('data:')), complaints }
}

describe.each([
  ['cableTv', 'en'],
  ['hotel', 'zh-TW'],
] as const)('[X45] the report of %s in %s', (sample, language) => {
  test('opens from a disk without a network, with headings, tables and its own fonts', async () => {
    const report = await reportOf(await sampleProject(sample, language))
    const { page, asked, complaints } = await opened(htmlReport(report, { fonts: FONTS, images: {} }), 1280)
    expect(await page.title()).toContain(report.title)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(report.title)
    for (const [index, { title }] of report.sections.entries())
      await page.getByRole('heading', { level: 2, name: `${index + 1} ${title}`, exact: true }).waitFor()
    const tables = report.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'))
    expect(await page.getByRole('table').count()).toBe(tables.length)
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').length
    })
    expect(fonts).toBeGreaterThanOrEqual(2)
    expect(asked).toEqual([])
    expect(complaints).toEqual([])
    expect(await findings(page)).toEqual([])
    await page.close()
  })
})

test('[X45] a phone shows it without scrolling sideways', async () => {
  const report = await reportOf(await sampleProject('meter'))
  const { page } = await opened(htmlReport(report, { fonts: FONTS, images: {} }), 390)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.close()
})

test('[X45] hostile texts are shown and do nothing', async () => {
  const report = await reportOf(hostileProject(await sampleProject('meter')))
  const { page, asked, complaints } = await opened(htmlReport(report, { fonts: FONTS, images: {} }), 1280)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('<script>alert(1)</script>')
  expect(await page.evaluate(() => document.querySelectorAll('script, iframe, object, embed, img, form').length)).toBe(
    0,
  )
  const handlers = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) =>
        one.getAttributeNames().some((name) => /^on|^style$/.test(name)),
      ).length,
  )
  expect(handlers).toBe(0)
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})
