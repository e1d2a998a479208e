import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { focused, nameProject } from '../support/drawing'
import { openApp } from '../support/openApp'

/** Serious and critical findings of the accessibility checker, on the page or within a part of it. */
async function findings(page: Page, within = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const saved = (page: Page) => page.getByText('Saved on this device')

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /sample Electricity-meter/ }).click()
  await page.getByRole('textbox', { name: 'Title of the project' }).waitFor()
  await page.getByRole('button', { name: 'Export' }).waitFor()
}

describe('the library', () => {
  test.each(['light', 'dark'] as const)('has no serious accessibility finding, %s', async (theme) => {
    const { page } = await openApp({ theme })
    await page
      .getByRole('button', { name: /sample/ })
      .first()
      .waitFor()
    expect(await findings(page)).toEqual([])
    await openSample(page)
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('renames, duplicates, deletes with undo, and deletes for ever', async () => {
    const { page } = await openApp()
    await openSample(page)
    await page.getByRole('link', { name: 'All blueprints' }).click()
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
    await card.getByRole('button', { name: /^Actions/ }).click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('Meters')
    await title.press('Enter')
    await page.getByRole('link', { name: 'Meters', exact: true }).waitFor()

    await card.getByRole('button', { name: /^Actions/ }).click()
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    await page.getByRole('link', { name: 'Meters, copy' }).waitFor()

    await page.getByRole('button', { name: 'Actions for Meters, copy' }).click()
    await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    await page.getByRole('link', { name: 'Meters, copy' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Meters, copy' }).waitFor()

    await page.getByRole('button', { name: 'Actions for Meters, copy' }).click()
    await page.getByRole('menuitem', { name: 'Move to trash' }).click()
    await page.getByRole('link', { name: /^Trash/ }).click()
    await page.getByRole('button', { name: 'Delete for ever' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for ever' }).click()
    await page.getByText('The trash is empty').waitFor()
    await page.getByRole('link', { name: /^Blueprints/ }).click()
    expect(await card.count()).toBe(1)
  })

  test('finds blueprints by what their steps say', async () => {
    const { page } = await openApp()
    await openSample(page)
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('textbox', { name: /^Search/ }).fill('bank slip')
    await page.getByRole('heading', { name: '1 blueprint with “bank slip”' }).waitFor()
    await page.getByRole('textbox', { name: /^Search/ }).fill('bank slip submarine')
    await page.getByText('Nothing with “bank slip submarine”').waitFor()
    await page.getByRole('button', { name: 'Clear the search' }).last().click()
    await page.getByRole('heading', { name: 'Blueprints', exact: true }).waitFor()
  })
})

describe('the editor', () => {
  test('opens every widget without a violation, and none has a serious accessibility finding', async () => {
    const { page } = await openApp()
    await openSample(page)
    expect(await findings(page)).toEqual([])
    const menus = [/switch or change/, 'Appearance', 'Export', 'Notation']
    for (const name of menus) {
      await page.getByRole('button', { name }).click()
      await focused(page, page.getByRole('menu'))
      if (name === 'Export') expect(await findings(page, '[role=menu]')).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
    }
    for (const name of ['Add a step', 'Lanes and phases', 'Keyboard and help']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').waitFor()
      if (name === 'Lanes and phases') expect(await findings(page, '[role=dialog]')).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: /^Undo/ }).hover()
    await page.getByRole('tooltip').waitFor()
  })

  test('saves a new blueprint as it is named, and a reload returns to the place', async () => {
    const { page } = await openApp()
    await page.getByRole('button', { name: 'New blueprint' }).first().click()
    const title = page.getByRole('textbox', { name: 'Title of the project' })
    await nameProject(page, 'Meters of Beijing')
    await saved(page).waitFor()
    await page.getByRole('button', { name: /switch or change/ }).click()
    await page.getByRole('menuitem', { name: /^Add a variant/ }).click()
    await page.getByRole('button', { name: /As it should be/ }).waitFor()
    await saved(page).waitFor()
    const address = page.url()
    await page.reload()
    await page.getByRole('button', { name: /As it should be/ }).waitFor()
    expect(page.url()).toBe(address)
    expect(await title.inputValue()).toBe('Meters of Beijing')
    expect(await page.title()).toContain('Meters of Beijing')
    await page.goBack()
    await page.getByRole('button', { name: /Blueprint As it is,/ }).waitFor()
    await page.goForward()
    await page.getByRole('button', { name: /As it should be/ }).waitFor()
  })

  test('changes language, theme and density at once, and remembers them', async () => {
    const { page } = await openApp()
    await openSample(page)
    await page.getByRole('radio', { name: '繁體中文' }).check()
    await page.getByRole('button', { name: '匯出' }).waitFor()
    await page.getByRole('radio', { name: '工作坊' }).check()
    await page.getByRole('button', { name: '外觀' }).click()
    await page.getByRole('menuitemradio', { name: '深色' }).click()
    await page.reload()
    await page.getByRole('button', { name: '匯出' }).waitFor()
    const root = page.locator('html')
    expect(await root.getAttribute('lang')).toBe('zh-TW')
    expect(await root.getAttribute('data-theme')).toBe('dark')
    expect(await root.getAttribute('data-density')).toBe('workshop')
  })

  test('says so when an address names a project that is not here', async () => {
    const { page } = await openApp({ at: '#/p/nobody/b/nothing/blueprint' })
    await page.getByRole('heading', { name: 'This project is not on this device' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'All blueprints' }).click()
    await page.getByRole('heading', { name: 'Blueprints', exact: true }).waitFor()
  })

  test('explains a file that it refuses, and changes nothing', async () => {
    const { page } = await openApp()
    await page.getByRole('button', { name: 'New blueprint' }).first().waitFor()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Import', exact: true }).click(),
    ])
    await chooser.setFiles({
      name: 'photo.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('\xff\xd8\xff\xe0\0JFIF', 'latin1'),
    })
    await page.getByRole('dialog', { name: 'photo.jpg was not imported' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByText('No blueprints yet').waitFor()
  })
})
