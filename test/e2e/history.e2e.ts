/** Versions of a project: looked at, named, restored as one step, and taken out as a project of their own. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService, stateOf, undoTo } from '../support/diagramState'
import { diagramOf, focused, select, stepOf } from '../support/drawing'
import { findings } from '../support/findings'

const history = (page: Page) => page.getByRole('dialog', { name: 'Version history' })
const openHistory = (page: Page) => page.getByRole('button', { name: 'Version history' }).click()
const versionsOf = (page: Page) => history(page).getByRole('radio')
/** What the list says of each version, without its time. */
const listed = async (page: Page) =>
  (
    await history(page)
      .locator('label')
      .filter({ has: page.getByRole('radio') })
      .allInnerTexts()
  ).map((text) =>
    text
      .replace(/\d+:\d\d(:\d\d)?\s[AP]M/, 'time')
      .split('\n')
      .filter(Boolean)
      .join(' | '),
  )
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()
const chosenIs = (page: Page, title: string) => history(page).getByRole('region', { name: title }).waitFor()
const picture = (page: Page) => history(page).getByRole('img', { name: 'Picture of' }).waitFor()

/** Gives the present state a name and closes the dialog. */
async function nameNow(page: Page, name: string): Promise<void> {
  await openHistory(page)
  await history(page).getByRole('button', { name: 'Name this state' }).click()
  const box = history(page).getByRole('textbox', { name: 'Name of the version' })
  await focused(page, box)
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await history(page).getByText(`Named “${name}”. It stays until you remove the name.`).waitFor()
  await page.keyboard.press('Escape')
  await history(page).waitFor({ state: 'detached' })
}

/** The service, named as it is, and then without its last step. */
async function openChanged() {
  const app = await openService()
  const { page } = app
  await saved(page)
  await nameNow(page, 'After the workshop')
  const before = await stateOf(page)
  await select(page, 'go')
  await page.keyboard.press('Delete')
  await stepOf(page, 'go').waitFor({ state: 'detached' })
  await saved(page)
  return { ...app, before }
}

