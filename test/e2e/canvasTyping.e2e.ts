/** Typing over the diagram, its menus, and looking around on it. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService, undoTo } from '../support/diagramState'
import {
  boxOf,
  cellPoint,
  chooseInMenu,
  clickAt,
  columnOf,
  diagramOf,
  laneOf,
  phaseOf,
  pointOf,
  rename,
  select,
  stepOf,
} from '../support/drawing'

describe('typing', () => {
  test('starts with a double press, Escape takes it back, Enter keeps it', async () => {
    const { page, state } = await openService()
    await select(page, 'ask')
    const before = await state()
    const { x, y } = await pointOf(stepOf(page, 'ask'))
    await page.mouse.dblclick(x, y)
    const field = page.getByRole('textbox', { name: 'Title of the step' })
    await field.fill('something else')
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    expect(await state()).toEqual(before)
    await page.mouse.dblclick(x, y)
    await field.fill('Asks for the dish')
    await page.keyboard.press('Enter')
    await stepOf(page, 'Asks for the dish').waitFor()
    await undoTo(page, before)
    await rename(page, laneOf(page, 'crew'), 'team')
    await laneOf(page, 'team').waitFor()
  })

  test('into an empty cell needs no key before it, whatever the letter', async () => {
    const { page } = await openService()
    for (const [column, title] of [
      [3, 'waves'],
      [4, '2 forms signed'],
    ] as const) {
      await clickAt(page, await cellPoint(page, 'crew', column))
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await stepOf(page, `${title}, crew, column ${column}`).waitFor()
    }
  })

  test('through an input method commits nothing before it is done', async () => {
    const { page, context, state } = await openService()
    const cdp = await context.newCDPSession(page)
    const compose = (text: string) =>
      cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    const field = page.getByRole('textbox', { name: 'Title of the new step' })
    await clickAt(page, await cellPoint(page, 'crew', 3))
    const before = await state()
    await compose('shou')
    await field.waitFor()
    // What the browser reports while Enter belongs to the input method.
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 })
    await compose('shou fei')
    expect(await field.count()).toBe(1)
    expect(await state()).toEqual(before)
    await cdp.send('Input.insertText', { text: '收费' })
    expect(await field.inputValue()).toBe('收费')
    expect(await state()).toEqual(before)
    await page.keyboard.press('Enter')
    await stepOf(page, '收费, crew, column 3').waitFor()
  })
})

describe('menus', () => {
  test('of a step, a lane, a column and an empty cell do what they say', async () => {
    const { page, state } = await openService()
    await chooseInMenu(page, stepOf(page, 'greet'), 'Wait point')
    await stepOf(page, 'greet, crew, column 1, in, wait point').waitFor()
    await chooseInMenu(page, laneOf(page, 'desk'), 'Move up')
    await expect
      .poll(async () => (await boxOf(laneOf(page, 'crew'))).y)
      .toBeGreaterThan((await boxOf(laneOf(page, 'desk'))).y)
    await chooseInMenu(page, columnOf(page, 3), 'Insert column before')
    await stepOf(page, 'go, guest, column 5').waitFor()
    await chooseInMenu(page, laneOf(page, 'office'), 'Hide lane')
    await stepOf(page, 'file').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Show again' }).click()
    await stepOf(page, 'file').waitFor()
    const before = await state()
    const { x, y } = await cellPoint(page, 'crew', 3)
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Add a decision' }).click()
    const title = page.getByRole('textbox', { name: 'Title of the new step' })
    await title.fill('Table free?')
    await title.press('Enter')
    await stepOf(page, 'Table free?, crew, column 3, out, decision').waitFor()
    await page.keyboard.press('Control+z')
    await stepOf(page, 'Table free?').waitFor({ state: 'detached' })
    expect(await state()).toEqual(before)
  })

  test('deleting a lane that is used asks, and says what goes with it', async () => {
    const { page, state } = await openService()
    await laneOf(page, 'guest').click()
    const before = await state()
    const question = page.getByRole('alertdialog', { name: 'Delete lane guest?' })
    await page.keyboard.press('Delete')
    await question.getByText('This also deletes 3 steps, 4 links.').waitFor()
    await question.getByRole('button', { name: 'Cancel' }).click()
    expect(await state()).toEqual(before)
    await laneOf(page, 'guest').click()
    await page.keyboard.press('Delete')
    await question.getByRole('button', { name: 'Delete all of it' }).click()
    await laneOf(page, 'guest').waitFor({ state: 'detached' })
    expect(await stepOf(page, 'enter').count()).toBe(0)
    await undoTo(page, before)
  })
})

describe('looking around', () => {
  const zoom = async (page: Page) =>
    Number.parseInt((await page.getByRole('button', { name: /^Zoom \d/ }).textContent()) ?? '', 10)

  test('the wheel moves the sheet, with Ctrl it zooms about the pointer', async () => {
    const { page } = await openService()
    const step = stepOf(page, 'ask')
    const { x, y } = await pointOf(step)
    await page.mouse.move(x, y)
    await page.mouse.wheel(30, 40)
    await expect.poll(async () => Math.round((await pointOf(step)).x - x)).toBe(-30)
    expect(Math.round((await pointOf(step)).y - y)).toBe(-40)
    const { x: atX, y: atY } = await pointOf(step)
    await page.mouse.move(atX, atY)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -60)
    await page.keyboard.up('Control')
    await expect.poll(() => zoom(page)).toBeGreaterThan(100)
    const after = await pointOf(step)
    expect(Math.abs(after.x - atX)).toBeLessThan(2)
    expect(Math.abs(after.y - atY)).toBeLessThan(2)
  })

  test('shows everything, what is selected, and the sheet at its own size', async () => {
    const { page } = await openService()
    await select(page, 'file')
    await page.keyboard.press('2')
    await expect.poll(() => zoom(page)).toBe(150)
    const { x, y } = await pointOf(stepOf(page, 'file'))
    const canvas = await boxOf(diagramOf(page))
    expect(Math.abs(x - canvas.x - canvas.width / 2)).toBeLessThan(canvas.width / 8)
    expect(Math.abs(y - canvas.y - canvas.height / 2)).toBeLessThan(canvas.height / 8)
    await page.keyboard.press('+')
    await expect.poll(() => zoom(page)).toBe(188)
    await page.keyboard.press('0')
    await expect.poll(() => zoom(page)).toBe(100)
    await page.keyboard.press('1')
    await expect.poll(() => zoom(page)).toBeLessThanOrEqual(100)
    for (const title of ['sign', 'go', 'file']) {
      const box = await boxOf(stepOf(page, title))
      expect(box.x).toBeGreaterThan(canvas.x)
      expect(box.x + box.width).toBeLessThan(canvas.x + canvas.width)
      expect(box.y + box.height).toBeLessThan(canvas.y + canvas.height)
    }
  })

  test('headers stay in sight', async () => {
    const { page } = await openService()
    await select(page, 'file')
    const canvas = await boxOf(diagramOf(page))
    await page.mouse.wheel(300, 200)
    await expect.poll(async () => (await boxOf(stepOf(page, 'sign'))).x).toBeLessThan(canvas.x)
    expect((await boxOf(laneOf(page, 'crew'))).x).toBeGreaterThanOrEqual(canvas.x)
    expect((await boxOf(phaseOf(page, 'in'))).y).toBeGreaterThanOrEqual(canvas.y)
  })

  test('goes there at once where less motion is wanted', async () => {
    const { page } = await openService({ reducedMotion: true })
    await select(page, 'file')
    await page.keyboard.press('2')
    expect(await zoom(page)).toBe(150)
  })
})
