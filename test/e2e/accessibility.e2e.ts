/**
 * No serious or critical finding of the accessibility checker, wherever one can get: light and dark, in a Latin and a Chinese
 * language; and no page wider than its window.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { DiagramLanguage } from '../../src/model/project'
import type { SampleName } from '../../src/samples/samples'
import { diagramOf } from '../support/drawing'
import { findings } from '../support/findings'
import { openApp } from '../support/openApp'
import { sampleProject } from '../support/sampleProject'

/** Colours do not depend on the language nor words on the theme, so two pairs cover both. */
const MODES = [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const

interface Opened {
  readonly language: DiagramLanguage
  readonly theme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
}

async function openSample(name: SampleName, options: Opened) {
  const app = await openApp(options)
  const { title } = await sampleProject(name, options.language)
  await app.page.getByRole('button', { name: title }).last().click()
  // A phone begins with the outline.
  await app.page.getByRole('link', { name: /^(Blueprint|蓝图|藍圖)$/ }).click()
  await diagramOf(app.page).getByRole('button', { pressed: false }).first().waitFor()
  return { ...app, title }
}

const INSPECTOR = 'aside'
const POPUP = '[role=menu], [role=dialog], [role=alertdialog]'

/** The menu, panel or dialog that is open has no finding; then it is closed. */
async function expectNoFindingsInPopup(page: Page, opener: string): Promise<void> {
  const popup = page.locator(POPUP).first()
  await popup.waitFor()
  expect(await findings(page, POPUP), opener).toEqual([])
  await page.keyboard.press('Escape')
  await popup.waitFor({ state: 'detached' })
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  await diagramOf(page).focus()
  for (const key of keys) await page.keyboard.press(key)
}

test('the checker finds a button without a name', async () => {
  const { page } = await openApp()
  await page.getByRole('button', { name: 'Appearance' }).evaluate((button) => button.removeAttribute('aria-label'))
  expect(await findings(page)).toEqual([expect.stringMatching(/^button-name/)])
})

describe.each(MODES)('in %s, %s', (language, theme) => {
  test('the library, its menus and its trash', async () => {
    const { page, title } = await openSample('shoeshine', { language, theme })
    await page.goBack()
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })
    await card.waitFor()
    expect(await findings(page)).toEqual([])
    await card.getByRole('button').click()
    await expectNoFindingsInPopup(page, title)
    await card.getByRole('button').click()
    await page.getByRole('menuitem').last().click()
    await card.waitFor({ state: 'detached' })
    expect(await findings(page)).toEqual([])
    await page.goto(`${page.url().replace(/#.*/, '')}#/trash`)
    await page.getByRole('main').getByText(title).waitFor()
    expect(await findings(page, 'main')).toEqual([])
    await page.getByRole('main').getByRole('listitem').getByRole('button').last().click()
    await expectNoFindingsInPopup(page, title)
  })

  test('the editor of a large blueprint', async () => {
    const { page } = await openSample('meter', { language, theme })
    await press(page, 'Home')
    expect(await findings(page)).toEqual([])
  })

  test('what the inspector shows of a blueprint, a step, a link, a cell, a lane, a column and a phase', async () => {
    const { page } = await openSample('shoeshine', { language, theme })
    expect(await findings(page, INSPECTOR)).toEqual([])
    await press(page, 'Home', 'f', 'w')
    const folded = page.locator(`${INSPECTOR} details:not([open]) summary`)
    while ((await folded.count()) > 0) await folded.first().click()
    expect(await findings(page, INSPECTOR)).toEqual([])
    for (const key of ['l', 'Home', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await press(page, key)
      expect(await findings(page, INSPECTOR), key).toEqual([])
    }
  })

  test('menus, panels and dialogs of the editor', async () => {
    const { page } = await openSample('shoeshine', { language, theme })
    const openers = page.locator('[role=toolbar] button[aria-haspopup], header button[aria-haspopup]')
    for (const opener of await openers.all()) {
      await opener.click()
      await expectNoFindingsInPopup(page, (await opener.getAttribute('aria-label')) ?? '')
    }
    await press(page, 'Home', 'Shift+F10')
    await expectNoFindingsInPopup(page, 'menu of a step')
    await press(page, '?')
    await expectNoFindingsInPopup(page, 'keys')
    await press(page, 'Home', 'ArrowLeft', 'Delete')
    await expectNoFindingsInPopup(page, 'deletion of a lane')
    await press(page, 'Home', 'F2')
    expect(await findings(page, '[role=application]')).toEqual([])
  })
})

/** Pixels by which a page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Controls that stick out of the window at a side where nothing scrolls. */
const stickingOut = (page: Page) =>
  page
    .locator('header button, header a:not(nav a), [role=complementary] button, aside button, aside input, aside select')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().right > innerWidth + 1)
        .map((control) => control.getAttribute('aria-label') ?? control.textContent),
    )

describe.each([
  [1920, 1080],
  [1280, 800],
  [390, 844],
])('in a window of %i × %i', (width, height) => {
  test.each(['en', 'zh-TW'] as const)('nothing is wider than the window, %s', async (language) => {
    const { page } = await openSample('meter', { language, viewport: { width, height } })
    expect(await overflow(page)).toBe(0)
    await diagramOf(page).focus()
    await page.keyboard.press('Home')
    expect(await overflow(page)).toBe(0)
    await page.keyboard.press('l')
    expect(await overflow(page)).toBe(0)
    expect(await stickingOut(page)).toEqual([])
    await page.goto(page.url().replace(/#.*/, ''))
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await stickingOut(page)).toEqual([])
  })
})
