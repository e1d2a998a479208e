/** Capturing as fast as people speak: steps typed in a run, pasted as lines, copied between blueprints and tabs. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { blueprintContent } from '../support/blueprintContent'
import { openService, stateOf, undoTo } from '../support/diagramState'
import { cellPoint, clickAt, inspectorOf, laneOf, linkOf, nameProject, select, stepOf } from '../support/drawing'
import { openApp } from '../support/openApp'
import { sampleProject } from '../support/sampleProject'

const field = (page: Page) => page.getByRole('textbox', { name: 'Title of the new step' })

/** A keyboard that counts its keys. */
function counting(page: Page) {
  let keys = 0
  return {
    type: async (text: string) => {
      keys += [...text].length
      await page.keyboard.type(text)
    },
    press: async (key: string) => {
      keys += 1
      await page.keyboard.press(key)
    },
    count: () => keys,
  }
}

const linkBetween = (page: Page, from: string, to: string) => linkOf(page, from, to).waitFor({ state: 'attached' })

/** A blank blueprint, its title typed: the first cell of the customer waits for the first letter. */
async function openBlank() {
  const app = await openApp()
  await app.page.getByRole('button', { name: 'New blueprint' }).first().click()
  await nameProject(app.page, 'Meters')
  await app.page.getByRole('textbox', { name: /^Empty cell, Customer, column 1/ }).waitFor()
  return { ...app, keys: counting(app.page) }
}

