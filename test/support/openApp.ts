/**
 * Opens the built app in a fresh browser profile, and watches it: a test that opened the app fails if any page of that
 * profile reported an error on the console, an uncaught exception, a violation of the content security policy, a
 * failed request, or a request to anywhere but the app's own folder. Tests therefore only say what they expect.
 *
 * One browser and one server per test file, one profile per call. Both start at the first call and end with the file.
 */
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, expect, onTestFinished } from 'vitest'
import { launchBrowser } from './browser'
import { type ServedBuild, serveBuild } from './serveBuild'

export interface OpenOptions {
  /** Language of the browser, as in `navigator.language`. */
  readonly language?: 'en' | 'zh-CN' | 'zh-TW'
  /** What the system prefers. */
  readonly theme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Path that the app is served under, with a slash at both ends. */
  readonly basePath?: string
  /** What follows the address of the app: a search or a fragment. */
  readonly at?: string
  readonly reducedMotion?: boolean
  /** The screen takes touches, and no mouse is said to be there. */
  readonly touch?: boolean
  readonly permissions?: readonly string[]
  /** Keeps the app on the device like a visitor's browser does; most tests go without, to spare the copying. */
  readonly offline?: boolean
  /** A server of the test's own, in place of the one that all tests of a file share. */
  readonly server?: ServedBuild
}

export interface OpenedApp {
  readonly page: Page
  readonly context: BrowserContext
  /** Address of the app, with a slash at the end. */
  readonly url: string
  /** Opens the app in another tab of the same profile. */
  openTab(at?: string): Promise<Page>
  /** What went wrong so far, and forgets it: for tests that provoke it. */
  takeProblems(): readonly string[]
}

let browser: Promise<Browser> | undefined
const servers = new Map<string, Promise<ServedBuild>>()

afterAll(async () => {
  await (await browser)?.close()
  for (const server of servers.values()) await (await server).stop()
})

function serverAt(basePath: string): Promise<ServedBuild> {
  const server = servers.get(basePath) ?? serveBuild(basePath)
  servers.set(basePath, server)
  return server
}

/** How long a test waits for something that should be there at once, on a busy machine. */
const PATIENCE_MS = 20_000

/** A folder for pictures of the pages of failed tests; none are taken without it. */
const PICTURES = process.env.TEST_PICTURES

async function takePictures(context: BrowserContext, folder: string, test: string): Promise<void> {
  const name = test.replace(/\W+/g, '-')
  for (const [index, page] of context.pages().entries())
    await page.screenshot({ path: join(folder, `${name}-${index + 1}.png`) })
}

/** Requests that end because the page went away or the user stopped them are no failures. */
const wasAborted = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED'

/** Collects everything that a healthy app never does. */
async function watch(context: BrowserContext, url: string, report: (problem: string) => void): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'assert') report(`console: ${message.text()}`)
  })
  context.on('weberror', (webError) => report(`uncaught: ${webError.error().stack ?? webError.error().message}`))
  context.on('request', (request) => {
    const address = request.url()
    if (/^https?:/.test(address) && !address.startsWith(url)) report(`request outside of the app: ${address}`)
  })
  context.on('requestfailed', (request) => {
    if (!wasAborted(request)) report(`request failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) report(`status ${response.status()}: ${response.url()}`)
  })
  await context.exposeFunction('reportViolation', (violation: string) => report(`policy violation: ${violation}`))
  await context.addInitScript({
    content: `document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.violatedDirective + ' ' + (event.blockedURI || event.sample)))`,
  })
}

/** Opens the app in a fresh profile and waits until its page has loaded. */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  browser ??= launchBrowser()
  const { url } = options.server ?? (await serverAt(options.basePath ?? '/'))
  const context = await (await browser).newContext({
    locale: options.language ?? 'en',
    colorScheme: options.theme ?? 'light',
    viewport: options.viewport ?? { width: 1440, height: 900 },
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    permissions: [...(options.permissions ?? [])],
    serviceWorkers: options.offline ? 'allow' : 'block',
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  let problems: string[] = []
  onTestFinished(async ({ task }) => {
    if (PICTURES && task.result?.state === 'fail') await takePictures(context, PICTURES, task.name)
    await context.close()
    expect(problems, 'what the app reported while the test ran').toEqual([])
  })
  await watch(context, url, (problem) => problems.push(problem))

  const openTab = async (at = ''): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(url + at)
    return page
  }
  const takeProblems = () => {
    const taken = problems
    problems = []
    return taken
  }
  return { page: await openTab(options.at), context, url, openTab, takeProblems }
}
