/** The samples, in each language of the program. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { DiagramLanguage } from '../../src/model/project'
import { SAMPLES } from '../../src/samples/samples'
import { blueprintContent } from '../support/blueprintContent'
import { diagramOf, inspectorOf, select, stepOf } from '../support/drawing'
import { fillIn } from '../support/inspecting'
import { openApp } from '../support/openApp'
import { sampleProject } from '../support/sampleProject'
import { exportAs } from '../support/takenFiles'

const LANGUAGES: readonly DiagramLanguage[] = ['en', 'zh-CN', 'zh-TW']
const EXPORT = { en: 'Export', 'zh-CN': '导出', 'zh-TW': '匯出' }

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).getByRole('textbox').inputValue()

/** A word of the diagram itself, such as the name of a line. */
const drawn = (page: Page, text: string) => diagramOf(page).getByText(text, { exact: true })

async function openMeter() {
  const app = await openApp({ viewport: { width: 1920, height: 1080 } })
  await app.page.getByRole('button', { name: /sample Electricity-meter/ }).click()
  await stepOf(app.page, 'Reads the notice').waitFor()
  return app
}

test.each(LANGUAGES)('all samples open in %s', async (language) => {
  const { page } = await openApp({ language, viewport: { width: 1920, height: 1080 } })
  for (const name of SAMPLES) {
    const sample = await sampleProject(name, language)
    const customer = blueprintContent(sample).steps.find((step) => step.column === 1)
    await page.getByRole('button', { name: sample.title }).last().click()
    await page.getByRole('button', { name: EXPORT[language] }).waitFor()
    await diagramOf(page)
      .getByRole('button', { name: customer?.name ?? '' })
      .first()
      .waitFor()
    expect(await titleOf(page)).toBe(sample.title)
    expect(await page.title()).toContain(sample.title)
    await page.goBack()
    await page.getByRole('heading', { level: 3 }).first().waitFor()
  }
})

describe('switching', () => {
  test('the language of the interface leaves the diagram as it is, and the other way round', async () => {
    const { page } = await openMeter()
    await page.getByRole('radio', { name: '简体中文' }).check()
    await page.getByRole('button', { name: '导出' }).waitFor()
    await drawn(page, 'Line of interaction').waitFor()
    await stepOf(page, 'Reads the notice')
      .or(diagramOf(page).getByRole('button', { name: /^Reads the notice/ }))
      .first()
      .waitFor()
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('button', { name: 'Export', exact: true }).waitFor()
    await fillIn(page, { 'Diagram language': '简体中文' })
    await drawn(page, '互动分界线').waitFor()
    await page.getByRole('button', { name: 'Export', exact: true }).waitFor()
    await stepOf(page, 'Reads the notice').waitFor()
  })

  test('the notation changes lines and not data, and undo brings the lines back', async () => {
    const { page } = await openMeter()
    const { buffer: before } = await exportAs(page, 'JSON')
    await page.getByRole('button', { name: 'Notation' }).click()
    await page.getByRole('menuitemradio', { name: /^Shostack/ }).click()
    await drawn(page, 'Line of interaction').waitFor({ state: 'detached' })
    await drawn(page, 'Line of visibility').waitFor()
    const { buffer: after } = await exportAs(page, 'JSON')
    const lines = (buffer: Buffer) => buffer.toString().split('\n')
    const changed = lines(after).filter((line, index) => line !== lines(before)[index])
    expect(changed).toEqual([expect.stringContaining('"updatedAt"'), expect.stringContaining('"profile": "shostack"')])
    await page.getByRole('button', { name: /^Undo/ }).click()
    await drawn(page, 'Line of interaction').waitFor()
  })

  test('from as-is to to-be shows the other blueprint, and back returns', async () => {
    const { page } = await openMeter()
    await page.getByRole('button', { name: 'Blueprint As-is, switch or change' }).click()
    await page.getByRole('menuitemradio', { name: /^To-be/ }).click()
    await stepOf(page, 'Picks a time slot').waitFor()
    expect(await stepOf(page, 'Lost it: pays 20 yuan').count()).toBe(0)
    await select(page, 'Picks a time slot')
    await page.reload()
    await inspectorOf(page).getByRole('heading', { level: 2, name: 'Picks a time slot' }).waitFor()
    await page.goBack()
    await stepOf(page, 'Lost it: pays 20 yuan').waitFor()
  })
})
