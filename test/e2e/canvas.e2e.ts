/** Hands on the diagram: every gesture, its end by Escape, and its undoing in one step. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService, stateOf, undoTo } from '../support/diagramState'
import {
  boxOf,
  cellPoint,
  clickAt,
  columnOf,
  connectByDrag,
  drag,
  dragTo,
  inspectorOf,
  laneOf,
  phaseOf,
  pointOf,
  press,
  select,
  stepOf,
} from '../support/drawing'

const selected = async (page: Page) =>
  (await stateOf(page)).filter((name) => name.endsWith(' (selected)')).map((name) => name.split(',')[0])

const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ })

const notice = (page: Page, text: RegExp) => page.getByRole('listitem').filter({ hasText: text }).waitFor()

/** What the inspector is about: the active place. */
const activeTitle = (page: Page) => inspectorOf(page).getByRole('heading', { level: 2 }).textContent()

describe('dragging steps', () => {
  test('takes one to another cell, and Escape puts it back', async () => {
    const { page, state } = await openService()
    await select(page, 'ask')
    const before = await state()
    await dragTo(page, await pointOf(stepOf(page, 'ask')), await cellPoint(page, 'crew', 3))
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await state()).toEqual(before)
    expect(await undoButton(page).getAttribute('aria-disabled')).toBe('true')

    await drag(page, await pointOf(stepOf(page, 'ask')), await cellPoint(page, 'crew', 3))
    await stepOf(page, 'ask, crew, column 3, out').waitFor()
    expect(await selected(page)).toEqual(['ask'])
    await undoTo(page, before)
    await page.keyboard.press('Control+Shift+z')
    await stepOf(page, 'ask, crew, column 3, out').waitFor()
  })

  test('takes several at once, which keep their distance', async () => {
    const { page, state } = await openService()
    await select(page, 'enter')
    await stepOf(page, 'greet').click({ modifiers: ['Shift'] })
    const before = await state()
    await drag(page, await pointOf(stepOf(page, 'enter')), await cellPoint(page, 'guest', 3))
    await stepOf(page, 'enter, guest, column 3, out').waitFor()
    await stepOf(page, 'greet, crew, column 3, out').waitFor()
    await undoTo(page, before)
  })

  test('takes none where one of them would leave the grid, and says why', async () => {
    const { page, state } = await openService()
    await select(page, 'enter')
    await stepOf(page, 'file').click({ modifiers: ['Shift'] })
    const before = await state()
    await drag(page, await pointOf(stepOf(page, 'enter')), await cellPoint(page, 'desk', 1))
    await notice(page, /There is no such place/)
    expect(await state()).toEqual(before)
  })

  test('widens one by the handle at its right edge', async () => {
    const { page, state } = await openService()
    await select(page, 'note')
    const before = await state()
    const { x, y, width, height } = await boxOf(stepOf(page, 'note'))
    await drag(page, { x: x + width, y: y + height - 8 }, await cellPoint(page, 'desk', 3))
    const span = inspectorOf(page).getByLabel('Columns covered')
    await expect.poll(() => span.inputValue()).toBe('2')
    expect((await boxOf(stepOf(page, 'note'))).width).toBeGreaterThan(width * 1.8)
    await undoTo(page, before)
    await expect.poll(() => span.inputValue()).toBe('1')
  })
})

describe('dragging headers', () => {
  test('reorders lanes within their zone, with what they hold', async () => {
    const { page, state } = await openService()
    await laneOf(page, 'crew').click()
    const before = await state()
    const { y } = await boxOf(stepOf(page, 'greet'))
    await drag(page, await pointOf(laneOf(page, 'crew')), await pointOf(laneOf(page, 'desk'), 0.5, 0.8))
    await expect.poll(async () => (await boxOf(stepOf(page, 'greet'))).y).toBeGreaterThan(y + 20)
    expect((await boxOf(laneOf(page, 'desk'))).y).toBeLessThan((await boxOf(laneOf(page, 'crew'))).y)
    await undoTo(page, before)
    await expect.poll(async () => (await boxOf(stepOf(page, 'greet'))).y).toBe(y)
  })

  test('says why a lane cannot leave its zone', async () => {
    const { page, state } = await openService()
    await laneOf(page, 'crew').click()
    const before = await state()
    await drag(page, await pointOf(laneOf(page, 'crew')), await pointOf(laneOf(page, 'office'), 0.5, 0.9))
    await notice(page, /Lanes keep the order/)
    expect(await state()).toEqual(before)
    expect(await undoButton(page).getAttribute('aria-disabled')).toBe('true')
  })

  test('reorders columns and phases, with what they hold', async () => {
    const { page, state } = await openService()
    await columnOf(page, 2).click()
    const before = await state()
    await drag(page, await pointOf(columnOf(page, 2)), await pointOf(columnOf(page, 1), 0.2))
    await stepOf(page, 'ask, guest, column 1, in').waitFor()
    await stepOf(page, 'enter, guest, column 2, in').waitFor()
    await undoTo(page, before)

    await clickAt(page, await pointOf(phaseOf(page, 'out'), 0.2, 0.4))
    const chosen = await state()
    await drag(page, await pointOf(phaseOf(page, 'out'), 0.2, 0.4), await pointOf(phaseOf(page, 'in'), 0.1, 0.4))
    await stepOf(page, 'go, guest, column 2, out').waitFor()
    await stepOf(page, 'enter, guest, column 3, in').waitFor()
    await undoTo(page, chosen)
  })

  test('a press between two columns inserts one', async () => {
    const { page, state } = await openService()
    await select(page, 'ask')
    const before = await state()
    const { x, y, width } = await boxOf(columnOf(page, 1))
    await clickAt(page, { x: x + width, y: y + 4 })
    await stepOf(page, 'ask, guest, column 3, in').waitFor()
    await undoTo(page, before)
  })
})

