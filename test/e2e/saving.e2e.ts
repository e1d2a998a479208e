/**
 * "Saved on this device" is a promise: it is made when the write is complete, and broken promises are named.
 *
 * The browser's own storage is made slow, full or absent by wrapping it before the app starts.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openService } from '../support/diagramState'
import { addStep, diagramOf, nameProject, select, stepOf } from '../support/drawing'
import { openApp } from '../support/openApp'

type Storage = 'works' | 'hangs' | 'is full'

/** Lets a test say how storage behaves in pages that open from now on. */
async function wrapStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript({
    content: `
      window.storageNow = 'works'
      const put = IDBObjectStore.prototype.put
      // A transaction stays open for as long as something is asked of it.
      const hold = (store) => { if (window.storageNow === 'hangs') store.get('nothing').onsuccess = () => hold(store) }
      IDBObjectStore.prototype.put = function (...given) {
        if (window.storageNow === 'is full') throw new DOMException('The disk is full', 'QuotaExceededError')
        const request = put.apply(this, given)
        if (this.name === 'log') hold(this)
        return request
      }`,
  })
}

const set = (page: Page, storage: Storage) =>
  page.evaluate((now) => Object.assign(window, { storageNow: now }), storage)

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

const notSaved = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved' })

/** The service with wrapped storage, one of its steps selected. */
async function openWrapped() {
  const app = await openService()
  await status(app.page, 'Saved on this device')
  await wrapStorage(app.context)
  await app.page.reload()
  await select(app.page, 'greet')
  return app
}

describe('saving', () => {
  test('is said to be done when the write is complete, and not before', async () => {
    const { page, openTab } = await openWrapped()
    await set(page, 'hangs')
    await page.keyboard.press('f')
    await status(page, 'Saving…')
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    expect(await page.getByText('Saved on this device').count()).toBe(0)
    await set(page, 'works')
    await status(page, 'Saved on this device')
    const later = await openTab(new URL(page.url()).hash)
    await stepOf(later, 'greet, crew, column 1, in, fail point').waitFor()
  })

  test('that fails says why, keeps the work, and recovers by itself', async () => {
    const { page, openTab } = await openWrapped()
    await set(page, 'is full')
    await page.keyboard.press('f')
    await notSaved(page).waitFor()
    await page.keyboard.press('m')
    await page.getByText('The browser refused to write. The disk or the browser’s storage may be full.').waitFor()
    const copy = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a copy' }).click()
    expect((await copy).suggestedFilename()).toBe('Test.json')
    await set(page, 'works')
    // Tried again every four seconds: a press on "Save again" would race with that.
    await status(page, 'Saved on this device')
    const later = await openTab(new URL(page.url()).hash)
    await stepOf(later, 'greet, crew, column 1, in, fail point, moment of truth')
      .or(stepOf(later, 'greet, crew, column 1, in, moment of truth, fail point'))
      .waitFor()

    await set(page, 'is full')
    await diagramOf(page).focus()
    await page.keyboard.press('w')
    await notSaved(page).waitFor()
    await set(page, 'works')
    await status(page, 'Saved on this device')
  })

  test('without any storage is not pretended', async () => {
    const { page, context, takeProblems } = await openApp()
    await context.addInitScript({
      content: `IDBFactory.prototype.open = () => { throw new DOMException('not here', 'SecurityError') }`,
    })
    await page.reload()
    await page.getByText('This browser gives no storage to the page').waitFor()
    takeProblems()
    expect(await page.getByText('Saved on this device').count()).toBe(0)

    await page.getByRole('button', { name: 'New blueprint' }).click()
    await nameProject(page, 'In memory')
    await notSaved(page).filter({ hasText: 'This browser gives no storage' }).waitFor()
    await addStep(page, 'Customer what they do', 1, 'Ask')
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('link', { name: 'In memory' }).click()
    await stepOf(page, 'Ask').waitFor()
    const copy = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a copy' }).click()
    expect((await copy).suggestedFilename()).toBe('In memory.json')
    takeProblems()
  })
})

describe('undo', () => {
  test('goes on after a reload, and redo too', async () => {
    const { page } = await openService()
    await select(page, 'greet')
    await page.keyboard.press('f')
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    await page.keyboard.press('w')
    await stepOf(page, 'greet, crew, column 1, in, fail point, wait point').waitFor()
    await page.keyboard.press('Control+z')
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    await status(page, 'Saved on this device')
    await page.reload()
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
    await page.keyboard.press('Control+z')
    await stepOf(page, 'greet, crew, column 1, in').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('Control+Shift+z')
    await stepOf(page, 'greet, crew, column 1, in, fail point, wait point').waitFor()
  })
})