describe('capture', () => {
  test('the ten customer actions of the meter take their text and one key each', async () => {
    const { steps } = blueprintContent(await sampleProject('meter', 'en'))
    const titles = steps
      .filter(({ lane }) => lane.startsWith('Customer'))
      .sort((a, b) => a.column - b.column)
      .map(({ name }) => name)
    expect(titles).toHaveLength(10)
    const { page, keys } = await openBlank()
    for (const title of titles) {
      await keys.type(title)
      await keys.press('Enter')
    }
    expect(keys.count()).toBeLessThanOrEqual(titles.join('').length + titles.length)
    for (const [index, title] of titles.entries()) {
      await stepOf(page, `${title}, Customer what they do, column ${index + 1}`).waitFor({ state: 'attached' })
      const before = titles[index - 1]
      if (before !== undefined) await linkBetween(page, before, title)
    }
  })

  test('an action with its linked response takes two control keys', async () => {
    const { page } = await openBlank()
    await page.keyboard.type('Asks')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Answers')
    await page.keyboard.press('Enter')
    await stepOf(page, 'Answers, Frontstage people, column 1').waitFor()
    await linkBetween(page, 'Asks', 'Answers')
    // Back up from the empty field: the next action follows the one before it.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('Pays')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await stepOf(page, 'Pays').count()).toBe(0)
  })

  test('one key takes the link back; step, link and column are one step of undo', async () => {
    const { page, state } = await openService()
    await select(page, 'go')
    const start = await state()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('waves')
    await page.keyboard.press('Enter')
    const one = await stateOf(page)
    await field(page).waitFor()
    await page.keyboard.type('bows')
    await page.keyboard.press('Enter')
    await stepOf(page, 'bows, crew, column 5').waitFor()
    await linkBetween(page, 'waves', 'bows')
    await page.getByText('Linked from “bows”').waitFor()
    await page.keyboard.press('Backspace')
    await page.getByText('Not linked').waitFor()
    await page.keyboard.type('rests')
    await page.keyboard.press('Enter')
    await stepOf(page, 'rests, crew, column 6').waitFor()
    expect(await linkOf(page, 'bows', 'rests').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await stepOf(page, 'rests').waitFor({ state: 'detached' })
    await undoTo(page, one)
    await page.keyboard.press('Control+z')
    await stepOf(page, 'waves').waitFor({ state: 'detached' })
    expect(await state()).toHaveLength(start.length)
  })

  test('Tab onto a step selects it, Escape leaves no trace, arrows walk on', async () => {
    const { page, state } = await openService()
    await clickAt(page, await cellPoint(page, 'signs', 2))
    const before = await state()
    await page.keyboard.press('Enter')
    await field(page).waitFor()
    await page.keyboard.press('Escape')
    await field(page).waitFor({ state: 'detached' })
    expect(await state()).toEqual(before)
    await page.keyboard.type('shows')
    await page.keyboard.press('Tab')
    await inspectorOf(page).getByRole('heading', { level: 2, name: 'ask' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await inspectorOf(page).getByRole('heading', { level: 2, name: 'shows' }).waitFor()
    await page.keyboard.press('Control+z')
    await stepOf(page, 'shows').waitFor({ state: 'detached' })
  })

  test('through an input method, nothing is committed or moved before it is done', async () => {
    const { page, context, state } = await openService()
    const cdp = await context.newCDPSession(page)
    const compose = (text: string) =>
      cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await clickAt(page, await cellPoint(page, 'crew', 3))
    const run = [
      ['shou fei', '收费'],
      ['dao bie', '道别'],
    ] as const
    for (const [index, [typed, title]] of run.entries()) {
      const before = await state()
      await compose(typed.slice(0, 1))
      await field(page).waitFor()
      const place = await field(page).boundingBox()
      await compose(typed)
      for (const key of ['Enter', 'Tab', 'Backspace', 'Escape'])
        await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 })
      expect(await state()).toEqual(before)
      const { x, y } = (await field(page).boundingBox()) ?? {}
      expect({ x, y }).toEqual({ x: place?.x, y: place?.y })
      await cdp.send('Input.insertText', { text: title })
      expect(await field(page).inputValue()).toBe(title)
      await page.keyboard.press('Enter')
      await stepOf(page, `${title}, crew, column ${index + 3}`).waitFor()
    }
    await linkBetween(page, '收费', '道别')
  })
})

/** Puts plain text on the clipboard, as another program would. */
async function copyText(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
}

const PERMISSIONS = { permissions: ['clipboard-read', 'clipboard-write'] } as const

describe('the clipboard', () => {
  test('turns lines into linked steps, one step of undo, and refuses too many', async () => {
    const { page, state } = await openService(PERMISSIONS)
    await clickAt(page, await cellPoint(page, 'crew', 3))
    const before = await state()
    await copyText(page, 'cooks\n\n- serves\r\nclears')
    await page.keyboard.press('Control+v')
    for (const [title, column] of [
      ['cooks', 3],
      ['serves', 4],
      ['clears', 5],
    ])
      await stepOf(page, `${title}, crew, column ${column}`).waitFor()
    await linkBetween(page, 'cooks', 'serves')
    await linkBetween(page, 'serves', 'clears')
    await undoTo(page, before)
    await copyText(page, 'x\n'.repeat(501))
    await page.keyboard.press('Control+v')
    await page.getByRole('listitem').filter({ hasText: '500' }).waitFor()
    expect(await state()).toEqual(before)
  })

  test('copies steps with links and marks to another tab, in one step of undo', async () => {
    const { page, openTab } = await openService(PERMISSIONS)
    await select(page, 'greet')
    await page.keyboard.press('f')
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    await stepOf(page, 'enter').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('enter\ngreet')

    const other = await openTab()
    await other.getByRole('button', { name: 'New blueprint' }).first().click()
    await nameProject(other, 'Elsewhere')
    await other.getByRole('textbox', { name: /^Empty cell, Customer, column 1/ }).waitFor()
    const before = await stateOf(other)
    await other.keyboard.press('Control+v')
    await stepOf(other, 'enter, Customer what they do, column 1').waitFor()
    await stepOf(other, 'greet, Frontstage people, column 1, Before, fail point').waitFor()
    await linkBetween(other, 'enter', 'greet')
    await undoTo(other, before)
  })

  test('cuts and pastes, and brings a lane with what it holds', async () => {
    const { page, state } = await openService(PERMISSIONS)
    await select(page, 'file')
    const before = await state()
    await page.keyboard.press('Control+x')
    await stepOf(page, 'file').waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+v')
    await stepOf(page, 'file, office, column 3').waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await state()).length).toBe(before.length)

    await laneOf(page, 'guest').click()
    const chosen = await state()
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+v')
    await expect.poll(() => laneOf(page, 'guest').count()).toBe(2)
    await expect.poll(() => stepOf(page, 'enter').count()).toBe(2)
    await expect.poll(() => linkOf(page, 'enter', 'ask').count()).toBe(2)
    await undoTo(page, chosen)
  })
})

describe('by keyboard alone', () => {
  test('P asks for the words of the new pain point, and Escape leads back', async () => {
    const { page } = await openService()
    await select(page, 'ask')
    await page.keyboard.press('p')
    const title = inspectorOf(page).getByRole('textbox', { name: 'Title' })
    await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.type('Long queue')
    await page.keyboard.press('Escape')
    await stepOf(page, 'ask, guest, column 2, in, pain point 1').waitFor()
    await page.keyboard.press('ArrowRight')
    await inspectorOf(page).getByRole('heading', { level: 2, name: 'guest, Column 3' }).waitFor()
  })
})
