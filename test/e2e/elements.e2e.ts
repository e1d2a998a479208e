/**
 * The four experience elements of a blank project, filled by mouse and by keyboard, taken out as a file and read elsewhere.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import type { Blueprint } from '../../src/model/blueprint'
import type { Elements } from '../../src/model/elements'
import { inOrder } from '../../src/model/ordered'
import { diagramOf, dragTo, focused, pointOf } from '../support/drawing'
import { findings } from '../support/findings'
import { openApp } from '../support/openApp'
import { exportAs, importFile, type TakenFile } from '../support/takenFiles'

const view = (page: Page): Locator => page.getByRole('main', { name: 'Elements' })
const weight = (page: Page, name: string): Locator => page.getByLabel(`Weight of ${name}, per cent`)
const divider = (page: Page, name: string): Locator => page.getByRole('separator', { name: `Divider between ${name}` })
/** An attribute on the sheet, by its title. */
const onSheet = (page: Page, title: string): Locator =>
  page.getByRole('list', { name: 'Attributes', exact: true }).getByRole('button', { name: `${title}. `, exact: false })
const saved = (page: Page) => page.getByText('Saved on this device').waitFor()

async function openBlank(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Blank/ }).click()
  await diagramOf(page).waitFor()
  await page.getByRole('link', { name: 'Elements', exact: true }).click()
  await weight(page, 'Staff').waitFor()
}

/** Writes into a field that is in view and leaves it. */
async function fill(scope: Locator, label: string, text: string): Promise<void> {
  const field = scope.getByLabel(label, { exact: true })
  await field.fill(text)
  await field.press('Enter')
}

function elementsIn(file: TakenFile): Elements {
  const decoded = decodeProject(file.buffer.toString('utf8'))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
  const [first] = inOrder<string, Blueprint>(decoded.project.blueprints)
  if (!first) throw new Error('no blueprint')
  return first.elements
}

/** What a file says, read by a fresh profile and taken out again. */
async function throughAnotherProfile(file: TakenFile): Promise<Elements> {
  const { page } = await openApp()
  await importFile(page, file)
  await diagramOf(page).waitFor()
  return elementsIn(await exportAs(page, 'JSON'))
}

