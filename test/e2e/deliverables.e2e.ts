/**
 * The ways out beside pictures: reports, everything in one archive, files for clients, tables on the clipboard. Each file is
 * opened and read.
 */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import { readSvgSource } from '../../src/exchange/readSvgSource'
import { diagramDrawn, diagramOf } from '../support/drawing'
import { findings } from '../support/findings'
import { importedApp } from '../support/importedApp'
import { type OpenOptions, openApp } from '../support/openApp'
import { sampleProject } from '../support/sampleProject'

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: /^(Export|导出|匯出)$/ })

async function openDialog(page: Page): Promise<Locator> {
  await diagramDrawn(page)
  await page.keyboard.press('Control+e')
  const dialog = dialogOf(page)
  await dialog.getByRole('radio', { checked: true }).first().waitFor({ state: 'attached' })
  return dialog
}

async function meterDialog(options: OpenOptions = {}) {
  const app = await openApp(options)
  await app.page
    .getByRole('button', { name: /Electricity-meter|电表更换|電表更換/ })
    .first()
    .click()
  await diagramOf(app.page).waitFor()
  return { ...app, dialog: await openDialog(app.page) }
}

/** Chooses a format, and exports it as soon as it can be. */
async function exported(page: Page, dialog: Locator, format: string) {
  await dialog.getByRole('radio', { name: format, exact: true }).check()
  const arriving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^(Export|导出|匯出)/ }).click()
  const download = await arriving
  const buffer = await readFile(await download.path())
  return { name: download.suggestedFilename(), buffer, text: buffer.toString('utf8') }
}

describe('a report', () => {
  test('is said beforehand, chapter by chapter, and has these chapters as a page', async () => {
    const { page, dialog } = await meterDialog()
    await dialog.getByRole('radio', { name: 'HTML', exact: true }).check()
    const contents = dialog.getByRole('region', { name: 'What the file will hold' })
    await contents.and(dialog.locator('[aria-busy=false]')).waitFor()
    const chapters = await contents.getByRole('listitem').locator('span:first-child').allInnerTexts()
    expect(chapters.length).toBeGreaterThan(6)
    expect(await findings(page, '[role=dialog]')).toEqual([])
    const { name, text } = await exported(page, dialog, 'HTML')
    expect(name).toBe('Electricity-meter replacement, Beijing – As-is – Report.html')
    expect(text.slice(0, 15).toLowerCase()).toBe('<!doctype html>')
    // A difference in a text of megabytes takes minutes to print.
    expect(chapters.filter((chapter) => !text.includes(chapter.replaceAll('&', '&amp;')))).toEqual([])
    expect(/<script/i.test(text)).toBe(false)
  })

  test.each(['en', 'zh-CN', 'zh-TW'] as const)('comes as text and on paper, %s', async (language) => {
    const { page, dialog } = await meterDialog({ language })
    const { title } = await sampleProject('meter', language)
    const markdown = await exported(page, dialog, 'Markdown')
    expect(markdown.name).toMatch(/\.md$/)
    expect(markdown.text.includes(title)).toBe(true)
    await dialogOf(page).waitFor({ state: 'detached' })
    const again = await openDialog(page)
    const report = { en: 'Report', 'zh-CN': '报告', 'zh-TW': '報告' }[language]
    const paper = await exported(page, again, report)
    expect(paper.name).toMatch(new RegExp(`${report}\\.pdf$`))
    expect(paper.text.slice(0, 5)).toBe('%PDF-')
  })
})

describe('tables', () => {
  test.each([
    ['XLSX', 'xl/workbook.xml'],
    ['CSV', '01 About.csv'],
  ])('as %s are listed with their rows, and come', async (format, part) => {
    const { page, dialog } = await meterDialog()
    await dialog.getByRole('radio', { name: format, exact: true }).check()
    const steps = dialog.getByRole('listitem').filter({ hasText: 'Steps' })
    await steps.getByText(/^\d+ rows$/).waitFor()
    const { name, buffer } = await exported(page, dialog, format)
    expect(name).toMatch(/^Electricity-meter replacement, Beijing – Tables\.(xlsx|zip)$/)
    expect(Object.keys(unzipSync(buffer))).toContain(part)
  })
})

