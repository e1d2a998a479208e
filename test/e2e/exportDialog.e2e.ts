/**
 * The export dialog: what it says beforehand is what comes out.
 */
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import { importFile } from '../../src/exchange/importFile'
import { MAX_AREA_PX, MAX_SIDE_PX } from '../../src/export/pngScale'
import { swimlaneBlueprint } from '../bench/swimlaneBlueprint'
import { diagramDrawn, diagramOf, focused, select } from '../support/drawing'
import { findings } from '../support/findings'
import { importedApp } from '../support/importedApp'
import { type OpenOptions, openApp } from '../support/openApp'
import { sampleProject } from '../support/sampleProject'

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: /^(Export|导出|匯出)$/ })

/** Opens the dialog by its key, and waits for the preview. */
async function openDialog(page: Page): Promise<Locator> {
  await diagramDrawn(page)
  await page.keyboard.press('Control+e')
  const dialog = dialogOf(page)
  await dialog.getByRole('img').waitFor()
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

/** The file that the browser would have stored. */
async function readDownload(download: Download) {
  const buffer = await readFile(await download.path())
  return { name: download.suggestedFilename(), buffer, text: buffer.toString('utf8') }
}

const isImportable = async (file: Uint8Array): Promise<boolean> => (await importFile(file)).ok

/** The size that is said, in pixels. */
async function saidSize(dialog: Locator): Promise<{ width: number; height: number }> {
  const words = await dialog
    .getByText(/^[\d,]+ × [\d,]+ px/)
    .first()
    .innerText()
  const [width = 0, height = 0] = words.replaceAll(',', '').match(/\d+/g)?.map(Number) ?? []
  return { width, height }
}

/** Waits until the preview shows what is chosen, and returns its size in CSS pixels. */
async function previewSize(dialog: Locator): Promise<{ width: number; height: number }> {
  const figure = dialog.locator('figure')
  await figure.and(dialog.locator('[aria-busy=false]')).waitFor()
  const image = figure.getByRole('img')
  const [width, height] = [await image.getAttribute('data-width'), await image.getAttribute('data-height')]
  return { width: Number(width), height: Number(height) }
}

const sizeOfPng = (file: Uint8Array) => {
  const view = new DataView(file.buffer, file.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

async function exported(page: Page, start: () => Promise<void>) {
  const arriving = page.waitForEvent('download')
  await start()
  return readDownload(await arriving)
}

const clickExport = (dialog: Locator) => dialog.getByRole('button', { name: /^(Export|导出|匯出)/ }).click()

describe('the preview', () => {
  test('follows what is included', async () => {
    const { dialog } = await meterDialog()
    const whole = await previewSize(dialog)
    for (const name of ['Legend', 'Key to the pain points', 'Title block'])
      await dialog.getByRole('checkbox', { name }).uncheck()
    await expect.poll(async () => (await previewSize(dialog)).height).toBeLessThan(whole.height - 100)
    const bare = await previewSize(dialog)
    await dialog.getByRole('checkbox', { name: 'Data lanes' }).uncheck()
    await expect.poll(async () => (await previewSize(dialog)).height).toBeLessThan(bare.height - 150)
  })

  test('[X15] follows the part: phases, and what is selected on the diagram', async () => {
    const { page } = await importedApp(await sampleProject('meter'))
    await select(page, 'Reads the notice')
    const dialog = await openDialog(page)
    const whole = await previewSize(dialog)
    await dialog.getByRole('radio', { name: 'Phases' }).check()
    await dialog.getByRole('checkbox', { name: 'Replace' }).uncheck()
    await expect.poll(async () => (await previewSize(dialog)).width).toBeLessThan(whole.width - 200)
    for (const name of ['Aware', 'Arrange', 'Use', 'After-care'])
      await dialog.getByRole('checkbox', { name, exact: true }).uncheck()
    await dialog.getByText('Choose at least one phase.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Export PNG' }).isDisabled()).toBe(true)
    await dialog.getByRole('radio', { name: 'Selection' }).check()
    await dialog.getByText('1 selected step').waitFor()
    await expect.poll(async () => (await previewSize(dialog)).width).toBeLessThan(1_100)
    await dialog.getByRole('radio', { name: 'SVG' }).check()
    const { text } = await exported(page, () => clickExport(dialog))
    expect(text.match(/id="card-/g)).toHaveLength(1)
    expect(text).toMatch(/1 of \d+ steps/)
  })
})

describe('files', () => {
  test('[X18] a PNG is as large as was said, by scale and by width', async () => {
    const { page, dialog } = await meterDialog()
    await dialog.getByRole('radio', { name: '3×' }).check()
    const said = await saidSize(dialog)
    const preview = await previewSize(dialog)
    expect(said.width).toBe(preview.width * 3)
    const { name, buffer } = await exported(page, () => clickExport(dialog))
    expect(name).toMatch(/\.png$/)
    expect(sizeOfPng(buffer)).toEqual(said)
    await dialogOf(page).waitFor({ state: 'detached' })

    const again = await openDialog(page)
    expect(await again.getByRole('radio', { name: '3×' }).isChecked()).toBe(true)
    await again.getByLabel('Width in pixels').fill('1234')
    const narrow = await saidSize(again)
    expect(narrow.width).toBe(1234)
    expect(sizeOfPng((await exported(page, () => clickExport(again))).buffer)).toEqual(narrow)
  })

  test('[X17] go without their source on request, and with it come back', async () => {
    const { page, dialog } = await meterDialog()
    await dialog.getByRole('radio', { name: 'SVG' }).check()
    const carrying = await exported(page, () => clickExport(dialog))
    expect(await isImportable(carrying.buffer)).toBe(true)
    const again = await openDialog(page)
    await again.getByRole('checkbox', { name: 'Include the project' }).uncheck()
    await again.getByRole('radio', { name: 'Transparent' }).check()
    await again.getByText('the file cannot be imported again').waitFor()
    const clean = await exported(page, () => clickExport(again))
    expect(clean.text).not.toContain('<metadata')
    expect(await isImportable(clean.buffer)).toBe(false)
  })

  test('are exported again by a key, with the choices of the last time, also after a reload', async () => {
    const { page, dialog } = await meterDialog()
    await dialog.getByRole('radio', { name: 'SVG' }).check()
    await dialog.getByRole('checkbox', { name: 'Legend' }).uncheck()
    const first = await exported(page, () => clickExport(dialog))
    await dialogOf(page).waitFor({ state: 'detached' })
    const second = await exported(page, () => page.keyboard.press('Control+Shift+e'))
    expect(second.text).toBe(first.text)
    await page.reload()
    await diagramDrawn(page)
    const third = await exported(page, () => page.keyboard.press('Control+Shift+e'))
    expect(third.name).toBe(first.name)
    expect(third.text).not.toContain('id="legend"')
  })
})

const PDF_WORDS = {
  en: { tiled: 'Put together', note: /^(\d+) sheets with crop marks/ },
  'zh-CN': { tiled: '多张拼接', note: /^共 (\d+) 张，带裁切线/ },
} as const

describe('a PDF', () => {
  /** Pages as the root of their tree counts them. */
  const pagesOf = (file: Buffer): number => Number(/\/Type \/Pages\s\/Count (\d+)/.exec(file.toString('latin1'))?.[1])

  test.each(['en', 'zh-CN'] as const)('has as many sheets as were said, one or several, %s', async (language) => {
    const { page, dialog } = await meterDialog({ language })
    await dialog.getByRole('radio', { name: 'PDF' }).check()
    await dialog.getByText({ en: '1 sheet', 'zh-CN': '1 张' }[language], { exact: true }).waitFor()
    const one = await exported(page, () => clickExport(dialog))
    expect(one.name).toMatch(/\.pdf$/)
    expect(one.text.slice(0, 5)).toBe('%PDF-')
    expect(pagesOf(one.buffer)).toBe(1)
    await dialogOf(page).waitFor({ state: 'detached' })

    const again = await openDialog(page)
    await again.getByRole('radio', { name: 'A4' }).check()
    await again.getByRole('radio', { name: PDF_WORDS[language].tiled }).check()
    const said = await again.getByRole('status').filter({ hasText: PDF_WORDS[language].note }).innerText()
    const sheets = Number(PDF_WORDS[language].note.exec(said)?.[1])
    expect(sheets).toBeGreaterThan(1)
    const several = await exported(page, () => clickExport(again))
    expect(several.text.slice(0, 5)).toBe('%PDF-')
    expect(pagesOf(several.buffer)).toBe(sheets)
  })
})

describe('a blueprint of 500 steps', () => {
  const large = (options: OpenOptions = {}) => importedApp(swimlaneBlueprint(500), options)

  test('[X9] is known to be too large before the click; the largest that works is one click away', async () => {
    const { page } = await large()
    const dialog = await openDialog(page)
    await dialog.getByText('Too large for one picture').waitFor()
    expect(await dialog.getByRole('button', { name: 'Export PNG' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: /the largest that works/ }).click()
    await dialog.getByText('Too large for one picture').waitFor({ state: 'detached' })
    const said = await saidSize(dialog)
    expect(said.width).toBeGreaterThan(MAX_SIDE_PX - 10)
    expect(sizeOfPng((await exported(page, () => clickExport(dialog))).buffer)).toEqual(said)
  })

  test('[X18] says so when the menu’s quick export had to be smaller than asked for', async () => {
    const { page } = await large()
    const arriving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: '(PNG)' }).click()
    const { buffer } = await readDownload(await arriving)
    const { width } = sizeOfPng(buffer)
    expect(width).toBeLessThanOrEqual(MAX_SIDE_PX)
    await page
      .getByText(`smaller than asked for: ${width.toLocaleString('en')} ×`)
      .first()
      .waitFor()
  })

  test('[X16] comes as tiles in one archive, as many and as large as was said', async () => {
    const { page } = await large()
    const dialog = await openDialog(page)
    await dialog.getByRole('button', { name: /^Cut into \d+ tiles/ }).click()
    const words = await dialog.getByRole('status').filter({ hasText: 'in one ZIP file' }).innerText()
    const [, count, last] = /(\d+) pictures in one ZIP file, A1 to (\w+)/.exec(words) ?? []
    const [, width, height] =
      /largest has ([\d,]+) × ([\d,]+)/.exec(words)?.map((text) => text.replaceAll(',', '')) ?? []
    const { name, buffer } = await exported(page, () => clickExport(dialog))
    expect(name).toMatch(/\.zip$/)
    const files = Object.entries(unzipSync(buffer))
    expect(files).toHaveLength(Number(count))
    expect(files[0]?.[0]).toMatch(/ A1\.png$/)
    expect(files.map(([file]) => file).join('\n')).toContain(` ${last}.png`)
    const sizes = files.map(([, file]) => sizeOfPng(file))
    for (const size of sizes) {
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(MAX_SIDE_PX)
      expect(size.width * size.height).toBeLessThanOrEqual(MAX_AREA_PX)
    }
    expect(sizes).toContainEqual({ width: Number(width), height: Number(height) })
    expect(await isImportable(files[0]?.[1] ?? new Uint8Array())).toBe(true)
  })

  test('[X19] can be stopped on its way, and then leaves no file', async () => {
    const { page } = await large()
    let files = 0
    page.on('download', () => files++)
    const dialog = await openDialog(page)
    await dialog.getByRole('radio', { name: '4×' }).check()
    await dialog.getByRole('button', { name: /^Cut into \d+ tiles/ }).click()
    await clickExport(dialog)
    await dialog.getByText(/^Making picture 2 of/).waitFor()
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await dialog.getByText('Cancelled. No file was made.').waitFor()
    await dialog.getByRole('radio', { name: 'JSON' }).check()
    await exported(page, () => clickExport(dialog))
    expect(files).toBe(1)
  })
})

describe('the clipboard', () => {
  const permissions = ['clipboard-read', 'clipboard-write']

  test('[X18] takes the picture at the size that is said', async () => {
    const { page, dialog } = await meterDialog({ permissions })
    await dialog.getByRole('radio', { name: '1×' }).check()
    const said = await saidSize(dialog)
    await dialog.getByRole('button', { name: 'Copy as picture' }).click()
    await dialog.getByText(/^Copied as a picture of/).waitFor()
    const bytes = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const blob = await item?.getType('image/png')
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
    })
    expect(sizeOfPng(Uint8Array.from(bytes))).toEqual(said)
  })

  test('takes the whole project, as text and as data of our own', async () => {
    const { page, dialog } = await meterDialog({ permissions })
    await dialog.getByRole('button', { name: 'Copy as data' }).click()
    await dialog.getByText('Copied the whole project as data').waitFor()
    const [plain, own] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const text = async (type: string) => (await item?.getType(type))?.text()
      return [await text('text/plain'), await text('web application/x-service-blueprint+json')]
    })
    expect(own).toBe(plain)
    const decoded = decodeProject(plain ?? '')
    expect(decoded.ok && decoded.project.title).toBe((await sampleProject('meter')).title)
  })

  test('says why it was refused, and that there is none', async () => {
    const { page, dialog } = await meterDialog()
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await dialog.getByRole('button', { name: 'Copy as data' }).click()
    await dialog.getByRole('alert').filter({ hasText: 'does not let this page write on the clipboard' }).waitFor()
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await dialog.getByRole('button', { name: 'Copy as picture' }).click()
    await dialog.getByRole('alert').filter({ hasText: 'offers no clipboard' }).waitFor()
  })
})

