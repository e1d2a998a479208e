import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { diagramOf } from '../support/drawing'
import { openApp } from '../support/openApp'
import { ownBuild } from '../support/ownBuild'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const ready = (page: Page) => page.getByText('Ready for offline use', { exact: true }).waitFor()
/** Looks again and again until something is so; a page's own waiting knows no promises. */
const until = (page: Page, isSo: () => Promise<boolean>) =>
  vi.waitFor(async () => expect(await page.evaluate(isSo)).toBe(true), { timeout: 90_000, interval: 250 })

/** The large files that few need come last, and take their time: two hundred slices of Chinese fonts. */
async function takenInLater(page: Page, worker: string): Promise<void> {
  const slices = new Set(worker.match(/assets\/noto-sans-[^"]*\.woff(?=")/g))
  const count = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.startsWith('service-blueprint-later'))
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length
    })
  expect(slices.size).toBeGreaterThan(200)
  await vi.waitFor(async () => expect(await count()).toBe(slices.size), { timeout: 90_000, interval: 250 })
}
const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.build ?? 'first')
const notice = (page: Page) => page.getByText('A new version is ready.')

/** Asks for a newer build, as each visit does; resolves when what was found has been taken in or turned down. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration) throw new Error('nothing is kept yet')
    const settled = new Promise<string>((done) => {
      registration.addEventListener('updatefound', () => {
        const found = registration.installing
        const tell = () => found && found.state !== 'installing' && done(found.state)
        found?.addEventListener('statechange', tell)
        tell()
      })
    })
    await registration.update()
    return settled
  })

describe('without a network', () => {
  test.each(['/', '/a/b/'])('everything works after one visit, with the server gone, under %s', async (basePath) => {
    const server = await ownBuild(basePath)
    const { page, openTab } = await openApp({ server, offline: true })
    await ready(page)
    await takenInLater(page, server.read('sw.js'))
    await server.stop()
    await page.reload()
    await page.getByRole('button', { name: /sample Electricity-meter/ }).click()
    await diagramOf(page).waitFor()
    await page.getByRole('link', { name: 'Outline' }).click()
    await page.getByRole('grid').first().waitFor()
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /^Poster \(PDF\)/ }).click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
    const other = await openTab('?from=somewhere')
    await other
      .getByRole('button', { name: /Electricity-meter/ })
      .first()
      .waitFor()
    await other.goto(`${server.url}recover.html`)
    await other.getByRole('heading', { name: 'Blueprints found' }).waitFor()
  })
})

describe('a new version', () => {
  test('is offered and never starts by itself; when asked for, it starts with the work saved', async () => {
    const server = await ownBuild()
    const { page } = await openApp({ server, offline: true })
    await ready(page)
    await page.reload()
    server.publish('second', sha256)
    await look(page)
    await notice(page).waitFor()
    await page.reload()
    expect(await buildOf(page)).toBe('first')
    await notice(page).waitFor()
    await page.getByRole('button', { name: 'New blueprint' }).first().click()
    await diagramOf(page).waitFor()
    await page.getByRole('textbox', { name: 'Title of the project' }).fill('Kept over the update')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Save and start it' }).click()
    await page.waitForFunction(() => document.documentElement.dataset.build === 'second')
    await page.waitForFunction(() => document.title.startsWith('Kept over the update'))
    expect(await notice(page).count()).toBe(0)
  })

  test('leaves a tab that still runs the old one alone, with all of its parts', async () => {
    const server = await ownBuild()
    const { page, openTab } = await openApp({ server, offline: true })
    await ready(page)
    await takenInLater(page, server.read('sw.js'))
    const other = await openTab()
    await other.getByRole('heading').first().waitFor()
    server.publish('second', sha256)
    await look(page)
    await page.getByRole('button', { name: 'Save and start it' }).click()
    await page.waitForFunction(() => document.documentElement.dataset.build === 'second')
    await server.stop()
    expect(await buildOf(other)).toBe('first')
    await other.getByRole('button', { name: /sample Electricity-meter/ }).click()
    await diagramOf(other).waitFor()
  })

  test('that is not whole is not taken in: the old one goes on', async () => {
    const server = await ownBuild()
    const { page, takeProblems } = await openApp({ server, offline: true })
    await ready(page)
    server.publish('second', sha256)
    // A host that answers the start page for everything, and a file that was not uploaded.
    server.write('recover.css', server.read('index.html'))
    server.write('sw.js', server.read('sw.js').replace(/("recover\.css":\s*")[0-9a-f]+/, `$1${'0'.repeat(64)}`))
    expect(await look(page)).toBe('redundant')
    takeProblems()
    await page.reload()
    expect(await buildOf(page)).toBe('first')
    expect(await notice(page).count()).toBe(0)
  })

  test('can be the end of offline use: the switch forgets what was kept, and nothing of the user’s', async () => {
    const server = await ownBuild()
    const { page } = await openApp({ server, offline: true })
    await ready(page)
    await page.getByRole('button', { name: /sample Electricity-meter/ }).click()
    await diagramOf(page).waitFor()
    server.write('sw.js', server.read('sw-off.js'))
    await look(page)
    await until(page, async () => (await caches.keys()).length === 0)
    await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0)
    await page.goto(`${server.url}#/`)
    await page
      .getByRole('button', { name: /Electricity-meter/ })
      .first()
      .waitFor()
  })
})

describe('the recovery page', () => {
  test('gets every blueprint out without the app, and changes nothing', async () => {
    const server = await ownBuild()
    const { page, openTab } = await openApp({ server })
    await page.getByRole('button', { name: /sample Electricity-meter/ }).click()
    await diagramOf(page).waitFor()
    await page.getByText('Saved on this device').waitFor()
    await page.close()
    server.remove(server.read('index.html').match(/assets\/index-[^"]+\.js/)?.[0] ?? 'index.html')
    const recovery = await openTab('recover.html')
    const found = recovery.getByRole('button', { name: /^Download: Electricity-meter/ }).first()
    const file = recovery.waitForEvent('download')
    await found.click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await file).createReadStream()) chunks.push(chunk as Buffer)
    const project = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    expect(project.format).toBe('service-blueprint')
    expect(Object.keys(project.blueprints.byId)).toHaveLength(project.blueprints.order.length)
    const everything = recovery.waitForEvent('download')
    await recovery.getByRole('button', { name: 'Download everything' }).click()
    expect((await everything).suggestedFilename()).toBe('service-blueprint-everything.ndjson')
  })
})

describe('files that the system hands over', () => {
  test('a shared file is kept by the worker and imported by the page', async () => {
    const server = await ownBuild()
    const { page } = await openApp({ server, offline: true })
    await ready(page)
    await page.reload()
    // By then this page has looked for shared files: the next one is to find them.
    await ready(page)
    // What the system's share sheet sends: a form with the files, to the address of the manifest.
    await page.evaluate(async () => {
      const form = new FormData()
      form.append('files', new File(['{}'], 'workshop.json', { type: 'application/json' }))
      await fetch('share', { method: 'POST', body: form })
    })
    await page.reload()
    await page.getByRole('dialog', { name: 'workshop.json was not imported' }).waitFor()
    const kept = await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.startsWith('service-blueprint-shared')) ?? ''
      return (await (await caches.open(name)).keys()).length
    })
    expect(kept).toBe(0)
  })
})
