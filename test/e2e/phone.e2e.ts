/** A window of 390 px, held in a hand. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { boxOf, diagramDrawn, inspectorOf, pointOf, stepOf } from '../support/drawing'
import { findings } from '../support/findings'
import { fingersOn } from '../support/fingers'
import { openApp } from '../support/openApp'

const PHONE = { width: 390, height: 844 } as const
/** What a finger needs; a frame of one pixel on each side may be part of it. */
const TARGET_PX = 44 - 2

const openPhone = (options: Parameters<typeof openApp>[0] = {}) => openApp({ ...options, viewport: PHONE, touch: true })

async function openShoeshine(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /sample Corner shoeshine/ }).click()
  const grid = page.getByRole('grid', { name: /^Steps of/ })
  await grid.waitFor()
  return grid
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Controls in the window that a finger would miss: neither they nor their labels are large enough. */
const smallTargets = (page: Page) =>
  page.locator('button, a[href], input, select, textarea, summary').evaluateAll((controls, least) => {
    const isSmall = (control: Element) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[aria-hidden=true]')) return false
      const own = control.getBoundingClientRect()
      const label = control.closest('label')?.getBoundingClientRect()
      const isInSight = own.right > 0 && own.bottom > 0 && own.left < innerWidth && own.top < innerHeight
      return isInSight && own.width > 0 && Math.max(own.height, label?.height ?? 0) < least
    }
    return controls.filter(isSmall).map((control) => control.getAttribute('aria-label') ?? control.textContent)
  }, TARGET_PX)

describe('a phone', () => {
  test('opens a project in the outline, and the view that an address names', async () => {
    const { page, openTab } = await openPhone()
    await openShoeshine(page)
    expect(page.url()).toContain('/outline')
    const drawn = await openTab(new URL(page.url()).hash.replace('/outline', '/blueprint'))
    await diagramDrawn(drawn)
    expect(drawn.url()).toContain('/blueprint')
  })

  test.each(['en', 'zh-CN', 'zh-TW'] as const)('shows nothing wider than itself, %s', async (language) => {
    const { page } = await openPhone({ language })
    await page
      .getByRole('button', { name: /shoeshine|擦鞋/ })
      .first()
      .waitFor()
    expect(await overflow(page)).toBe(0)
    await page
      .getByRole('button', { name: /shoeshine|擦鞋/ })
      .first()
      .click()
    await page.getByRole('grid').waitFor()
    expect(await overflow(page)).toBe(0)
    for (const control of await page.locator('header button, header input').filter({ visible: true }).all()) {
      const { x, width } = await boxOf(control)
      expect(x + width).toBeLessThanOrEqual(PHONE.width)
    }
  })

  test('has targets of 44 px in the library, the outline and the properties', async () => {
    const { page } = await openPhone()
    await page.getByText('No blueprints yet').waitFor()
    expect(await smallTargets(page)).toEqual([])
    const grid = await openShoeshine(page)
    expect(await smallTargets(page)).toEqual([])
    await grid.getByRole('rowheader').first().click()
    await page.getByRole('button', { name: 'Show the properties' }).click()
    await inspectorOf(page).getByRole('heading', { level: 2 }).waitFor()
    expect(await smallTargets(page)).toEqual([])
    expect(await findings(page)).toEqual([])
  })

  test('writes into the outline, and reads the properties below it', async () => {
    const { page } = await openPhone()
    const grid = await openShoeshine(page)
    const fingers = await fingersOn(page)
    const head = grid.getByRole('rowheader', { name: 'Brush shoes', exact: true })
    await fingers.tap(await pointOf(head))
    await page.keyboard.type('Brush both shoes')
    await page.keyboard.press('Enter')
    const renamed = grid.getByRole('rowheader', { name: 'Brush both shoes', exact: true })
    await fingers.tap(await pointOf(renamed))
    await fingers.tap(await pointOf(page.getByRole('button', { name: 'Show the properties' })))
    await inspectorOf(page).getByRole('heading', { level: 2, name: 'Brush both shoes' }).waitFor()
    const sheet = await boxOf(inspectorOf(page))
    expect([sheet.x, sheet.width]).toEqual([0, PHONE.width])
    const row = await boxOf(renamed)
    expect(row.y + row.height).toBeLessThanOrEqual(sheet.y)
    await fingers.tap(await pointOf(inspectorOf(page).getByRole('button', { name: 'Hide the properties' })))
    await inspectorOf(page).waitFor({ state: 'detached' })
  })
})