describe('the four elements', () => {
  test('are filled by mouse, survive a reload, and travel in a file', async () => {
    const { page } = await openApp()
    await openBlank(page)
    await page.getByText('What do customers experience?').waitFor()
    const grip = await pointOf(divider(page, 'Staff'))
    await dragTo(page, grip, { x: grip.x + 80, y: grip.y })
    await page.mouse.up()
    await expect.poll(() => divider(page, 'Staff').getAttribute('aria-valuenow')).not.toBe('25')
    const moved = Number(await divider(page, 'Staff').getAttribute('aria-valuenow'))
    expect(moved).toBeGreaterThan(25)
    await page.getByRole('button', { name: 'Add an attribute to Process, visible' }).click()
    const title = page.getByRole('combobox', { name: 'Add an attribute to Process, visible' })
    await title.fill('Price shown before play')
    await title.press('Enter')
    await onSheet(page, 'Price shown before play').click()
    const card = page.getByRole('dialog', { name: 'Details of Price shown before play' })
    await fill(card, 'Importance', '4.9')
    await fill(card, 'Performance', '1.3')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    await page
      .getByRole('list', { name: 'Fix first' })
      .getByRole('button', { name: /^Price shown before play/ })
      .waitFor()
    await page.getByRole('list', { name: 'Importance and performance' }).getByRole('button').waitFor()
    await saved(page)
    await page.reload()
    await onSheet(page, 'Price shown before play').waitFor()
    const file = await exportAs(page, 'JSON')
    const elements = elementsIn(file)
    expect(elements.weights).toEqual({ staff: moved, facilities: 50 - moved, customers: 25, process: 25 })
    expect(inOrder(elements.attributes)).toMatchObject([
      { title: 'Price shown before play', element: 'process', visible: true, importance: 4.9, performance: 1.3 },
    ])
    expect(await throughAnotherProfile(file)).toEqual(elements)
  })

  test('are filled by keyboard alone, and each step is undone', async () => {
    const { page } = await openApp()
    await openBlank(page)
    await weight(page, 'Process').focus()
    await focused(page, weight(page, 'Process'))
    await page.keyboard.type('55')
    await page.keyboard.press('Enter')
    await expect.poll(() => weight(page, 'Staff').inputValue()).toBe('15')
    await divider(page, 'Staff').focus()
    await focused(page, divider(page, 'Staff'))
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => weight(page, 'Staff').inputValue()).toBe('20')
    const row = view(page).getByLabel('New attribute', { exact: true })
    await row.focus()
    await focused(page, row)
    await page.keyboard.type('Calm agent')
    await page.keyboard.press('Enter')
    const importance = page.getByLabel('Importance: Calm agent')
    await importance.focus()
    await focused(page, importance)
    await page.keyboard.type('4.5')
    await page.keyboard.press('Tab')
    await focused(page, page.getByLabel('Performance: Calm agent'))
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await page.getByRole('row').filter({ hasText: '2.5' }).waitFor()
    await onSheet(page, 'Calm agent').focus()
    await focused(page, onSheet(page, 'Calm agent'))
    await page.keyboard.press('Delete')
    await onSheet(page, 'Calm agent').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await onSheet(page, 'Calm agent').waitFor()
    await saved(page)
    expect(elementsIn(await exportAs(page, 'JSON'))).toMatchObject({
      weights: { staff: 20, facilities: 10, customers: 15, process: 55 },
    })
  })

  test('refuse weights of another sum and offer to normalise them', async () => {
    const { page } = await openApp()
    await openBlank(page)
    await page.getByRole('button', { name: 'Weights', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Enter all four…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Weights of the four elements' })
    for (const name of ['Staff', 'Facilities', 'Customers', 'Process']) await dialog.getByLabel(name).fill('30')
    await dialog.getByText('Sum 120 · Weights must add up to 100. In proportion, these make 25, 25, 25, 25.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Normalise to 100' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => weight(page, 'Staff').inputValue()).toBe('25')
  })

  test('take scores from a spreadsheet in one step, with a preview', async () => {
    const { page } = await openApp()
    await page.getByRole('button', { name: /sample Interactive HD/ }).click()
    await diagramOf(page).waitFor()
    await page.getByRole('link', { name: 'Elements', exact: true }).click()
    await page.getByRole('button', { name: 'Paste scores' }).click()
    const dialog = page.getByRole('dialog', { name: 'Scores from a spreadsheet' })
    await dialog
      .getByLabel('Rows')
      .fill('Title\tImportance\tPerformance\nBill layout\t4.3\t3\nParking\t2\t9\nLift\t2\t4')
    await dialog.getByText('9 is outside of 1 to 5').waitFor()
    await dialog.getByRole('button', { name: 'Change 1, Add 1' }).click()
    await dialog.waitFor({ state: 'detached' })
    await onSheet(page, 'Lift').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: false }).first().click()
    await onSheet(page, 'Lift').waitFor({ state: 'detached' })
    await onSheet(page, 'Bill layout')
      .and(page.getByRole('button', { name: /performance 1\.55/ }))
      .waitFor()
  })

  test('lead to their steps on the blueprint, and figures leave as pictures', async () => {
    const { page } = await openApp()
    await page.getByRole('button', { name: /sample Interactive HD/ }).click()
    await diagramOf(page).waitFor()
    await page.getByRole('link', { name: 'Elements', exact: true }).click()
    await onSheet(page, 'Agent explains the plan').waitFor()
    const arriving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: /Figure \(SVG\)/ }).click()
    expect((await arriving).suggestedFilename()).toMatch(/\.svg$/)
    await onSheet(page, 'Agent explains the plan').click()
    await page.getByRole('button', { name: 'Show on blueprint' }).click()
    await page.getByText('Steps of Agent explains the plan').waitFor()
  })
})

describe.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  test('the view has no serious finding', async () => {
    const { page } = await openApp({ language, theme })
    await page
      .getByRole('button', { name: /Interactive HD|互动高清/ })
      .first()
      .click()
    await diagramOf(page).waitFor()
    await page.getByRole('link', { name: language === 'en' ? 'Elements' : '四要素', exact: true }).click()
    await page.getByRole('separator').first().waitFor()
    expect(await findings(page, 'main')).toEqual([])
    await page
      .getByRole('button', { name: /^(Agent explains the plan|营业员讲清套餐)/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    expect(await findings(page, '[role=dialog]')).toEqual([])
  })
})