describe('a database that the browser has emptied', () => {
  test('is noticed, and its blueprints come back from their copies', async () => {
    const { page } = await openService()
    await select(page, 'greet')
    await page.keyboard.press('f')
    await status(page, 'Saved on this device')
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('link', { name: 'Test' }).waitFor()
    const fileCount = () =>
      page.evaluate(async () => {
        let count = 0
        for await (const folder of (await navigator.storage.getDirectory()).values())
          for await (const _ of (folder as FileSystemDirectoryHandle).values()) count += 1
        return count
      })
    // One when it was imported, one when the editor was left.
    await expect.poll(fileCount).toBe(2)
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        const request = indexedDB.deleteDatabase(name ?? '')
        await new Promise((resolve) => {
          request.onsuccess = resolve
        })
      }
    })
    await page.reload()
    await page.getByRole('alert').filter({ hasText: 'The browser has lost a blueprint.' }).waitFor()
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.getByRole('link', { name: 'Test' }).click()
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
  })
})

describe('a database that the browser cannot open any more', () => {
  test('[P50] is left alone, and the copies go into a new one', async () => {
    const { page, context, openTab, takeProblems } = await openService()
    await select(page, 'greet')
    await page.keyboard.press('f')
    await status(page, 'Saved on this device')
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('link', { name: 'Test' }).waitFor()
    await context.addInitScript({
      content: `const open = IDBFactory.prototype.open
        IDBFactory.prototype.open = function (...given) {
          if (this === indexedDB) throw new DOMException('Internal error opening backing store', 'UnknownError')
          return open.apply(this, given)
        }`,
    })
    await page.reload()
    await page.getByRole('alert').filter({ hasText: 'can no longer open its database' }).waitFor()
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.getByRole('link', { name: 'Test' }).click()
    await stepOf(page, 'greet, crew, column 1, in').first().waitFor()
    await select(page, 'file')
    await page.keyboard.press('w')
    await status(page, 'Saved on this device')

    const later = await openTab()
    await later.getByRole('link', { name: 'Test' }).click()
    await stepOf(later, 'file, office, column 2, in, wait point').waitFor()
    const recovery = await openTab('recover.html')
    await recovery
      .getByRole('button', { name: /^Download: Test/ })
      .first()
      .waitFor()
    takeProblems()
  })
})

describe('two tabs with one blueprint', () => {
  const readOnly = (page: Page) => page.getByRole('status').filter({ hasText: 'Read only.' })

  test('are one that edits and one that follows; they change places when asked', async () => {
    const { page, openTab } = await openService()
    await select(page, 'greet')
    const other = await openTab(new URL(page.url()).hash)
    await readOnly(other).waitFor()
    await select(other, 'file')
    await other.keyboard.press('w')
    await other.getByText('This blueprint is being edited in another tab. Choose').first().waitFor()
    await page.bringToFront()
    await page.keyboard.press('f')
    await stepOf(other, 'greet, crew, column 1, in, fail point').waitFor()

    await other.bringToFront()
    await other.getByRole('button', { name: 'Take over' }).click()
    await readOnly(page).waitFor()
    await readOnly(other).waitFor({ state: 'detached' })
    await select(other, 'file')
    await other.keyboard.press('w')
    await status(other, 'Saved on this device')
    await stepOf(page, 'file, office, column 2, in, wait point').waitFor()

    await other.close()
    await readOnly(page).waitFor({ state: 'detached' })
    await page.bringToFront()
    await page.keyboard.press('Control+z')
    await stepOf(page, 'file, office, column 2, in').waitFor()
  })

  test('never overwrite one another in silence where the browser has no locks', async () => {
    const { page, openTab, context } = await openService()
    await context.addInitScript({
      content: `delete Navigator.prototype.locks; BroadcastChannel.prototype.postMessage = () => {}`,
    })
    await page.reload()
    await select(page, 'greet')
    const other = await openTab(new URL(page.url()).hash)
    await select(other, 'file')
    await other.keyboard.press('w')
    await status(other, 'Saved on this device')

    await page.bringToFront()
    await page.keyboard.press('f')
    await page.getByText('What this tab had not saved yet is kept as “Test (recovered)”.').first().waitFor()
    await stepOf(page, 'file, office, column 2, in, wait point').waitFor()
    expect(await stepOf(page, 'greet, crew, column 1, in, fail point').count()).toBe(0)
    await status(page, 'Saved on this device')

    await page.getByRole('link', { name: 'All blueprints' }).click()
    await page.getByRole('link', { name: 'Test (recovered)', exact: true }).click()
    await stepOf(page, 'greet, crew, column 1, in, fail point').waitFor()
  })
})
