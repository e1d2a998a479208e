/** The command palette and the list of keys, by keyboard alone. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService, stateOf } from '../support/diagramState'
import { diagramOf, focused, inspectorOf, stepOf } from '../support/drawing'
import { findings } from '../support/findings'

const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Commands' })

/** Opens the palette from where the focus is, and types what is wanted. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await focused(page, paletteOf(page).getByRole('combobox'))
  await page.keyboard.type(words)
}

/** Runs the command that the words find first. */
async function run(page: Page, words: string, title: string | RegExp): Promise<void> {
  await search(page, words)
  await paletteOf(page).getByRole('option', { name: title, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await paletteOf(page).waitFor({ state: 'detached' })
}

async function focusDiagram(page: Page): Promise<void> {
  await diagramOf(page).focus()
  await focused(page, diagramOf(page))
}

describe('the command palette', () => {
  test('runs what is found by title, by another word and by scattered letters, and gives the focus back', async () => {
    const { page } = await openService()
    await focusDiagram(page)
    await run(page, 'first column', /^First column of the lane/)
    await focused(page, diagramOf(page))
    await page.keyboard.press('ArrowDown')
    await stepOf(page, 'enter').and(page.locator('[aria-pressed="true"]')).waitFor()
    await run(page, 'failure mark', /^Fail point/)
    await diagramOf(page)
      .getByRole('button', { name: /^enter,.*fail point/ })
      .waitFor()
    await focused(page, diagramOf(page))
    await run(page, 'mtth', /^Moment of truth/)
    await diagramOf(page)
      .getByRole('button', { name: /^enter,.*moment of truth/ })
      .waitFor()
  })

  test('says why a command cannot run, keeps it readable and does nothing', async () => {
    const { page } = await openService()
    await focusDiagram(page)
    const before = await stateOf(page)
    await search(page, 'wait point')
    const option = paletteOf(page).getByRole('option', { name: /^Wait point on or off.*Select a step first/ })
    await option.and(page.locator('[aria-disabled="true"]')).waitFor()
    await paletteOf(page).getByRole('status').getByText('Select a step first.').waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    await option.waitFor()
    await page.keyboard.press('Escape')
    await focused(page, diagramOf(page))
    expect(await stateOf(page)).toEqual(before)
  })

  test('adds a lane of a role, goes to a phase, and remembers what was used last', async () => {
    const { page } = await openService()
    await focusDiagram(page)
    await run(page, 'lane support', /^Add lane: Support/)
    await focused(page, page.getByRole('textbox', { name: 'Title of the lane' }))
    await page.keyboard.type('Suppliers')
    await page.keyboard.press('Enter')
    await diagramOf(page).getByRole('button', { name: 'Lane Suppliers' }).waitFor()
    await focused(page, diagramOf(page))
    await run(page, 'phase out', /^Go to phase out/)
    await diagramOf(page).getByRole('button', { name: 'Phase out', pressed: true }).waitFor()
    await search(page, '')
    const recent = paletteOf(page).getByRole('group', { name: 'Used last' }).getByRole('option')
    expect(await recent.evaluateAll((options) => options.map((option) => option.textContent))).toEqual([
      expect.stringMatching(/^Go to phase out/),
      expect.stringMatching(/^Add lane: Support/),
    ])
  })

  test('works in the outline: what is about the picture goes there first', async () => {
    const { page } = await openService()
    await page.getByRole('link', { name: 'Outline', exact: true }).click()
    const head = page.getByRole('rowheader', { name: 'ask', exact: true })
    await head.click()
    await run(page, 'decision on', /^Decision on or off/)
    await inspectorOf(page).getByRole('button', { name: 'Decision', pressed: true }).waitFor()
    await run(page, 'show everything', /^Show everything.*Goes to the blueprint/)
    await focused(page, diagramOf(page))
    await run(page, 'view outline', /^View: Outline/)
    await head.waitFor()
  })

  test('opens from its button, also in Chinese, and finds commands by English words', async () => {
    const { page } = await openService()
    await focusDiagram(page)
    await run(page, '简体', /^Language: 简体中文/)
    await page.getByRole('button', { name: '搜索命令' }).press('Enter')
    const palette = page.getByRole('dialog', { name: '命令' })
    await focused(page, palette.getByRole('combobox'))
    await page.keyboard.type('dark')
    await palette.getByRole('option', { name: /^外观：深色/, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('html[data-theme="dark"]').waitFor()
    await focused(page, page.getByRole('button', { name: '搜索命令' }))
  })

  test('opens in the midst of a title, and keeps what was typed', async () => {
    const { page } = await openService()
    await stepOf(page, 'enter').click()
    await page.keyboard.press('Enter')
    await focused(page, page.getByRole('textbox', { name: 'Title of the step' }))
    await page.keyboard.press('Control+a')
    await page.keyboard.type('walk in')
    await search(page, 'undo')
    await page.keyboard.press('Escape')
    await focused(page, diagramOf(page))
    await stepOf(page, 'walk in').waitFor()
  })

  test('leaves Enter to an input method that composes', async () => {
    const { page, context } = await openService()
    await focusDiagram(page)
    await search(page, '')
    const client = await context.newCDPSession(page)
    await client.send('Input.imeSetComposition', { text: 'shi', selectionStart: 3, selectionEnd: 3 })
    await paletteOf(page)
      .getByRole('combobox')
      .evaluate((field) =>
        field.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
        ),
      )
    await paletteOf(page).getByRole('option').first().waitFor()
    await client.send('Input.insertText', { text: 'zoom in' })
    await paletteOf(page)
      .getByRole('option', { name: /^Zoom in/, selected: true })
      .waitFor()
  })

  test.each([
    ['light', 1280],
    ['dark', 900],
  ] as const)('has no serious accessibility finding, %s at %i px', async (theme, width) => {
    const { page } = await openService({ theme, viewport: { width, height: 800 } })
    await focusDiagram(page)
    await search(page, '')
    await paletteOf(page).getByRole('option').first().waitFor()
    expect(await findings(page, '[role=dialog]')).toEqual([])
    await page.keyboard.type('qqq')
    await paletteOf(page).getByText('No command for “qqq”.').waitFor()
    expect(await findings(page, '[role=dialog]')).toEqual([])
  })
})

test('the list of keys is searched by what they do and by themselves', async () => {
  const { page } = await openService()
  await focusDiagram(page)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  await focused(page, sheet.getByRole('textbox', { name: 'Find a key' }))
  expect(await findings(page, '[role=dialog]')).toEqual([])
  await page.keyboard.type('ctrl+d')
  await expect
    .poll(() => sheet.getByRole('term').allTextContents())
    .toEqual(['Duplicate', 'Duplicate the rows', 'Delete the rows'])
  await page.keyboard.press('Control+a')
  await page.keyboard.type('phase')
  await expect
    .poll(() => sheet.getByRole('term').allTextContents())
    .toEqual(['Previous phase', 'Next phase', 'Fold or unfold the phase'])
})
