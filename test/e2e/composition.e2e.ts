/**
 * Input methods: while one composes, its keys are its own. In every text field nothing is committed, moved or closed before the
 * composition is done, and the Enter that ends it commits nothing.
 */
import type { CDPSession, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService } from '../support/diagramState'
import {
  columnOf,
  diagramDrawn,
  focused,
  inspectorOf,
  laneOf,
  linkOf,
  phaseOf,
  pointOf,
  select,
  stepOf,
} from '../support/drawing'
import { openApp } from '../support/openApp'

const FIELDS = 'input:not([type]), input[type=text], input[type=search], textarea'

/** What the document has been through: the name of what would be undone. */
const historyOf = (page: Page) =>
  page
    .getByRole('button', { name: /^Undo/ })
    .first()
    .evaluate((button) => `${button.getAttribute('aria-label')} ${button.getAttribute('aria-disabled')}`)

interface Method {
  /** Composes in the field that has the focus, and looks that nothing happens. */
  check(page: Page, field: Locator, what: string, history?: (page: Page) => Promise<string>): Promise<void>
}

const compose = (client: CDPSession, text: string) =>
  client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

function inputMethod(client: CDPSession): Method {
  return {
    async check(page, field, what, history = historyOf) {
      await focused(page, field)
      const before = await history(page)
      await compose(client, 'dian')
      const place = await field.boundingBox()
      // What the browser reports while the keys belong to the input method.
      for (const key of ['Enter', 'Tab', 'Escape', 'Backspace', 'ArrowDown'])
        await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 })
      await compose(client, 'dian fei')
      await focused(page, field)
      expect(await field.inputValue(), what).toContain('dian fei')
      expect(await history(page), what).toBe(before)
      const now = await field.boundingBox()
      expect({ x: now?.x, y: now?.y }, what).toEqual({ x: place?.x, y: place?.y })
      await client.send('Input.insertText', { text: '电费' })
      expect(await field.inputValue(), what).toContain('电费')
      expect(await field.inputValue(), what).not.toContain('dian')
      expect(await history(page), what).toBe(before)
      await field.press('Escape')
    },
  }
}

/** Opens everything that is folded in the properties. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = inspectorOf(page).locator('details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

/** Composes in every field of a part of the page; returns how many there were. */
async function checkAll(page: Page, method: Method, part: Locator, what: string): Promise<number> {
  const fields = part.locator(FIELDS).filter({ visible: true })
  const count = await fields.count()
  // A field may go when another one is left: suggestions close, an empty entry folds.
  for (let index = 0; index < (await fields.count()); index++) {
    const field = fields.nth(index)
    if (!(await field.isEditable())) continue
    await field.focus()
    await method.check(page, field, `${what}, field ${index + 1} of ${count}`)
  }
  return count
}

