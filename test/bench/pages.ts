/** Pages to measure: a fresh profile of the browser for each app, size and run. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import type { App } from './bounds'
import { noProfiler, type Profiler } from './profiler'

export interface BenchPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly client: CDPSession
  /** When the first picture was painted, in milliseconds after the start of the navigation. */
  readonly readyMs: number
}

export interface Site {
  /** Addresses of the app and of the bare page, with a slash at the end. */
  readonly urls: Readonly<Record<App, string>>
  readonly browser: Browser
}

const VIEWPORT = { width: 1440, height: 900 }
const PATIENCE_MS = 180_000

/** A profile that nothing has been stored in. */
export async function freshProfile({ browser }: Site): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    locale: 'en',
    reducedMotion: 'no-preference',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  return context
}

/** Opens an address and waits for its first picture. */
export async function openPage(
  context: BrowserContext,
  url: string,
  profilerOf: (client: CDPSession) => Profiler = () => noProfiler,
): Promise<BenchPage> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  page.on('pageerror', (error) => process.stderr.write(`${url}: ${error.stack ?? error.message}\n`))
  let readyMs = Number.NaN
  await profilerOf(client).during('open', async () => {
    await page.goto(url)
    readyMs = await page.evaluate(() => window.__bench.ready)
  })
  return { page, context, readyMs, client }
}

/** What follows the address of an app to open the document of a size. */
export const documentPath = (size: number): string => `documents/${size}.json`
export const graphPath = (size: number): string => `graphs/${size}.json`

export const STUDIED_PATH = 'documents/studied.json'

/** Opens the document that the studies are measured on: nothing is stored. */
export const openStudied = async (site: Site): Promise<BenchPage> =>
  openPage(await freshProfile(site), `${site.urls.ours}?doc=${STUDIED_PATH}`)

/** Opens the document of a size by its address: nothing is stored. */
export async function openDocument(site: Site, app: App, size: number): Promise<BenchPage> {
  const search = app === 'ours' ? `?doc=${documentPath(size)}` : `?graph=${graphPath(size)}`
  return openPage(await freshProfile(site), `${site.urls[app]}${search}`)
}

/** Number of projects that the database of the page holds. */
const countStored = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('sbm:'))
    if (!found?.name) return 0
    const { name } = found
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await settled(indexedDB.open(name))
    try {
      if (!database.objectStoreNames.contains('docs')) return 0
      return await settled(database.transaction('docs').objectStore('docs').count())
    } finally {
      database.close()
    }
  })

/** Stores the document that a page has opened by its address, as the next change of an imported one does. */
export async function storeDocument({ page }: BenchPage): Promise<void> {
  await page.evaluate(() => {
    window.__bench.enablePersistence()
    window.__bench.edit(0, `${window.__bench.label(0)} `)
    window.__bench.undo()
  })
  for (let tries = 0; (await countStored(page)) === 0; tries++) {
    if (tries > 200) throw new Error('the document was never stored')
    await page.waitForTimeout(100)
  }
  // Two changes were made: the second write may still be under way.
  await page.waitForTimeout(1500)
}

/** Opens the stored document of a size in a profile that holds it. */
export const openStored = (
  context: BrowserContext,
  site: Site,
  size: number,
  profilerOf: (client: CDPSession) => Profiler,
): Promise<BenchPage> => openPage(context, `${site.urls.ours}#/p/bench${size}`, profilerOf)
