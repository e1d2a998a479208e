/** The library: making, keeping and losing blueprints; files that come in, and files that must not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { BAD_FILES } from '../support/badFiles'
import { blueprint } from '../support/blueprint'
import { openService, undoTo } from '../support/diagramState'
import { diagramOf, nameProject, select, stepOf } from '../support/drawing'
import { fileOf } from '../support/importedApp'
import { openApp } from '../support/openApp'
import { dropFile, importFile } from '../support/takenFiles'

const SMALL = `
           | arrive | order
  customer | enter  | ask`

/** Titles of the blueprints in the library. */
const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()

const goHome = async (page: Page) => {
  await page.getByRole('link', { name: 'All blueprints' }).click()
  await page.getByRole('heading', { level: 1, name: 'Service blueprints' }).waitFor()
}

const choose = async (page: Page, title: string, entry: string) => {
  await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

async function create(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New blueprint' }).first().click()
  await nameProject(page, title)
  await page.getByText('Saved on this device').waitFor()
  await goHome(page)
}

describe('blueprints of this device', () => {
  test('are made, opened again, sorted, trashed, brought back and erased', async () => {
    const { page } = await openApp()
    await create(page, 'Sorting parcels')
    await create(page, 'A haircut')
    await expect.poll(() => titles(page)).toEqual(['A haircut', 'Sorting parcels'])
    await page.getByRole('button', { name: /^Sort/ }).click()
    await page.getByRole('menuitemradio', { name: 'Title' }).click()
    await choose(page, 'Sorting parcels', 'Rename')
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('A bank account')
    await title.press('Enter')
    await expect.poll(() => titles(page)).toEqual(['A bank account', 'A haircut'])

    await choose(page, 'A haircut', 'Move to trash')
    await expect.poll(() => titles(page)).toEqual(['A bank account'])
    await page.getByRole('link', { name: /^Trash/ }).click()
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByText('The trash is empty').waitFor()
    await page.getByRole('link', { name: /^Blueprints/ }).click()
    await expect.poll(() => titles(page)).toEqual(['A bank account', 'A haircut'])

    await choose(page, 'A haircut', 'Move to trash')
    await page.getByRole('link', { name: /^Trash/ }).click()
    await page.getByRole('button', { name: 'Delete for ever' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete “A haircut” for ever?' })
    await question.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('main').getByText('A haircut', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Delete for ever' }).click()
    await question.getByRole('button', { name: 'Delete for ever' }).click()
    await page.getByText('The trash is empty').waitFor()
    await page.getByRole('link', { name: /^Blueprints/ }).click()
    await page.reload()
    await expect.poll(() => titles(page)).toEqual(['A bank account'])
    await page.getByRole('link', { name: 'A bank account' }).click()
    await diagramOf(page).waitFor()
  })

  test('come in through the dialog or by dropping a file, and never in place of another', async () => {
    const { page } = await openApp()
    await importFile(page, fileOf(blueprint(SMALL)))
    await stepOf(page, 'enter').waitFor()
    await dropFile(page, fileOf(blueprint(SMALL)))
    await page.getByText('“Test” is already here. The file was imported as a new project beside it.').first().waitFor()
    await goHome(page)
    await expect.poll(() => titles(page)).toEqual(['Test', 'Test'])
  })

  test('say what a file holds that is unknown here', async () => {
    const { page } = await openApp()
    const { buffer, ...file } = fileOf(blueprint(SMALL))
    await importFile(page, { ...file, buffer: Buffer.from(buffer.toString().replace('{', '{"mood": "fine",')) })
    await page.getByText('1 entry of the file is unknown to this program and was left out: mood').first().waitFor()
    await stepOf(page, 'enter').waitFor()
  })
})

/** One message that says the place and the reason; then it is put away. */
async function refused(page: Page, name: string, says: RegExp): Promise<void> {
  const message = page.getByRole('dialog', { name: `${name} was not imported` })
  await message.waitFor()
  expect(await message.getByRole('listitem').allTextContents(), name).toEqual([expect.stringMatching(says)])
  await message.getByText('Nothing was imported; your blueprints are as they were.').waitFor()
  await message.locator(':focus').waitFor()
  await page.keyboard.press('Escape')
  await message.waitFor({ state: 'detached' })
}

describe('a file that cannot be read', () => {
  test('gets one message in the library, which stays as it is', async () => {
    const { page } = await openApp()
    await create(page, 'A haircut')
    for (const { file, says } of BAD_FILES) {
      await importFile(page, file)
      await refused(page, file.name, says)
      expect(await titles(page)).toEqual(['A haircut'])
    }
    await page.reload()
    await expect.poll(() => titles(page)).toEqual(['A haircut'])
  })

  test('is not even read when it is far too large', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'too-large-'))
    try {
      const path = join(folder, 'large.json')
      await writeFile(path, Buffer.alloc(51_000_000, ' '))
      const { page } = await openApp()
      await page.getByText('No blueprints yet').waitFor()
      await importFile(page, path)
      await refused(page, 'large.json', /The file has 51 MB; at most 50 MB can be read/)
      await page.getByText('No blueprints yet').waitFor()
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('leaves an open blueprint alone, and its history', async () => {
    const { page, state } = await openService()
    await select(page, 'greet')
    const before = await state()
    await page.keyboard.press('f')
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    const changed = await state()
    const address = page.url()
    for (const { file, says } of BAD_FILES.filter(({ file }) => file.buffer.length < 100_000)) {
      await dropFile(page, file)
      await refused(page, file.name, says)
      expect(await state()).toEqual(changed)
      expect(page.url()).toBe(address)
    }
    await page.getByRole('button', { name: 'Undo: Change mark' }).waitFor()
    await diagramOf(page).focus()
    await undoTo(page, before)
  })
})
