import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/openApp'

/** Opens the first sample at its outline. */
async function openOutline(page: Page): Promise<void> {
  await page.getByRole('button', { name: /sample Electricity-meter/ }).click()
  await page.getByRole('link', { name: 'Outline', exact: true }).click()
  await page.getByRole('grid', { name: 'Steps of As-is' }).waitFor()
}

/** The column of a head, from 1. */
async function columnOf(page: Page, head: string): Promise<number> {
  const index = await page.getByRole('columnheader', { name: head, exact: true }).getAttribute('aria-colindex')
  return Number(index)
}

const rowOf = (page: Page, title: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })

/** The cell of a step, by the title of the step and the head of the column. */
async function cell(page: Page, title: string, head: string): Promise<Locator> {
  const place = await columnOf(page, head)
  return rowOf(page, title).locator(`[aria-colindex="${place}"]`)
}

const titles = (page: Page): Promise<string[]> =>
  page.getByRole('rowheader').evaluateAll((heads) => heads.map((head) => head.textContent ?? ''))

/** Puts text on the clipboard the way a spreadsheet does, and pastes it where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text)
  await page.keyboard.press('Control+v')
}

const clipboard = ['clipboard-read', 'clipboard-write']

/** Serious findings of the accessibility checker within the view; the frame around it has tests of its own. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

describe('the outline', () => {
  test('is written by keyboard like a spreadsheet, and undone step by step', async () => {
    const { page } = await openApp()
    await openOutline(page)
    await rowOf(page, 'Reads the notice').getByRole('rowheader').click()
    await page.keyboard.type('Sees the notice')
    await page.keyboard.press('Tab')
    await page.keyboard.type('backst')
    await page.keyboard.press('Enter')
    // The step has gone to its lane, and the keyboard a row down, to the column where the Tabs began.
    await (await cell(page, 'Sees the notice', 'Lane')).getByText('Backstage').waitFor()
    await page.keyboard.press('F2')
    await page.keyboard.press('End')
    await page.keyboard.type(' early')
    await page.keyboard.press('Enter')
    await rowOf(page, 'Plans rounds by building early').waitFor()

    await (await cell(page, 'Sees the notice', 'Typical')).click()
    await page.keyboard.type('soon')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('is not a time').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('1 h 30')
    await page.keyboard.press('ArrowDown')
    await (await cell(page, 'Sees the notice', 'Typical')).getByText('1 h 30 min').waitFor()

    await (await cell(page, 'Sees the notice', 'Marks')).click()
    await page.keyboard.press('f')
    await (await cell(page, 'Sees the notice', 'Marks'))
      .getByRole('button', { name: 'Fail point', pressed: true })
      .waitFor()
    await page.keyboard.press('Delete')

    await (await cell(page, 'Sees the notice', 'Carried out by')).click()
    await page.keyboard.type('Janitor')
    await page.keyboard.press('Enter')
    await (await cell(page, 'Sees the notice', 'Carried out by')).getByText('Janitor').waitFor()

    for (let count = 0; count < 7; count++) await page.keyboard.press('Control+z')
    await rowOf(page, 'Reads the notice').waitFor()
    await rowOf(page, 'Plans rounds by building').waitFor()
    expect(await page.getByRole('button', { name: /^Undo/ }).isDisabled()).toBe(true)
  })

  test('takes steps one after the other at its end, and shares one history with the canvas', async () => {
    const { page } = await openApp()
    await openOutline(page)
    await page.getByRole('rowheader', { name: 'New step' }).click()
    for (const title of ['Asks a neighbour', 'Writes a letter']) {
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await rowOf(page, title).waitFor()
    }
    expect((await titles(page)).slice(-3)).toEqual(['Asks a neighbour', 'Writes a letter', 'Type to add a step'])
    await page.getByRole('link', { name: 'Blueprint', exact: true }).click()
    const drawn = page.getByRole('application').getByRole('button', { name: /^Writes a letter,/ })
    await drawn.waitFor()
    await page.keyboard.press('Control+z')
    await drawn.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Outline', exact: true }).click()
    await rowOf(page, 'Asks a neighbour').waitFor()
    await page.keyboard.press('Control+z')
    await rowOf(page, 'Asks a neighbour').waitFor({ state: 'detached' })
  })

  test('takes a range from a spreadsheet as one step, or says what does not fit and takes none of it', async () => {
    const { page } = await openApp({ permissions: clipboard })
    await openOutline(page)
    await (await cell(page, 'Complains: arbitrary charge?', 'Step')).click()
    const before = await titles(page)
    await paste(page, 'Complains\tCustomer\tnever\t1\r\nWrites again\tattic\t\t\r\n')
    await page
      .getByText(/Nothing was pasted\..*Phase: “never”.*Lane: “attic”/)
      .first()
      .waitFor()
    expect((await titles(page)).slice(0, -1)).toEqual(before.slice(0, -1))

    await page.getByRole('rowheader', { name: 'New step' }).click()
    await paste(page, 'Writes again\tCustomer\tAfter-care\nGets an answer\tFrontstage, people\t')
    await rowOf(page, 'Gets an answer').waitFor()
    await rowOf(page, 'Writes again').waitFor()
    await (await cell(page, 'Writes again', 'Step')).click()
    await (await cell(page, 'Gets an answer', 'Step')).click({ modifiers: ['Control'] })
    await page.keyboard.press('Control+c')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Writes again\tCustomer\tAfter-care.*\nGets an answer\tFrontstage, people\tAfter-care/)
    await page.keyboard.press('Control+z')
    await rowOf(page, 'Writes again').waitFor({ state: 'detached' })
    expect((await titles(page)).slice(0, -1)).toEqual(before.slice(0, -1))
  })

  test('selects several rows, shares them with the inspector, deletes and duplicates them', async () => {
    const { page } = await openApp()
    await openOutline(page)
    const all = (await titles(page)).length
    await rowOf(page, 'Reads the notice').getByRole('rowheader').click()
    await rowOf(page, 'City tariff policy')
      .getByRole('rowheader')
      .click({ modifiers: ['Shift'] })
    await page.getByRole('complementary', { name: 'Properties' }).getByRole('heading', { name: '3 steps' }).waitFor()
    await page.keyboard.press('Control+Delete')
    await rowOf(page, 'City tariff policy').waitFor({ state: 'detached' })
    await page.getByText('30 steps', { exact: true }).first().waitFor()
    await page.keyboard.press('Control+z')
    await rowOf(page, 'City tariff policy').waitFor()
    // Undo has selected the three again; one is taken out.
    await rowOf(page, 'City tariff policy').getByRole('checkbox').click()
    await page.keyboard.press('Control+d')
    await page.getByText('35 steps', { exact: true }).first().waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('33 steps', { exact: true }).first().waitFor()
    expect(await titles(page)).toHaveLength(all)
  })

  test('sorts and filters what is shown, and changes nothing', async () => {
    const { page } = await openApp()
    await openOutline(page)
    const head = page.getByRole('columnheader', { name: 'Typical', exact: true })
    await head.getByRole('button').click()
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect((await titles(page))[0]).toBe('Waits for credit refund')
    await head.getByRole('button').click()
    expect((await titles(page))[0]).toBe('Notice on the building door')
    await page.getByRole('button', { name: 'Lane, All lanes' }).click()
    await page.getByRole('menuitemradio', { name: 'Customer' }).click()
    await page.getByText('10 of 33 steps').waitFor()
    await page.getByRole('textbox', { name: 'Find in the steps' }).fill('notice')
    await page.getByText('1 of 33 steps').waitFor()
    await page.getByRole('button', { name: 'Show all steps' }).click()
    await page.getByText('33 steps', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: /^Undo/ }).isDisabled()).toBe(true)
  })

  test('hides columns and keeps layout and columns for the next time', async () => {
    const { page } = await openApp()
    await openOutline(page)
    await page.getByRole('button', { name: 'Columns shown' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Channel' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('columnheader', { name: 'Channel' }).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('columnheader', { name: 'Channel' }).count()).toBe(0)
    await page.getByRole('radio', { name: 'Grid' }).check()
    await page.reload()
    await page.getByRole('grid', { name: 'Lanes and columns of As-is' }).waitFor()
  })

  test('as a grid: arrows walk, typing adds and renames, a range goes over lanes and columns', async () => {
    const { page } = await openApp({ permissions: clipboard })
    await openOutline(page)
    await page.getByRole('radio', { name: 'Grid' }).check()
    const grid = page.getByRole('grid', { name: 'Lanes and columns of As-is' })
    await grid.getByText('Reads the notice').click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('Greets')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Explains')
    await page.keyboard.press('Escape')
    await grid.getByText('Greets', { exact: true }).waitFor()
    expect(await grid.getByText('Explains').count()).toBe(0)
    await paste(page, 'Explains\tWaits\nSends\t')
    await grid.getByText('Explains', { exact: true }).waitFor()
    await grid.getByText('Waits', { exact: true }).waitFor()
    await page.keyboard.press('Control+z')
    await grid.getByText('Sends', { exact: true }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await grid.getByText('Greets', { exact: true }).waitFor({ state: 'detached' })
  })

  test('leaves compositions alone and does not lose their first letter', async () => {
    const { page, context } = await openApp()
    await openOutline(page)
    await rowOf(page, 'City tariff policy').getByRole('rowheader').click()
    const client = await context.newCDPSession(page)
    await client.send('Input.imeSetComposition', { text: 'dian', selectionStart: 4, selectionEnd: 4 })
    // While an input method composes, the browser marks the keys as its own.
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape', 'Delete'])
      await page.evaluate((name) => {
        const press = new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(press)
      }, key)
    await client.send('Input.imeSetComposition', { text: '电价', selectionStart: 2, selectionEnd: 2 })
    const field = page.getByRole('textbox', { name: /^Step: City tariff policy/ })
    expect(await field.inputValue()).toBe('电价')
    expect(await page.getByRole('button', { name: /^Undo/ }).isDisabled()).toBe(true)
    await client.send('Input.insertText', { text: '电价' })
    await page.keyboard.press('Enter')
    await rowOf(page, '电价').waitFor()
  })

  test('lets the keyboard go: Escape, then Tab', async () => {
    const { page } = await openApp()
    await openOutline(page)
    await rowOf(page, 'City tariff policy').getByRole('rowheader').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') === null)).toBe(true)
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('has no serious accessibility finding, %s at %i px', async (theme, width) => {
    const { page } = await openApp({ theme, viewport: { width, height: 800 } })
    // A small blueprint: the checker looks at each cell.
    await page.getByRole('button', { name: /sample Corner shoeshine/ }).click()
    await page.getByRole('link', { name: 'Outline', exact: true }).click()
    await page.getByRole('grid', { name: /^Steps of/ }).waitFor()
    const first = page.getByRole('rowheader').first()
    await first.click()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('listbox').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    if (width < 860) {
      // The step stays in sight while the other columns slide under it.
      await page.keyboard.press('End')
      const box = await first.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
    } else {
      await page.getByRole('radio', { name: 'Grid' }).check()
      await page.getByRole('grid', { name: /^Lanes and columns of/ }).waitFor()
      expect(await findings(page)).toEqual([])
    }
  })
})