describe('the outline of a phone', () => {
  test('has cards: the one that is tapped stands open', async () => {
    const { page } = await openPhone()
    const grid = await openShoeshine(page)
    const fingers = await fingersOn(page)
    const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Buff', exact: true }) })
    await row.scrollIntoViewIfNeeded()
    const closed = await boxOf(row)
    expect(closed.height).toBe(88)
    await fingers.tap(await pointOf(row.getByRole('rowheader')))
    await row.and(page.locator('[data-card=open]')).waitFor()
    expect((await boxOf(row)).height).toBeGreaterThan(closed.height)
    expect(await overflow(page)).toBe(0)
  })

  test('has what was undone within reach', async () => {
    const { page } = await openPhone()
    const grid = await openShoeshine(page)
    const fingers = await fingersOn(page)
    const marks = grid.getByRole('row').nth(1).getByRole('gridcell').and(page.locator('[data-column=marks]'))
    await fingers.tap(await pointOf(marks))
    await fingers.tap(await pointOf(marks.getByRole('button', { name: 'Fail point', pressed: false })))
    await marks.getByRole('button', { name: 'Fail point', pressed: true }).waitFor()
    await fingers.tap(await pointOf(page.getByRole('button', { name: /^Undo/ })))
    await marks.getByRole('button', { name: 'Fail point', pressed: false }).waitFor()
    await fingers.tap(await pointOf(page.getByRole('button', { name: /^Redo/ })))
    await marks.getByRole('button', { name: 'Fail point', pressed: true }).waitFor()
    await page.getByRole('button', { name: /^Redo/ }).waitFor({ state: 'hidden' })
    expect(await overflow(page)).toBe(0)
  })
})

describe('a workshop', () => {
  test('has larger cards, targets of 44 px, and what a room needs beside the selection', async () => {
    const { page } = await openApp({ viewport: { width: 1600, height: 1000 } })
    await page.getByRole('button', { name: /sample Corner shoeshine/ }).click()
    await diagramDrawn(page)
    await page.getByRole('button', { name: /^Zoom \d/ }).click()
    await page.getByRole('button', { name: /^Zoom 100%/ }).waitFor()
    const step = stepOf(page, 'Collect payment')
    const desk = await boxOf(step)
    await page.getByRole('radio', { name: 'Workshop' }).check()
    await expect.poll(async () => (await boxOf(step)).height).toBeGreaterThan(desk.height)
    await page.getByRole('button', { name: /^Zoom \d/ }).click()
    await page.getByRole('button', { name: /^Zoom 100%/ }).waitFor()
    await expect.poll(async () => (await boxOf(step)).height / desk.height).toBeCloseTo(1.25, 1)

    const { x, y } = await pointOf(step)
    await page.mouse.click(x, y)
    const bar = page.getByRole('toolbar', { name: 'Selected steps' })
    await bar.getByRole('button', { name: 'Fail point', pressed: false }).click()
    await bar.getByRole('button', { name: 'Fail point', pressed: true }).waitFor()
    await stepOf(page, 'Collect payment, Visible to the customer shoeshiner, column 4, Shine, fail point').waitFor()
    const place = await boxOf(bar)
    for (const title of ['Brush shoes', 'Apply polish', 'Buff', 'Collect payment', 'Clean shoes']) {
      const card = await boxOf(stepOf(page, title))
      const isApart =
        place.x >= card.x + card.width ||
        place.x + place.width <= card.x ||
        place.y >= card.y + card.height ||
        place.y + place.height <= card.y
      expect(isApart, title).toBe(true)
    }
    expect(await smallTargets(page)).toEqual([])
    await bar.getByRole('button', { name: 'Connect to…' }).click()
    await page.getByText('Now choose the step that “Collect payment” leads to.').waitFor()
  })
})
