/** Fingers and pens on the diagram, through the touches that the browser gets from a screen. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService, undoTo } from '../support/diagramState'
import { boxOf, cellPoint, diagramOf, laneOf, linkOf, type Point, phaseOf, pointOf, stepOf } from '../support/drawing'
import { fingersOn } from '../support/fingers'

const VIEWPORT = { width: 1280, height: 800 }

async function openTouched() {
  const app = await openService({ touch: true, viewport: VIEWPORT })
  await stepOf(app.page, 'ask').waitFor()
  return { ...app, fingers: await fingersOn(app.page) }
}

const selected = (page: Page, title: string) => stepOf(page, title).and(page.locator('[aria-pressed=true]')).waitFor()

const zoom = async (page: Page) =>
  Number.parseInt((await page.getByRole('button', { name: /^Zoom \d/ }).textContent()) ?? '', 10)

/** How far something has gone on the screen, in whole pixels. */
async function moved(page: Page, title: string, from: Point): Promise<Point> {
  const { x, y } = await pointOf(stepOf(page, title))
  return { x: Math.round(x - from.x), y: Math.round(y - from.y) }
}

describe('one finger', () => {
  test('taps to select, and taps twice to edit', async () => {
    const { page, fingers } = await openTouched()
    await fingers.tap(await pointOf(stepOf(page, 'ask')))
    await selected(page, 'ask')
    await fingers.tap(await pointOf(laneOf(page, 'crew')))
    await page.getByRole('button', { name: /^Lane crew/, pressed: true }).waitFor()
    const point = await pointOf(stepOf(page, 'note'))
    await fingers.tap(point)
    await fingers.tap(point)
    const field = page.getByRole('textbox', { name: 'Title of the step' })
    await field.fill('writes it down')
    await field.press('Enter')
    await stepOf(page, 'writes it down').waitFor()
  })

  test('places steps with the tool chosen, also where a link runs', async () => {
    const { page, fingers, state } = await openTouched()
    const before = await state()
    const tap = async (locator: ReturnType<Page['getByRole']>) => fingers.tap(await pointOf(locator))
    await tap(page.getByRole('button', { name: 'Add a step' }))
    await tap(page.getByRole('button', { name: 'Decision', exact: true }))
    await page.getByText('Choose a cell for the new step.').waitFor()
    await fingers.tap(await cellPoint(page, 'crew', 2))
    const field = page.getByRole('textbox', { name: 'Title of the new step' })
    await field.fill('Table free?')
    await field.press('Enter')
    await stepOf(page, 'Table free?, crew, column 2, in, decision').waitFor()
    expect(await state()).toHaveLength(before.length + 1)
  })

  test('connects by two taps, says what is next, and can call it off', async () => {
    const { page, fingers, state } = await openTouched()
    await fingers.tap(await pointOf(page.getByRole('button', { name: 'Connect two steps' })))
    await page.getByText('Choose the step where the link begins.').waitFor()
    await fingers.tap(await pointOf(stepOf(page, 'greet')))
    await page.getByText('Now choose the step that “greet” leads to.').waitFor()
    const before = await state()
    await fingers.tap(await pointOf(page.getByRole('button', { name: 'Cancel' })))
    await page.getByText('Now choose the step').waitFor({ state: 'detached' })
    expect(await state()).toEqual(before)

    await fingers.tap(await pointOf(page.getByRole('button', { name: 'Connect two steps' })))
    await fingers.tap(await pointOf(stepOf(page, 'greet')))
    await fingers.tap(await pointOf(stepOf(page, 'note')))
    await linkOf(page, 'greet', 'note').waitFor({ state: 'attached' })
    await page.getByText('Choose the step where the link begins.').waitFor()
  })

  test('moves what is selected, and else the sheet', async () => {
    const { page, fingers, state } = await openTouched()
    const from = await pointOf(stepOf(page, 'ask'))
    const before = await state()
    await fingers.swipe(from, { x: from.x - 60, y: from.y + 40 })
    await expect.poll(() => moved(page, 'ask', from)).toEqual({ x: -60, y: 40 })
    expect(await state()).toEqual(before)

    await fingers.tap(await pointOf(stepOf(page, 'ask')))
    await selected(page, 'ask')
    const chosen = await state()
    await fingers.swipe(await pointOf(stepOf(page, 'ask')), await cellPoint(page, 'crew', 3))
    await stepOf(page, 'ask, crew, column 3, out').waitFor()
    await undoTo(page, chosen)
  })

  test('moves the sheet by ground and headers, and changes nothing', async () => {
    const { page, fingers, state } = await openTouched()
    const before = await state()
    for (const start of [
      await cellPoint(page, 'office', 3),
      await pointOf(laneOf(page, 'crew')),
      await pointOf(phaseOf(page, 'out'), 0.5, 0.3),
    ]) {
      const from = await pointOf(stepOf(page, 'file'))
      await fingers.swipe(start, { x: start.x - 30, y: start.y + 24 })
      await expect.poll(() => moved(page, 'file', from)).toEqual({ x: -30, y: 24 })
    }
    expect(await state()).toEqual(before)
  })

  test('held still opens the menu; a movement calls that off', async () => {
    const { page, fingers } = await openTouched()
    const point = await pointOf(stepOf(page, 'note'))
    await fingers.down(point)
    const menu = page.getByRole('menu')
    await menu.waitFor()
    await fingers.up()
    await selected(page, 'note')
    for (const row of await menu.getByRole('menuitem').all())
      expect((await boxOf(row)).height).toBeGreaterThanOrEqual(44)
    await fingers.tap(await pointOf(menu.getByRole('menuitemcheckbox', { name: 'Fail point' })))
    await stepOf(page, 'note, desk, column 2, in, fail point').waitFor()

    const other = await pointOf(stepOf(page, 'file'))
    await page.clock.install()
    await fingers.down(other)
    await fingers.move({ x: other.x + 30, y: other.y })
    await page.clock.runFor(1_000)
    expect(await menu.count()).toBe(0)
    await fingers.up()
  })

  test('that the system takes away leaves everything as it was', async () => {
    const { page, fingers, state } = await openTouched()
    await fingers.tap(await pointOf(stepOf(page, 'ask')))
    await selected(page, 'ask')
    const before = await state()
    const from = await pointOf(stepOf(page, 'ask'))
    await fingers.down(from)
    await fingers.move(await cellPoint(page, 'crew', 3))
    await fingers.cancel()
    expect(await state()).toEqual(before)
    await fingers.tap(await pointOf(stepOf(page, 'note')))
    await selected(page, 'note')
  })
})

