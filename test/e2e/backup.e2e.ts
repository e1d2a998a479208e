/** One file with everything: made, lost, restored; and what the app says about its storage. */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { asId, type ProjectId } from '../../src/model/id'
import { blueprint } from '../support/blueprint'
import { stepOf } from '../support/drawing'
import { fileOf } from '../support/importedApp'
import { openApp } from '../support/openApp'
import { dropFile, importFile, type TakenFile } from '../support/takenFiles'

const SMALL = `
           | arrive | order
  customer | enter  | ask`

const called = (title: string) => ({ ...blueprint(SMALL), id: asId<ProjectId>(title.toLowerCase()), title })

const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()

async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'All blueprints' }).click()
  await page.getByRole('button', { name: 'Back up everything' }).waitFor()
}

async function bringIn(page: Page, title: string): Promise<void> {
  await importFile(page, fileOf(called(title)))
  await stepOf(page, 'enter').waitFor()
  await goHome(page)
}

async function backUp(page: Page): Promise<TakenFile> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up everything' }).click()
  const file = await arriving
  return { name: file.suggestedFilename(), mimeType: 'application/zip', buffer: await readFile(await file.path()) }
}

/** What the list of a backup says of each project. */
const listOf = (file: TakenFile) =>
  (
    JSON.parse(strFromU8(unzipSync(file.buffer)['service-blueprint-backup.json'] as Uint8Array)) as {
      items: { title: string; sha256: string; trashedAt?: string }[]
    }
  ).items
    .map(({ title, sha256, trashedAt }) => ({ title, sha256, trashedAt }))
    .sort((a, b) => a.title.localeCompare(b.title))

const moveToTrash = async (page: Page, title: string) => {
  await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect.poll(() => titles(page)).not.toContain(title)
}

/** Lines of the preview: title, steps, and what becomes of it. */
const preview = (page: Page) => page.getByRole('dialog', { name: 'Restore from a backup' })

test('a backup restored on an empty device is the same, by its hashes, the trash included', async () => {
  const { page } = await openApp()
  for (const title of ['Arriving', 'Ordering', 'Leaving']) await bringIn(page, title)
  await moveToTrash(page, 'Leaving')
  const file = await backUp(page)
  expect(file.name).toMatch(/^service-blueprints \d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.zip$/)
  await page.getByText(`3 blueprints saved in ${file.name}`).first().waitFor()

  const other = await openApp()
  await other.page.getByText('No blueprints yet').waitFor()
  await dropFile(other.page, file)
  await preview(other.page).getByText('New here').nth(2).waitFor()
  await preview(other.page).getByRole('button', { name: 'Restore 3 blueprints' }).click()
  await other.page.getByText('3 blueprints restored').first().waitFor()
  await expect.poll(async () => (await titles(other.page)).sort()).toEqual(['Arriving', 'Ordering'])
  const again = await backUp(other.page)
  expect(listOf(again)).toEqual(listOf(file))
  expect(listOf(file).map(({ trashedAt }) => trashedAt !== undefined)).toEqual([false, true, false])
})