describe('everybody', () => {
  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['zh-CN', 'light'],
    ['zh-TW', 'dark'],
  ] as const)('can use it: no serious accessibility finding, %s %s', async (language, theme) => {
    const { page, dialog } = await meterDialog({ language, theme })
    expect(await findings(page, '[role=dialog]')).toEqual([])
    await dialog.getByRole('radio', { name: { en: 'Phases', 'zh-CN': '阶段', 'zh-TW': '階段' }[language] }).check()
    await dialog.getByRole('textbox').fill('60000')
    await dialog.getByText({ en: 'Too large for', 'zh-CN': '放不下', 'zh-TW': '放不下' }[language]).waitFor()
    expect(await findings(page, '[role=dialog]')).toEqual([])
  })

  test('reaches it by keyboard alone, and gets the focus back', async () => {
    const { page } = await openApp()
    await page.getByRole('button', { name: /sample Electricity-meter/ }).click()
    await diagramOf(page).waitFor()
    const opener = page.getByRole('button', { name: 'Export', exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    await focused(page, page.getByRole('menuitem').first())
    await page.keyboard.press('End')
    await focused(page, page.getByRole('menuitem').last())
    await page.keyboard.press('Enter')
    const dialog = dialogOf(page)
    await focused(page, dialog.getByRole('radio', { name: 'PNG' }))
    await page.keyboard.press('ArrowRight')
    await dialog.getByRole('radio', { name: 'SVG', checked: true }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await focused(page, opener)
  })
})