describe('links', () => {
  test('are drawn from a port, not twice, and not after Escape', async () => {
    const { page, state } = await openService()
    await select(page, 'greet')
    const before = await state()
    await connectByDrag(page, 'greet', 'note')
    await undoTo(page, before)
    const port = await pointOf(stepOf(page, 'greet'), 1)
    await dragTo(page, port, await pointOf(stepOf(page, 'note')))
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await state()).toEqual(before)
    await drag(page, await pointOf(stepOf(page, 'greet'), 0.5, 0), await pointOf(stepOf(page, 'enter')))
    await notice(page, /These steps already have such a link/)
  })

  test('change kind, direction and label by their menu', async () => {
    const { page, state } = await openService()
    await select(page, 'ask')
    await page.keyboard.press('l')
    const before = await state()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitemcheckbox', { name: 'exception' }).click()
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(async () => (await state()).join()).toContain('Link from ask to note, exception')
    await undoTo(page, before)
    await page.keyboard.press('Enter')
    const label = page.getByRole('textbox', { name: 'Label of the link' })
    await label.fill('hot food')
    await label.press('Enter')
    await expect.poll(async () => (await state()).join()).toContain('Link from ask to note, interaction, hot food')
    await undoTo(page, before)
  })
})

describe('selecting', () => {
  test('by a box over empty ground, with Shift one by one, and Escape lets go', async () => {
    const { page } = await openService()
    const from = await cellPoint(page, 'crew', 2)
    const to = await cellPoint(page, 'office', 3)
    await drag(page, { x: from.x - 30, y: from.y }, to)
    await expect.poll(() => selected(page)).toEqual(['file', 'note'])
    await stepOf(page, 'ask').click({ modifiers: ['Shift'] })
    await expect.poll(() => selected(page)).toEqual(['ask', 'file', 'note'])
    await stepOf(page, 'note').click({ modifiers: ['Shift'] })
    await expect.poll(() => selected(page)).toEqual(['ask', 'file'])
    await page.keyboard.press('Control+a')
    await expect.poll(async () => (await selected(page)).length).toBe(7)
    await page.keyboard.press('Escape')
    await expect.poll(() => selected(page)).toEqual([])
  })

  test('by walking the grid with the arrows, headers and empty cells included', async () => {
    const { page } = await openService()
    await select(page, 'enter')
    const walk = async (key: string, title: string) => {
      await page.keyboard.press(key)
      await expect.poll(() => activeTitle(page), { message: key }).toBe(title)
    }
    await walk('ArrowRight', 'ask')
    await walk('ArrowDown', 'crew, Column 2')
    await walk('ArrowDown', 'note')
    await walk('ArrowLeft', 'desk, Column 1')
    await walk('ArrowLeft', 'desk')
    await walk('ArrowUp', 'crew')
    await walk('ArrowRight', 'greet')
    await press(page, 'ArrowUp', 2)
    await walk('ArrowUp', 'Column 1')
    await walk('ArrowUp', 'in')
    await walk('ArrowRight', 'out')
    await walk('ArrowDown', 'Column 3')
    await select(page, 'enter')
    await walk(']', 'guest, Column 3')
    await walk('End', 'go')
    await walk('Home', 'enter')
  })

  test('is what keys act on: marks, copies, moves and deletions are one step each', async () => {
    const { page, state } = await openService()
    await select(page, 'greet')
    const before = await state()
    await page.keyboard.press('f')
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    await undoTo(page, before)
    await page.keyboard.press('Alt+ArrowRight')
    await stepOf(page, 'greet, crew, column 2, in').waitFor()
    await undoTo(page, before)
    await page.keyboard.press('Control+d')
    await expect.poll(() => stepOf(page, 'greet').count()).toBe(2)
    await undoTo(page, before)
    await page.keyboard.press('Delete')
    await stepOf(page, 'greet').waitFor({ state: 'detached' })
    await undoTo(page, before)
  })
})