describe('two fingers', () => {
  const around = ({ x, y }: Point, spread: number): [Point, Point] => [
    { x: x - spread, y },
    { x: x + spread, y },
  ]

  test('zoom about the place between them', async () => {
    const { page, fingers, state } = await openTouched()
    const before = await state()
    const middle = await pointOf(stepOf(page, 'ask'))
    const start = await zoom(page)
    await fingers.down(...around(middle, 60))
    await fingers.move(...around(middle, 100))
    await fingers.move(...around(middle, 126))
    await fingers.up()
    // 120 pixels become 252, of which the first 12 do not count.
    await expect.poll(() => zoom(page)).toBe(Math.round(start * 2))
    const after = await pointOf(stepOf(page, 'ask'))
    expect(Math.abs(after.x - middle.x)).toBeLessThan(3)
    expect(Math.abs(after.y - middle.y)).toBeLessThan(3)
    expect(await state()).toEqual(before)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  })

  test('move the sheet without zooming, whatever is below them', async () => {
    const { page, fingers, state } = await openTouched()
    await fingers.tap(await pointOf(stepOf(page, 'ask')))
    await selected(page, 'ask')
    const before = await state()
    const start = await zoom(page)
    const from = await pointOf(stepOf(page, 'ask'))
    const pair = (dx: number, dy: number): [Point, Point] => [
      { x: from.x + dx, y: from.y + dy },
      { x: from.x + 150 + dx, y: from.y + dy },
    ]
    await fingers.down(pair(0, 0)[0])
    await fingers.down(...pair(0, 0))
    await fingers.move(...pair(-20, 30))
    await fingers.move(...pair(-70, 50))
    await fingers.up()
    await expect.poll(() => moved(page, 'ask', from)).toEqual({ x: -70, y: 50 })
    expect(await zoom(page)).toBe(start)
    expect(await state()).toEqual(before)
  })
})

describe('a pen', () => {
  test('hovers, selects and drags like a mouse', async () => {
    const { page, state } = await openService({ viewport: VIEWPORT })
    const client = await page.context().newCDPSession(page)
    const pen = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point, isDown = false) =>
      client.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        pointerType: 'pen',
        button: type === 'mouseMoved' ? 'none' : 'left',
        buttons: isDown ? 1 : 0,
        clickCount: type === 'mouseMoved' ? 0 : 1,
      })
    const from = await pointOf(stepOf(page, 'ask'))
    await pen('mouseMoved', from)
    await diagramOf(page).and(page.locator('[data-cursor]')).waitFor()
    await pen('mousePressed', from, true)
    await selected(page, 'ask')
    const before = await state()
    const to = await cellPoint(page, 'crew', 3)
    await pen('mouseMoved', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, true)
    await pen('mouseMoved', to, true)
    await pen('mouseReleased', to)
    await stepOf(page, 'ask, crew, column 3, out').waitFor()
    await undoTo(page, before)
  })
})