describe('the version history', () => {
  test('of a new project is empty and says so; a name keeps the state, and can be changed and taken away', async () => {
    const { page } = await openService()
    await saved(page)
    await openHistory(page)
    await history(page).getByText('No earlier versions yet').waitFor()
    await picture(page)
    expect(await listed(page)).toEqual(['Now | 7 steps · 5 connections · 0 pain points'])
    await page.keyboard.press('Escape')
    await nameNow(page, 'Frist')
    await openHistory(page)
    await chosenIs(page, 'Frist')
    await history(page).getByRole('button', { name: 'Rename' }).click()
    const box = history(page).getByRole('textbox', { name: 'Name of the version' })
    await focused(page, box)
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'detached' })
    await focused(page, history(page).getByRole('button', { name: 'Rename' }))
    await page.keyboard.press('Enter')
    await box.fill('First')
    await history(page).getByRole('button', { name: 'Save the name' }).click()
    await chosenIs(page, 'First')
    await history(page).getByRole('button', { name: 'Remove the name' }).click()
    await history(page).getByText('The name is removed.').waitFor()
    expect(await listed(page)).toEqual(['Now | 7 steps · 5 connections · 0 pain points'])
  })

  test('says what has changed since, and restores as one step that undo takes back', async () => {
    const { page, before } = await openChanged()
    const changed = await stateOf(page)
    await openHistory(page)
    await history(page).getByRole('radio', { name: 'After the workshop' }).check()
    await picture(page)
    const cells = history(page)
      .getByRole('row', { name: /^Steps/ })
      .getByRole('cell')
    expect(await cells.allTextContents()).toEqual(['0', '−1', '0'])
    await history(page).getByRole('button', { name: 'Restore this version' }).click()
    await history(page).waitFor({ state: 'detached' })
    await page.getByText('Restored: After the workshop. The state before is in the version history.').first().waitFor()
    await expect.poll(() => stateOf(page)).toEqual(before)
    await saved(page)
    await openHistory(page)
    expect(await listed(page)).toEqual([
      'Now | 7 steps · 5 connections · 0 pain points',
      'time | Before a restore | 6 steps · 5 connections · 0 pain points',
      'time | After the workshop | 7 steps · 5 connections · 0 pain points',
    ])
    await page.keyboard.press('Escape')
    await history(page).waitFor({ state: 'detached' })
    await page.reload()
    await stepOf(page, 'go').waitFor()
    await diagramOf(page).focus()
    await undoTo(page, changed)
  })

  test('is walked through by keyboard, opens from the commands, and has no finding', async () => {
    const { page } = await openChanged()
    await page.keyboard.press('Control+k')
    await focused(page, page.getByRole('combobox', { name: 'What do you want to do?' }))
    await page.keyboard.type('Version history')
    await page.getByRole('option', { name: 'Version history' }).waitFor()
    await page.keyboard.press('Enter')
    await focused(page, versionsOf(page).first())
    await page.keyboard.press('ArrowDown')
    await chosenIs(page, 'After the workshop')
    await picture(page)
    expect(await findings(page, '[role=dialog]')).toEqual([])
    await page.keyboard.press('ArrowUp')
    await chosenIs(page, 'Now')
  })

  test('names what is damaged, and neither shows nor restores it', async () => {
    const { page } = await openChanged()
    await page.evaluate(async () => {
      const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.startsWith('sbm:/'))
      const opened = indexedDB.open(name)
      await new Promise((resolve) => Object.assign(opened, { onsuccess: resolve }))
      const transaction = opened.result.transaction('bodies', 'readwrite')
      transaction.objectStore('bodies').openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
        cursor?.update(new Uint8Array([31, 139, 1, 2, 3]))
      }
      await new Promise((resolve) => Object.assign(transaction, { oncomplete: resolve }))
      opened.result.close()
    })
    await openHistory(page)
    await history(page).getByText('Damaged', { exact: true }).waitFor()
    await history(page).getByRole('radio', { name: 'After the workshop' }).check()
    await history(page).getByText('This version is damaged: it can be neither shown nor restored.').waitFor()
    expect(await history(page).getByRole('button', { name: 'Restore this version' }).isDisabled()).toBe(true)
    expect(await history(page).getByRole('button', { name: 'Rename' }).count()).toBe(0)
  })

  test('opens a version as a project of its own, and is there for cards of the library, too', async () => {
    const { page, before } = await openChanged()
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('button', { name: 'Actions for Test', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Version history' }).click()
    await history(page).getByRole('radio', { name: 'After the workshop' }).check()
    await history(page).getByRole('button', { name: 'Open as a copy' }).click()
    await page.getByRole('textbox', { name: 'Title of the project' }).waitFor()
    await expect.poll(() => stateOf(page)).toEqual(before)
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('link', { name: 'Test, After the workshop' }).waitFor()

    await page.getByRole('button', { name: 'Actions for Test', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Version history' }).click()
    await history(page).getByRole('radio', { name: 'After the workshop' }).check()
    await history(page).getByRole('button', { name: 'Restore this version' }).click()
    await history(page).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Test', exact: true }).click()
    await expect.poll(() => stateOf(page)).toEqual(before)
  })

  test('of a project that another tab edits can be looked at', async () => {
    const { page, openTab } = await openChanged()
    const other = await openTab(new URL(page.url()).hash)
    await other.getByText('Read only.').waitFor()
    await openHistory(other)
    await history(other).getByText('Another tab is editing this blueprint.').waitFor()
    await history(other).getByRole('radio', { name: 'After the workshop' }).check()
    await picture(other)
    expect(await history(other).getByRole('button', { name: 'Restore this version' }).isDisabled()).toBe(true)
    expect(await history(other).getByRole('button', { name: 'Rename' }).count()).toBe(0)
  })
})