test('restoring replaces nothing: the same stays, the changed comes in as a copy, and one can choose', async () => {
  const { page } = await openApp()
  for (const title of ['Arriving', 'Ordering']) await bringIn(page, title)
  const file = await backUp(page)
  await page.getByRole('button', { name: 'Actions for Ordering', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.fill('Ordering again')
  await title.press('Enter')
  await expect.poll(() => titles(page)).toContain('Ordering again')

  await importFile(page, file)
  const same = preview(page).getByRole('listitem').filter({ hasText: 'Arriving' })
  await same.getByText('Already here, the same').waitFor()
  expect(await same.getByRole('checkbox').count()).toBe(0)
  const changed = preview(page).getByRole('listitem').filter({ hasText: 'Ordering' })
  await changed.getByText('Differs from the one here; comes in as a copy').waitFor()
  await changed.getByRole('checkbox').uncheck()
  expect(await preview(page).getByRole('button', { name: 'Restore', exact: true }).isDisabled()).toBe(true)
  await changed.getByRole('checkbox').check()
  await preview(page).getByRole('button', { name: 'Restore 1 blueprint' }).click()
  await expect.poll(async () => (await titles(page)).sort()).toEqual(['Arriving', 'Ordering', 'Ordering again'])
})

test('a damaged backup restores what is whole and names the rest; another archive is refused', async () => {
  const { page } = await openApp()
  for (const title of ['Arriving', 'Ordering']) await bringIn(page, title)
  const file = await backUp(page)
  const buffer = Buffer.from(file.buffer)
  const name = 'blueprints/ordering.json'
  const at = buffer.indexOf(name) + name.length + 10
  buffer[at] = (buffer[at] ?? 0) ^ 0xff

  const other = await openApp()
  await importFile(other.page, { ...file, buffer })
  await preview(other.page)
    .getByRole('listitem')
    .filter({ hasText: 'Ordering' })
    .getByText('Damaged, cannot be restored')
    .waitFor()
  await preview(other.page).getByRole('button', { name: 'Restore 1 blueprint' }).click()
  await expect.poll(() => titles(other.page)).toEqual(['Arriving'])

  await importFile(other.page, {
    name: 'other.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004'),
  })
  const refused = other.page.getByRole('dialog', { name: 'other.zip was not imported' })
  await refused.getByText('This is a ZIP archive that holds nothing made here.').waitFor()
})

test('storage health says how things stand, tests storage, and hands out diagnostics without titles', async () => {
  const { page } = await openApp({ permissions: ['clipboard-read', 'clipboard-write'] })
  await bringIn(page, 'Arriving')
  await page.getByRole('button', { name: 'Storage health' }).click()
  const health = page.getByRole('dialog', { name: 'Storage health' })
  await health.getByText('Never. If this browser loses its data, there is no other copy.').waitFor()
  await health.getByRole('button', { name: 'Test storage' }).click()
  await health.getByText(/^Storage works: 1 MB written, read back and deleted in \d+ ms\.$/).waitFor()
  await health.getByRole('button', { name: 'Copy diagnostics' }).click()
  await health.getByText('Copied. No titles and no content are in it.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(copied)).toMatchObject({ isReadable: true, projectCount: 1, test: { ok: true } })
  expect(copied).not.toContain('Arriving')
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '')),
  ).not.toContainEqual(expect.stringMatching(/test$/))
  await health.getByRole('button', { name: 'Close' }).last().click()
  await backUp(page)
  await page.getByRole('button', { name: 'Storage health' }).click()
  await health.getByText('Backed up or exported now.').waitFor()
})

test('a folder gets a backup at once, keeps it, and is remembered', async () => {
  const { page, context } = await openApp()
  // The browser's own dialog is out of reach of a test; a folder of the page stands in for one of the person's.
  await context.addInitScript({
    content: `window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('safe', { create: true })`,
  })
  await page.reload()
  await bringIn(page, 'Arriving')
  await page.getByRole('button', { name: 'Storage health' }).click()
  const health = page.getByRole('dialog', { name: 'Storage health' })
  await health.getByRole('button', { name: 'Choose a folder' }).click()
  await health.getByText('To the folder “safe”.').waitFor()
  const files = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('safe')
    const found: { name: string; text: string }[] = []
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
      found.push({
        name,
        text: btoa(String.fromCharCode(...new Uint8Array(await (await handle.getFile()).arrayBuffer()))),
      })
    return found
  })
  expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^service-blueprints .*\.zip$/)])
  const file = { name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(files[0]?.text ?? '', 'base64') }
  expect(listOf(file).map(({ title }) => title)).toEqual(['Arriving'])
  await page.reload()
  await page.getByRole('button', { name: 'Storage health' }).click()
  await health.getByText('To the folder “safe”.').waitFor()
  await health.getByRole('button', { name: 'Stop' }).click()
  await health.getByRole('button', { name: 'Choose a folder' }).waitFor()
})
