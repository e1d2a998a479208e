/**
 * The service triangle of a blank project, filled by mouse and by keyboard, taken out as a file and read elsewhere; what its
 * selections light up on the blueprint, and how suggestions become steps.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import type { Blueprint } from '../../src/model/blueprint'
import { inOrder } from '../../src/model/ordered'
import type { Triangle } from '../../src/model/triangle'
import { diagramOf, focused, inspectorOf, stepOf } from '../support/drawing'
import { findings } from '../support/findings'
import { openApp } from '../support/openApp'
import { exportAs, importFile, type TakenFile } from '../support/takenFiles'

const figure = (page: Page): Locator => page.getByRole('group', { name: 'Service triangle' })
/** A corner or a relation on the figure, by the beginning of its name. */
const spot = (page: Page, name: string): Locator => figure(page).getByRole('button', { name: new RegExp(`^${name}: `) })
const panel = (page: Page): Locator => inspectorOf(page)
const saved = (page: Page) => page.getByText('Saved on this device').waitFor()

async function openTriangle(page: Page, start: RegExp): Promise<void> {
  await page.getByRole('button', { name: start }).click()
  await diagramOf(page).waitFor()
  await page.getByRole('link', { name: 'Triangle', exact: true }).click()
  await spot(page, 'Customer').waitFor()
}

/** Writes into a field of the panel and leaves it. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = panel(page).getByLabel(label, { exact: true })
  await field.fill(text)
  await field.blur()
}

function blueprintsIn(file: TakenFile): readonly Blueprint[] {
  const decoded = decodeProject(file.buffer.toString('utf8'))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
  return inOrder<string, Blueprint>(decoded.project.blueprints)
}

function triangleIn(file: TakenFile): Triangle {
  const [first] = blueprintsIn(file)
  if (!first) throw new Error('no blueprint')
  return first.triangle
}

/** What a file says, read by a fresh profile and taken out again. */
async function throughAnotherProfile(file: TakenFile): Promise<Triangle> {
  const { page } = await openApp()
  await importFile(page, file)
  await diagramOf(page).waitFor()
  return triangleIn(await exportAs(page, 'JSON'))
}