describe('an archive', () => {
  test('holds what was ticked, named one by one, and says how large each is', async () => {
    const { page, dialog } = await meterDialog()
    await dialog.getByRole('radio', { name: 'ZIP', exact: true }).check()
    await dialog.getByRole('checkbox', { name: 'Drawing (SVG)' }).check()
    await dialog.getByRole('checkbox', { name: 'Report as PDF' }).uncheck()
    const listed = dialog.getByRole('region', { name: 'What the file will hold' }).getByRole('listitem')
    await expect.poll(() => listed.count()).toBe(6)
    const names = await listed.locator('span:first-child').allInnerTexts()
    const { name, buffer } = await exported(page, dialog, 'ZIP')
    expect(name).toBe('Electricity-meter replacement, Beijing – As-is – Deliverables.zip')
    const files = unzipSync(buffer)
    expect(Object.keys(files).sort()).toEqual([...names].sort())
    const byEnd = (end: string): Uint8Array =>
      Object.entries(files).find(([file]) => file.endsWith(end))?.[1] ?? new Uint8Array()
    expect(strFromU8(byEnd('.pdf').subarray(0, 5))).toBe('%PDF-')
    expect(Object.keys(unzipSync(byEnd('.pptx')))).toContain('ppt/presentation.xml')
    expect(decodeProject(strFromU8(byEnd('.json'))).ok).toBe(true)
    expect(strFromU8(byEnd('.svg'))).toMatch(/^<svg|^<\?xml/)
    expect([...byEnd('.png').subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)))
    await dialog.getByText(`Exported ${name}`).waitFor()
    expect(await listed.locator('span:last-child').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[\d.]+ (kB|MB)$/)]),
    )
  })

  test('says which part it makes, and stops between two', async () => {
    const { page, dialog } = await meterDialog()
    let files = 0
    page.on('download', () => files++)
    await dialog.getByRole('radio', { name: 'ZIP', exact: true }).check()
    const button = dialog.getByRole('button', { name: 'Export ZIP' })
    await button.and(dialog.locator(':enabled')).waitFor()
    await button.click()
    await dialog.getByText(/^\d of 6: /).waitFor()
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await dialog.getByText('Cancelled. No file was made.').waitFor()
    expect(files).toBe(0)
  })

  test('[X53] with a part that fails names it, and hands over the rest only if that is wanted', async () => {
    const { page, dialog } = await meterDialog()
    // A browser that gives no canvas makes no picture.
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = () => {
        throw new Error('no pictures today')
      }
    })
    await dialog.getByRole('radio', { name: 'ZIP', exact: true }).check()
    for (const name of ['Report as PDF', 'Slides (PPTX)', 'Tables (XLSX)'])
      await dialog.getByRole('checkbox', { name }).uncheck()
    const button = dialog.getByRole('button', { name: 'Export ZIP' })
    await button.click()
    await dialog.getByRole('alert').filter({ hasText: 'Picture (PNG) could not be made: no pictures today.' }).waitFor()
    const arriving = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Export the other 2' }).click()
    const files = unzipSync(await readFile(await (await arriving).path()))
    expect(Object.keys(files).map((file) => file.slice(file.lastIndexOf('.')))).toEqual(['.pdf', '.json'])
  })
})

describe('for clients', () => {
  test('[X50] no format has sources, quotes or names; the file says so, and the choice is remembered', async () => {
    const { page, dialog } = await meterDialog()
    await dialog.getByRole('checkbox', { name: /^For clients/ }).check()
    const svg = await exported(page, dialog, 'SVG')
    expect(svg.name).toBe('Electricity-meter replacement, Beijing – As-is – for clients.svg')
    expect(/Half price at night|Tan Xiaoshan/.test(svg.text)).toBe(false)
    const source = readSvgSource(svg.text)
    const decoded = source.ok ? decodeProject(source.source) : null
    expect(decoded?.ok && decoded.project.sources.order).toEqual([])
    await page.reload()
    const again = await openDialog(page)
    expect(await again.getByRole('checkbox', { name: /^For clients/ }).isChecked()).toBe(true)
    const json = await exported(page, again, 'JSON')
    expect(json.name).toBe('Electricity-meter replacement, Beijing – for clients.json')
    expect(/Tan Xiaoshan|"quote"|"speaker"|"ratedBy"/.test(json.text)).toBe(false)
  })
})

describe('a table on the clipboard', () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const read = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const html = (await (await item?.getType('text/html'))?.text()) ?? ''
      return { html, text: (await (await item?.getType('text/plain'))?.text()) ?? '' }
    })

  test('holds the steps, for spreadsheets and for documents', async () => {
    const { page, dialog } = await meterDialog({ permissions })
    await dialog.getByRole('button', { name: 'Copy as table' }).click()
    await dialog.getByText('Copied a table of 33 rows').waitFor()
    const { html, text } = await read(page)
    const [head = '', ...rows] = text.split('\r\n')
    expect(head.split('\t')).toContain('Phase')
    expect(rows.some((row) => row.includes('Reads the notice'))).toBe(true)
    expect(html.match(/<tr/g)).toHaveLength(34)
    expect(html).toContain('Reads the notice')
  })

  test('holds the register where pain points are shown, and no formula', async () => {
    const project = await sampleProject('meter')
    const [id] = project.blueprints.order
    const blueprint = id && project.blueprints.byId[id]
    const [pain] = Object.values(blueprint ? blueprint.painPoints : {}) as { title: string }[]
    if (pain) Object.assign(pain, { title: '=HYPERLINK("http://example.test")' })
    const { page } = await importedApp(project, { permissions })
    await page.getByRole('link', { name: /^Pain points/ }).click()
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Copy as table' }).click()
    await page.getByText('Copied a table of 10 rows').first().waitFor()
    const { text } = await read(page)
    expect(text).toContain(`"'=HYPERLINK(""http://example.test"")"`)
  })
})
