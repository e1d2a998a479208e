/** Outline and diagram are two views of one document: what is done in either is undone in either, in the order it was done. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openService } from '../support/diagramState'
import { diagramDrawn, diagramOf, focused, select, stepOf } from '../support/drawing'

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ })
const redo = (page: Page) => page.getByRole('button', { name: /^Redo/ })

async function goToDiagram(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Blueprint', exact: true }).click()
  await diagramDrawn(page)
}

async function goToOutline(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Outline', exact: true }).click()
  await page.getByRole('grid', { name: /^Steps of/ }).waitFor()
}

/** What the outline says, row by row: the whole of what is edited here. */
async function rows(page: Page): Promise<readonly string[]> {
  await goToOutline(page)
  const texts = await page.getByRole('row').evaluateAll((all) => all.map((row) => row.textContent ?? ''))
  // Rows of steps begin with their number; the last row only waits for a new one.
  return texts.filter((text) => /^\d/.test(text))
}

test('outline and canvas edits interleaved give one history', async () => {
  const { page } = await openService()
  const history: (readonly string[])[] = [await rows(page)]

  const edits: readonly (() => Promise<void>)[] = [
    async () => {
      await goToDiagram(page)
      await select(page, 'greet')
      await page.keyboard.press('f')
      await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    },
    async () => {
      await page.getByRole('rowheader', { name: 'ask', exact: true }).click()
      await page.keyboard.type('asks the waiter')
      await page.keyboard.press('Enter')
      await page.getByRole('rowheader', { name: 'asks the waiter', exact: true }).waitFor()
    },
    async () => {
      await goToDiagram(page)
      await select(page, 'greet')
      await page.keyboard.press('Alt+ArrowRight')
      await stepOf(page, 'greet, crew, column 2, in, fail point').waitFor()
    },
    async () => {
      await page.getByRole('rowheader', { name: 'New step' }).click()
      await page.keyboard.type('complains')
      await page.keyboard.press('Enter')
      await page.getByRole('rowheader', { name: 'complains', exact: true }).waitFor()
    },
    async () => {
      await goToDiagram(page)
      await select(page, 'note')
      await page.keyboard.press('Delete')
      await stepOf(page, 'note').waitFor({ state: 'detached' })
    },
  ]
  for (const edit of edits) {
    await edit()
    history.push(await rows(page))
  }

  // Back, now from one view and now from the other.
  for (let at = edits.length - 1; at >= 0; at--) {
    if (at % 2 === 0) await goToDiagram(page)
    await undo(page).click()
    await expect.poll(() => rows(page), { message: `undone to ${at}` }).toEqual(history[at])
  }
  expect(await undo(page).getAttribute('aria-disabled')).toBe('true')

  // And forth again, by keys, from either.
  for (let at = 1; at <= edits.length; at++) {
    if (at % 2 === 0) {
      await goToDiagram(page)
      await diagramOf(page).focus()
      await focused(page, diagramOf(page))
      await page.keyboard.press('Control+Shift+z')
    } else await redo(page).click()
    await expect.poll(() => rows(page), { message: `redone to ${at}` }).toEqual(history[at])
  }
  expect(await redo(page).getAttribute('aria-disabled')).toBe('true')
})