describe('the service triangle', () => {
  test('of a blank project is filled by mouse, survives a reload, and travels in a file', async () => {
    const { page } = await openApp()
    await openTriangle(page, /^Blank/)
    await page.getByText('Nothing is written here yet').waitFor()
    await page.getByRole('button', { name: 'Begin with the strategy' }).click()
    await focused(page, panel(page).getByLabel('Says', { exact: true }))
    await fill(page, 'Says', 'Any room in an hour')
    await fill(page, 'Does', 'Fills the house first')
    const promise = panel(page).getByRole('textbox', { name: 'New promise' })
    await promise.fill('Ready at noon')
    await promise.press('Enter')
    await panel(page)
      .getByRole('button', { name: /^Ready at noon/ })
      .waitFor()
    await spot(page, 'Strategy – System').click()
    await panel(page).getByRole('heading', { name: 'Strategy – System' }).waitFor()
    await fill(page, 'Rating, 0–100', '22')
    await fill(page, 'Reason in a sentence', 'Rooms are promised before they are clean')
    await spot(page, 'Strategy – System')
      .and(page.getByRole('button', { name: /: 22\. Rooms are promised/ }))
      .waitFor()
    await panel(page).getByRole('button', { name: 'Add pain point' }).click()
    await panel(page).getByRole('heading', { level: 2, name: 'Not set' }).waitFor()
    await fill(page, 'Title', 'Waits in the lobby')
    await spot(page, 'Customer').click()
    await fill(page, 'In their words', 'We sat there with our bags')
    await saved(page)
    await page.reload()
    await spot(page, 'Strategy – System')
      .and(page.getByRole('button', { name: /1 pain point$/ }))
      .waitFor()
    const file = await exportAs(page, 'JSON')
    const triangle = triangleIn(file)
    expect(triangle.strategy).toMatchObject({ says: 'Any room in an hour', does: 'Fills the house first' })
    expect(inOrder(triangle.strategy.items)).toMatchObject([{ title: 'Ready at noon', steps: [] }])
    expect(triangle.relations).toEqual({
      'strategy-system': { rating: 22, reason: 'Rooms are promised before they are clean' },
    })
    expect(triangle.customer).toEqual({ quote: 'We sat there with our bags' })
    expect(await throughAnotherProfile(file)).toEqual(triangle)
  })

  test('is filled by keyboard alone; a rating goes back to unknown, and each step is undone', async () => {
    const { page } = await openApp()
    await openTriangle(page, /^Blank/)
    await spot(page, 'Strategy').focus()
    await focused(page, spot(page, 'Strategy'))
    await page.keyboard.press('ArrowDown')
    await focused(page, spot(page, 'Strategy – Customer'))
    await page.keyboard.press('ArrowDown')
    await focused(page, spot(page, 'Customer'))
    await page.keyboard.press('ArrowUp')
    await focused(page, spot(page, 'Strategy – Customer'))
    await page.keyboard.press('Enter')
    await focused(page, panel(page).getByLabel('Reason in a sentence'))
    await page.keyboard.type('They asked for it')
    await page.keyboard.press('Tab')
    const slider = panel(page).getByRole('slider', { name: 'Rating by slider' })
    await slider.focus()
    await focused(page, slider)
    await page.keyboard.press('End')
    await spot(page, 'Strategy – Customer')
      .and(page.getByRole('button', { name: /: 100\. They asked/ }))
      .waitFor()
    await page.getByText('Held together at 100 of 100').first().waitFor()
    await panel(page).getByRole('button', { name: 'Back to unknown' }).press('Enter')
    await spot(page, 'Strategy – Customer')
      .and(page.getByRole('button', { name: /: not rated\. They asked/ }))
      .waitFor()
    await page.keyboard.press('Control+z')
    await spot(page, 'Strategy – Customer')
      .and(page.getByRole('button', { name: /: 100\./ }))
      .waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.getByText('Nothing is written here yet').waitFor()
  })

  test('lights its steps on the blueprint, and steps lead back to it', async () => {
    const { page } = await openApp()
    await openTriangle(page, /sample Electricity-meter/)
    await spot(page, 'Strategy – System').click()
    await panel(page)
      .getByRole('button', { name: /^Show on blueprint/ })
      .click()
    await diagramOf(page).waitFor()
    const bar = page.getByRole('region', { name: 'Highlight' })
    await bar.getByText('Steps of Strategy – System').waitFor()
    await page.keyboard.press('Escape')
    await bar.waitFor({ state: 'detached' })
    await stepOf(page, 'Charges 20 yuan, issues new one').click()
    const link = panel(page).getByRole('link', { name: /Matching of meter and account/ })
    await link.click()
    await panel(page).getByRole('heading', { name: 'Matching of meter and account' }).waitFor()
    await spot(page, 'System')
      .and(page.getByRole('button', { pressed: true }))
      .waitFor()
  })

  test('makes suggestions steps of the to-be blueprint, which is made where there is none', async () => {
    const { page } = await openApp()
    await openTriangle(page, /^Blank/)
    await spot(page, 'Strategy').click()
    const promise = panel(page).getByRole('textbox', { name: 'New promise' })
    await promise.fill('Ready at noon')
    await promise.press('Enter')
    await panel(page).getByText('Keep: Ready at noon').waitFor()
    await panel(page).getByRole('button', { name: 'Add to to-be' }).click()
    await panel(page).getByText('In the plan').waitFor()
    const [asIs, toBe] = blueprintsIn(await exportAs(page, 'JSON'))
    expect(toBe).toMatchObject({ state: 'to-be', basedOn: asIs?.id })
    expect(Object.values(toBe?.steps ?? {})).toMatchObject([{ title: 'Keep: Ready at noon' }])
    expect(inOrder(asIs?.actions ?? { order: [], byId: {} })).toMatchObject([{ title: 'Keep: Ready at noon' }])
    await page.keyboard.press('Control+z')
    await panel(page).getByRole('button', { name: 'Add to to-be' }).waitFor()
    expect(blueprintsIn(await exportAs(page, 'JSON'))).toHaveLength(1)
  })

  test('is exported as a figure', async () => {
    const { page } = await openApp()
    await openTriangle(page, /sample Electricity-meter/)
    const arriving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: /^Figure \(SVG\)/ }).click()
    expect((await arriving).suggestedFilename()).toMatch(/Triangle\.svg$/)
  })
})

test.each([
  { language: 'en', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
] as const)('the triangle has no serious accessibility finding in $language, $theme', async ({ language, theme }) => {
  const { page } = await openApp({ language, theme })
  await page
    .getByRole('button', { name: language === 'en' ? /sample Electricity-meter/ : /电表更换/ })
    .first()
    .click()
  await diagramOf(page).waitFor()
  await page.getByRole('link', { name: language === 'en' ? 'Triangle' : '服务三角形', exact: true }).click()
  await page.locator('[data-spot="relation:strategy-system"]').click()
  await inspectorOf(page).or(page.getByRole('complementary')).first().waitFor()
  expect(await findings(page, 'main')).toEqual([])
  expect(await findings(page, 'aside')).toEqual([])
})
