/** What is shown of a blueprint: folded phases, hidden layers, the place; remembered on this device, not in the document. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService } from '../support/diagramState'
import { boxOf, diagramOf, focused, phaseOf, stepOf } from '../support/drawing'
import { findings } from '../support/findings'

const isSelected = (page: Page) => page.locator('[aria-pressed="true"]')

async function foldFirstPhase(page: Page): Promise<void> {
  // Beside the middle, where two columns meet and a click would add a third.
  await phaseOf(page, 'in').click({ position: { x: 24, y: 12 } })
  await phaseOf(page, 'in').and(isSelected(page)).waitFor()
  await page.keyboard.press('z')
  await stepOf(page, 'ask').waitFor({ state: 'detached' })
}

describe('a folded phase', () => {
  test('stands as one card for each lane, is passed over by the arrows, and is no change of the document', async () => {
    const { page } = await openService()
    await foldFirstPhase(page)
    await page.getByRole('button', { name: '1 phase folded – show all' }).waitFor()
    await diagramOf(page)
      .getByRole('button', { name: /^2 steps, guest/ })
      .waitFor()
    expect(await page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-disabled')).toBe('true')
    // A click on the card means the phase.
    await stepOf(page, 'go').click()
    await stepOf(page, 'go').and(isSelected(page)).waitFor()
    const box = await boxOf(diagramOf(page).getByRole('button', { name: /^2 steps, guest/ }))
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await phaseOf(page, 'in').and(isSelected(page)).waitFor()
    await page.keyboard.press('z')
    await stepOf(page, 'ask').waitFor()
    await page.getByRole('button', { name: /show all$/ }).waitFor({ state: 'detached' })
  })

  test('stays folded after a reload, and unfolds for what is found in it', async () => {
    const { page } = await openService()
    await foldFirstPhase(page)
    await page.reload()
    await page.getByRole('button', { name: '1 phase folded – show all' }).waitFor()
    await diagramOf(page).focus()
    await page.keyboard.press('Control+f')
    await focused(page, page.getByRole('textbox', { name: 'Find in the diagram' }))
    await page.keyboard.type('ask')
    await stepOf(page, 'ask').and(isSelected(page)).waitFor()
  })
})

test('layers are hidden one by one and shown again all at once, by menu and by palette', async () => {
  const { page } = await openService()
  const link = diagramOf(page).getByRole('button', { name: /^Link from ask to note/ })
  await link.waitFor({ state: 'attached' })
  const name = (await link.getAttribute('aria-label')) ?? ''
  await page.getByRole('button', { name: 'Show', exact: true }).press('Enter')
  await page.getByRole('menuitemcheckbox', { name: 'Interaction' }).press('Enter')
  await link.waitFor({ state: 'detached' })
  expect(name).toMatch(/interaction/)
  expect(await findings(page, '[role=menu]')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '1 layer hidden – show all' }).waitFor()
  await diagramOf(page).focus()
  await page.keyboard.press('Control+k')
  await focused(page, page.getByRole('dialog').getByRole('combobox'))
  await page.keyboard.type('show all that')
  await page.keyboard.press('Enter')
  await link.waitFor({ state: 'attached' })
})

test('a blueprint opens where it was left: after a reload, and after another view', async () => {
  const { page } = await openService()
  await stepOf(page, 'enter').waitFor()
  await diagramOf(page).focus()
  await page.keyboard.press('0')
  const zoom = page.getByRole('button', { name: /back to 100 %/ })
  await zoom.getByText('100%').waitFor()
  await page.keyboard.press('+')
  await zoom.getByText('125%').waitFor()
  // What is kept is written once the movement has come to rest.
  await page.waitForFunction(() => /"zoom":1\.25/.test(window.localStorage.getItem('service-blueprint:looks') ?? ''))
  await page.getByRole('link', { name: 'Outline', exact: true }).click()
  await page.getByRole('grid').waitFor()
  await page.getByRole('link', { name: 'Blueprint', exact: true }).click()
  await zoom.getByText('125%').waitFor()
  await page.reload()
  await zoom.getByText('125%').waitFor()
})

test('keys go to the diagram while nothing has the focus, as after a reload', async () => {
  const { page } = await openService()
  await page.reload()
  await stepOf(page, 'enter').waitFor()
  expect(await page.locator(':focus').count()).toBe(0)
  const zoom = page.getByRole('button', { name: /back to 100 %/ })
  await page.keyboard.press('0')
  await focused(page, diagramOf(page))
  await zoom.getByText('100%').waitFor()
  await page.keyboard.press('+')
  await zoom.getByText('125%').waitFor()
})
