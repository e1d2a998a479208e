/** What is kept beside the projects: the trash for thirty days, damaged parts in a quarantine, and figures about saving. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openService } from '../support/diagramState'
import { select, stepOf } from '../support/drawing'
import { findings } from '../support/findings'

const DAY_MS = 24 * 60 * 60 * 1000

async function goHome(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()
  await page.getByRole('link', { name: 'All blueprints' }).click()
  await page.getByRole('button', { name: 'Storage health' }).waitFor()
}

const storesOf = (page: Page, store: string) =>
  page.evaluate(async (name) => {
    const [{ name: database = '' } = {}] = (await indexedDB.databases()).filter((each) =>
      each.name?.startsWith('sbm:/'),
    )
    const opened = indexedDB.open(database)
    await new Promise((resolve) => Object.assign(opened, { onsuccess: resolve }))
    const asked = opened.result.transaction(name).objectStore(name).count()
    await new Promise((resolve) => Object.assign(asked, { onsuccess: resolve }))
    opened.result.close()
    return asked.result
  }, store)

test('the trash says when each blueprint goes, and after thirty days it is gone at the next start', async () => {
  const { page } = await openService()
  await goHome(page)
  await page.getByRole('button', { name: 'Actions for Test', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await page.getByRole('link', { name: /^Trash/ }).click()
  await page.getByText('Erased in 30 days').waitFor()
  await page
    .getByText('What has been here for 30 days is erased with all its versions when the program starts.')
    .waitFor()

  const shift = async (days: number) => {
    await page.clock.setFixedTime(Date.now() + days * DAY_MS)
    await page.reload()
  }
  await shift(29)
  await page.getByText('Erased within a day').waitFor()
  await shift(31)
  await page.getByText('The trash is empty').waitFor()
  for (const store of ['docs', 'log', 'snapshots', 'bodies', 'entries'])
    expect(await storesOf(page, store), store).toBe(0)
  await page.reload()
  await page.getByText('The trash is empty').waitFor()
})

test('damaged parts are kept apart, said so, handed out, and discarded when somebody agrees', async () => {
  const { page } = await openService()
  await page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()
  await select(page, 'greet')
  await page.keyboard.press('f')
  await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
  await goHome(page)
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.startsWith('sbm:/'))
    const opened = indexedDB.open(name)
    await new Promise((resolve) => Object.assign(opened, { onsuccess: resolve }))
    const transaction = opened.result.transaction('log', 'readwrite')
    transaction.objectStore('log').openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
      cursor?.update({ ...cursor.value, sum: 'wrong' })
    }
    await new Promise((resolve) => Object.assign(transaction, { oncomplete: resolve }))
    opened.result.close()
  })
  await page.getByRole('link', { name: 'Test', exact: true }).click()
  await stepOf(page, 'greet').waitFor()
  await expect.poll(() => storesOf(page, 'quarantine')).toBe(1)
  await goHome(page)

  await page.reload()
  await page.getByText('Damaged parts of a blueprint are kept apart.').waitFor()
  await page.getByRole('button', { name: 'Look at them' }).click()
  const health = page.getByRole('dialog', { name: 'Storage health' })
  const row = health.getByRole('listitem').filter({ hasText: 'Kept apart' })
  await row.getByText('1 damaged part of “Test”. It may hold work that is nowhere else.').waitFor()
  expect(await findings(page, '[role=dialog]')).toEqual([])
  const arriving = page.waitForEvent('download')
  await row.getByRole('button', { name: 'Download' }).click()
  const file = await arriving
  expect(file.suggestedFilename()).toMatch(/^service-blueprint-kept-apart \d{4}-\d\d-\d\d\.ndjson$/)
  const [line = ''] = (await readFile(await file.path(), 'utf8')).split('\n')
  expect(JSON.parse(line)).toMatchObject({ store: 'log', why: 'damaged', row: { sum: 'wrong' } })

  await row.getByRole('button', { name: 'Discard' }).click()
  const question = page.getByRole('alertdialog', { name: 'Discard what is kept apart?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await row.getByText('1 damaged part of “Test”.').waitFor()
  await row.getByRole('button', { name: 'Discard' }).click()
  await question.getByRole('button', { name: 'Discard' }).click()
  await row.getByText('Nothing damaged has been found.').waitFor()
  expect(await storesOf(page, 'quarantine')).toBe(0)
  await health.getByRole('button', { name: 'Close' }).last().click()
  await health.waitFor({ state: 'detached' })
  await page.getByText('Damaged parts of a blueprint are kept apart.').waitFor({ state: 'detached' })
})

test('the recovery page hands out what is kept apart, and reads the blueprint in it', async () => {
  const { page, openTab } = await openService()
  await goHome(page)
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter((each) => each.name?.startsWith('sbm:/'))
    const opened = indexedDB.open(name)
    await new Promise((resolve) => Object.assign(opened, { onsuccess: resolve }))
    const transaction = opened.result.transaction(['bodies', 'quarantine'], 'readwrite')
    transaction.objectStore('bodies').openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
      if (!cursor) return
      transaction
        .objectStore('quarantine')
        .add({ project: 'gone', store: 'snapshots', why: 'unsound', body: cursor.value })
      cursor.delete()
    }
    await new Promise((resolve) => Object.assign(transaction, { oncomplete: resolve }))
    opened.result.close()
    const root = await navigator.storage.getDirectory()
    for await (const entry of (root as unknown as { keys(): AsyncIterable<string> }).keys())
      await root.removeEntry(entry, { recursive: true })
  })
  const recovery = await openTab('recover.html')
  const found = recovery.getByRole('listitem').filter({ hasText: /quarantine/ })
  await found.getByText('Test').waitFor()
  expect(await recovery.getByRole('listitem').count()).toBe(1)
})

test('storage health has figures of the saves of this session, and of the second copy', async () => {
  const { page } = await openService({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()
  await select(page, 'greet')
  await page.keyboard.press('f')
  await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
  await goHome(page)
  await page.getByRole('button', { name: 'Storage health' }).click()
  const health = page.getByRole('dialog', { name: 'Storage health' })
  await health.getByText(/Of \d+ saves in this session, half took up to \d+ ms and 95 % up to \d+ ms\./).waitFor()
  await health.getByText(/^1 blueprint outside of the database; the newest copy was made now\.$/).waitFor()
  await health.getByRole('button', { name: 'Copy diagnostics' }).click()
  await health.getByText('Copied. No titles and no content are in it.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(copied)).toMatchObject({
    waitingCount: 0,
    saveTimes: { count: expect.any(Number) },
    mirror: { projectCount: 1 },
    quarantine: [],
  })
  expect(copied).not.toContain('Test')
})