describe('an input method', () => {
  test('is left alone in every field over the diagram', async () => {
    const { page, context } = await openService()
    const method = inputMethod(await context.newCDPSession(page))
    const places: readonly (readonly [Locator, RegExp])[] = [
      [stepOf(page, 'ask'), /^Title of the step/],
      [laneOf(page, 'crew'), /^Title of the lane/],
      [phaseOf(page, 'out'), /^Title of the phase/],
      [columnOf(page, 2), /^Title of the column/],
    ]
    for (const [place, name] of places) {
      const { x, y } = await pointOf(place, 0.3, 0.4)
      await page.mouse.dblclick(x, y)
      const field = page.getByRole('textbox', { name })
      await method.check(page, field, String(name))
      await field.waitFor({ state: 'detached' })
    }
    await select(page, 'ask')
    await page.keyboard.press('l')
    await linkOf(page, 'ask', 'note').and(page.locator('[aria-pressed=true]')).waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    const label = page.getByRole('textbox', { name: 'Label of the link' })
    await method.check(page, label, 'label of a link')
    await label.waitFor({ state: 'detached' })
    await select(page, 'file')
    await page.keyboard.press('n')
    await method.check(page, page.getByRole('textbox', { name: 'Title of the new step' }), 'a new step')
  })

  test.each(['blueprint', 'step', 'link', 'lane', 'column', 'phase', 'pain point'] as const)(
    'is left alone in every field about a %s',
    async (what) => {
      const { page, context } = await openService()
      await diagramDrawn(page)
      const method = inputMethod(await context.newCDPSession(page))
      if (what !== 'blueprint') await select(page, 'ask')
      if (what === 'link') {
        await page.keyboard.press('l')
        await inspectorOf(page).getByLabel('Kind', { exact: true }).waitFor()
      }
      if (what === 'lane') await laneOf(page, 'crew').click()
      if (what === 'column') await columnOf(page, 2).click()
      if (what === 'phase') {
        const { x, y } = await pointOf(phaseOf(page, 'out'), 0.3, 0.4)
        await page.mouse.click(x, y)
      }
      if (what === 'pain point') {
        await page.keyboard.press('p')
        await focused(page, inspectorOf(page).getByRole('textbox', { name: 'Title' }))
      }
      if (what === 'step') {
        await page.keyboard.press('f')
        await page.keyboard.press('w')
      }
      await unfoldAll(page)
      expect(await checkAll(page, method, inspectorOf(page), what)).toBeGreaterThan(0)
    },
    120_000,
  )

  test('is left alone in the title of the project, the outline and its search', async () => {
    const { page, context } = await openService()
    await diagramDrawn(page)
    const method = inputMethod(await context.newCDPSession(page))
    const title = page.getByRole('textbox', { name: 'Title of the project' })
    await title.focus()
    await method.check(page, title, 'title of the project')

    await page.getByRole('link', { name: 'Outline', exact: true }).click()
    const grid = page.getByRole('grid', { name: /^Steps of/ })
    await grid.waitFor()
    const search = page.getByRole('textbox', { name: 'Find in the steps' })
    await search.focus()
    await method.check(page, search, 'search of the outline')
    await search.fill('')
    const heads = await page.getByRole('columnheader').allTextContents()
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'ask', exact: true }) })
    let typed = 0
    for (const cell of await row.locator('[aria-colindex]').all()) {
      await cell.click()
      const field = page.locator(':focus').and(page.locator(FIELDS))
      if ((await field.count()) === 0) continue
      typed++
      await method.check(page, field, `outline, ${await cell.getAttribute('aria-colindex')} of ${heads.length}`)
      await page.keyboard.press('Escape')
    }
    expect(typed).toBeGreaterThan(3)

    await page.getByRole('radio', { name: 'Grid' }).check()
    const lanes = page.getByRole('grid', { name: /^Lanes and columns of/ })
    await lanes.getByText('ask', { exact: true }).click()
    await method.check(page, page.locator(':focus').and(page.locator(FIELDS)), 'lanes and columns')
  })

  test('is left alone in the library and in dialogs', async () => {
    const { page, context } = await openApp()
    const method = inputMethod(await context.newCDPSession(page))
    const entries = (of: Page) => of.getByRole('main').getByRole('heading', { level: 3 }).allTextContents().then(String)
    const search = page.getByRole('textbox', { name: /^Search/ })
    await search.focus()
    await method.check(page, search, 'search of the library', async () => '')
    await search.fill('')
    await page.getByRole('button', { name: /sample Corner shoeshine/ }).click()
    await diagramDrawn(page)
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('button', { name: /^Actions for/ }).click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    const name = page.getByRole('textbox', { name: 'Title', exact: true })
    await method.check(page, name, 'rename', entries)

    await page.goBack()
    await diagramDrawn(page)
    await page.getByRole('button', { name: /switch or change/ }).click()
    await page.getByRole('menuitem', { name: /^Add a variant/ }).click()
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox').and(page.locator(':focus'))
    await palette.waitFor()
    await method.check(page, palette, 'palette', async () => '')
    await palette.waitFor({ state: 'detached' })

    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('img').waitFor()
    const width = dialog.getByLabel('Width in pixels')
    await width.focus()
    await method.check(page, width, 'width of an export', async () => '')
  })
})
