/** Finding words in the diagram and in the outline, by keyboard alone. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService } from '../support/diagramState'
import { diagramOf, focused, laneOf, stepOf } from '../support/drawing'
import { findings } from '../support/findings'

const barOf = (page: Page) => page.getByRole('search', { name: 'Find in the diagram' })
const fieldOf = (page: Page) => barOf(page).getByRole('textbox')

const counts = (page: Page, text: string) => barOf(page).getByRole('status').getByText(text, { exact: true }).waitFor()

const selected = (page: Page, title: string) => stepOf(page, title).and(page.locator('[aria-pressed="true"]')).waitFor()

const laneSelected = (page: Page, title: string) =>
  laneOf(page, title).and(page.locator('[aria-pressed="true"]')).waitFor()

async function openFind(page: Page): Promise<void> {
  await page.keyboard.press('Control+f')
  await focused(page, fieldOf(page))
}

describe('finding', () => {
  test('counts and walks what it finds, selects it, and gives the focus back', async () => {
    const { page } = await openService()
    await diagramOf(page).focus()
    await openFind(page)
    await page.keyboard.type('ENT')
    await counts(page, '1 of 1')
    await selected(page, 'enter')
    await barOf(page).getByText('Step, title: enter').waitFor()
    await page.keyboard.press('Control+a')
    // Lanes come before steps.
    await page.keyboard.type('sk')
    await counts(page, '1 of 2')
    await laneSelected(page, 'desk')
    await page.keyboard.press('Enter')
    await counts(page, '2 of 2')
    await selected(page, 'ask')
    await page.keyboard.press('ArrowDown')
    await laneSelected(page, 'desk')
    await page.keyboard.press('Shift+Enter')
    await selected(page, 'ask')
    await page.keyboard.press('ArrowUp')
    await laneSelected(page, 'desk')
    await page.keyboard.press('Escape')
    await barOf(page).waitFor({ state: 'detached' })
    await focused(page, diagramOf(page))
    await laneSelected(page, 'desk')
  })

  test('keeps up with edits, and says when nothing is found', async () => {
    const { page } = await openService()
    await diagramOf(page).focus()
    await openFind(page)
    await page.keyboard.type('greet')
    await counts(page, '1 of 1')
    await page.keyboard.press('Escape')
    await focused(page, diagramOf(page))
    await page.keyboard.press('Control+d')
    await openFind(page)
    await page.keyboard.type('greet')
    await counts(page, '1 of 2')
    await page.keyboard.type('ing')
    await counts(page, 'Nothing found')
    await page.keyboard.press('Escape')
    await focused(page, diagramOf(page))
    expect(await barOf(page).count()).toBe(0)
  })

  test('shows a hidden lane again for what it finds there', async () => {
    const { page } = await openService()
    await laneOf(page, 'desk').click()
    await page.keyboard.press('Control+k')
    await focused(page, page.getByRole('dialog').getByRole('combobox'))
    await page.keyboard.type('hide this lane')
    await page.keyboard.press('Enter')
    await laneOf(page, 'desk').waitFor({ state: 'detached' })
    await openFind(page)
    await page.keyboard.type('note')
    await counts(page, '1 of 1')
    await selected(page, 'note')
  })

  test('is opened from the palette, and works in the outline', async () => {
    const { page } = await openService()
    await page.getByRole('link', { name: 'Outline', exact: true }).click()
    await page.getByRole('rowheader', { name: 'sign', exact: true }).click()
    await page.keyboard.press('Control+k')
    await focused(page, page.getByRole('dialog').getByRole('combobox'))
    await page.keyboard.type('find')
    await page.keyboard.press('Enter')
    await focused(page, fieldOf(page))
    await page.keyboard.type('file')
    await page
      .getByRole('row', { selected: true })
      .filter({ has: page.getByRole('rowheader', { name: 'file', exact: true }) })
      .waitFor()
  })

  test.each([
    ['light', 1280],
    ['dark', 900],
  ] as const)('has no serious accessibility finding, %s at %i px', async (theme, width) => {
    const { page } = await openService({ theme, viewport: { width, height: 800 } })
    await diagramOf(page).focus()
    await openFind(page)
    await page.keyboard.type('ask')
    await counts(page, '1 of 1')
    expect(await findings(page, 'search')).toEqual([])
  })
})
