/**
 * A browser in a process of its own, on a profile that outlives it: what a machine is to the person whose browser crashes. The
 * other tests start theirs through Playwright, which would clear the profile away.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBrowser, LAUNCH_ARGS } from '../tools/findBrowser.mjs'

export interface LiveBrowser {
  readonly page: Page
  readonly context: BrowserContext
  /** Ends the browser with all its processes, without a word. */
  kill(): Promise<void>
  /** Crashes the processes of the pages; the browser itself goes on. Answers with a new page. */
  crashPages(): Promise<Page>
  /** Closes the browser as a person does. */
  close(): Promise<void>
}

const PATIENCE_MS = 20_000

async function crashPages(context: BrowserContext): Promise<Page> {
  const old = context.pages()
  for (const page of old) {
    const session = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    // It has no answer: who would give it is gone.
    session.send('Page.crash').catch(() => {})
    await crashed
  }
  const page = await context.newPage()
  await Promise.all(old.map((one) => one.close()))
  return page
}

/** Starts the browser on a folder. @throws Error if there is none. */
export async function liveBrowser(profile: string): Promise<LiveBrowser> {
  const executable = process.env.CHROMIUM ?? (await findBrowser())
  if (!executable) throw new Error('no browser')
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const args = [
    ...LAUNCH_ARGS,
    '--headless=new',
    '--remote-debugging-port=0',
    '--disable-session-crashed-bubble',
    `--user-data-dir=${profile}`,
  ]
  const child: ChildProcess = spawn(executable, [...args, 'about:blank'], { stdio: 'ignore', detached: true })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const portNow = () => readFileSync(portFile, 'utf8').split('\n')[0] ?? ''
  await expect.poll(portNow, { timeout: PATIENCE_MS }).toMatch(/\d+/)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${portNow()}`)
  const context = browser.contexts()[0]
  if (!context) throw new Error('no context')
  context.setDefaultTimeout(PATIENCE_MS)
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    async kill() {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL')
      await gone
      await browser.close().catch(() => {})
    },
    crashPages: () => crashPages(context),
    async close() {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => {})
      await gone
    },
  }
}
