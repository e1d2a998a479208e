/**
 * The crash loop: the app in a real browser, edits ten times a second, and the browser or the page's process killed at a random
 * moment. What was said to be saved must be there afterwards. `npm run reliability -- crash` kills 200 times.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { nameProject } from '../support/drawing'
import { serveBuild } from '../support/serveBuild'
import { findBrowser, LAUNCH_ARGS } from '../tools/findBrowser.mjs'

const KILLS = Number(process.env.KILLS ?? 2)
const EDIT_EVERY_MS = 100

interface Running {
  readonly process: ChildProcess
  readonly browser: Browser
  readonly page: Page
}

/** A browser of its own process, on a profile that stays. */
async function start(profile: string): Promise<Running> {
  const executable = process.env.CHROMIUM ?? (await findBrowser())
  if (!executable) throw new Error('no browser')
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const args = [
    ...LAUNCH_ARGS,
    '--headless=new',
    '--no-sandbox',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ]
  const child = spawn(executable, [...args, 'about:blank'], { stdio: 'ignore', detached: true })
  const port = await expect
    .poll(() => readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0], { timeout: 20_000 })
    .toMatch(/\d+/)
    .then(() => readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  if (!context) throw new Error('no context')
  return { process: child, browser, page: context.pages()[0] ?? (await context.newPage()) }
}

/** Ends the browser with all its processes, without a word. */
async function kill({ process: child, browser }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  await gone
  await browser.close().catch(() => {})
}

const titleField = (page: Page) => page.getByRole('textbox', { name: 'Title of the project' })

/** Tells of each title for which the page says that it is saved. */
async function watchSaved(page: Page, onSaved: (title: string) => void): Promise<void> {
  await page.exposeFunction('titleSaved', onSaved)
  await page.evaluate(() => {
    let told = ''
    const look = () => {
      const saved = [...document.querySelectorAll('[role=status]')].some(
        (one) => one.textContent === 'Saved on this device',
      )
      const title = document.title.split(' – ')[0] ?? ''
      if (saved && title !== told) {
        told = title
        void (window as unknown as { titleSaved(title: string): void }).titleSaved(title)
      }
      setTimeout(look, 4)
    }
    look()
  })
}

test('[P15] what was said to be saved is there after the browser was killed', async () => {
  const { url, stop } = await serveBuild()
  const profile = mkdtempSync(join(tmpdir(), 'crash-'))
  let running = await start(profile)
  onTestFinished(async () => {
    await kill(running)
    await stop()
    rmSync(profile, { recursive: true, force: true })
  })
  await running.page.goto(url)
  await running.page.getByRole('button', { name: 'New blueprint' }).first().click()
  await nameProject(running.page, 'edit 0')
  const address = running.page.url()
  let edit = 0
  const lostMs: number[] = []
  for (let round = 0; round < KILLS; round += 1) {
    const { page } = running
    if (round > 0) await page.goto(address)
    await titleField(page).waitFor()
    let acknowledged = 0
    await watchSaved(page, (title) => {
      acknowledged = Number(title.replace('edit ', ''))
    })
    const madeAt = new Map<number, number>()
    const endsAt = Date.now() + 400 + Math.random() * 1600
    while (Date.now() < endsAt) {
      edit += 1
      madeAt.set(edit, Date.now())
      await titleField(page).fill(`edit ${edit}`)
      await titleField(page).press('Enter')
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(0, EDIT_EVERY_MS - (Date.now() - (madeAt.get(edit) ?? 0)))),
      )
    }
    const killedAt = Date.now()
    await kill(running)
    running = await start(profile)
    await running.page.goto(address)
    await titleField(running.page).waitFor()
    const kept = Number((await titleField(running.page).inputValue()).replace('edit ', ''))
    expect(kept, 'an acknowledged edit is lost').toBeGreaterThanOrEqual(acknowledged)
    lostMs.push(kept < edit ? killedAt - (madeAt.get(kept + 1) ?? killedAt) : 0)
    edit = Math.max(edit, kept)
  }
  lostMs.sort((a, b) => a - b)
  const p95 = lostMs[Math.floor(lostMs.length * 0.95)] ?? 0
  console.warn(
    `${KILLS} kills, ${edit} edits, 0 acknowledged lost; unacknowledged p95 ${p95} ms, worst ${lostMs.at(-1)} ms`,
  )
})
