/**
 * The crash loop: the app in a real browser, edits ten times a second, and the browser or the page's process killed at a random
 * moment. What was said to be saved must be there afterwards. `npm run reliability -- crash` kills 200 times.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { nameProject } from '../support/drawing'
import { liveBrowser } from '../support/liveBrowser'
import { serveBuild } from '../support/serveBuild'

const KILLS = Number(process.env.KILLS ?? 2)
const EDIT_EVERY_MS = 100

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

/** Edits every tenth of a second until some moment. */
async function editUntil(page: Page, endsAt: number, made: (at: number) => number): Promise<void> {
  while (Date.now() < endsAt) {
    const startedAt = Date.now()
    await titleField(page).fill(`edit ${made(startedAt)}`)
    await titleField(page).press('Enter')
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, EDIT_EVERY_MS - (Date.now() - startedAt))))
  }
}

test('[P15] what was said to be saved is there after the browser or its page was killed', async () => {
  const { url, stop } = await serveBuild()
  const profile = mkdtempSync(join(tmpdir(), 'crash-'))
  let running = await liveBrowser(profile)
  onTestFinished(async () => {
    await running.kill()
    await stop()
    rmSync(profile, { recursive: true, force: true })
  })
  let { page } = running
  await page.goto(url)
  await page.getByRole('button', { name: 'New blueprint' }).first().click()
  await nameProject(page, 'edit 0')
  const address = page.url()
  let edit = 0
  const lostMs: number[] = []
  for (let round = 0; round < KILLS; round += 1) {
    await titleField(page).waitFor()
    let acknowledged = 0
    await watchSaved(page, (title) => {
      acknowledged = Number(title.replace('edit ', ''))
    })
    const madeAt = new Map<number, number>()
    await editUntil(page, Date.now() + 400 + Math.random() * 1600, (at) => {
      edit += 1
      madeAt.set(edit, at)
      return edit
    })
    const killedAt = Date.now()
    if (round % 2 === 0) {
      await running.kill()
      running = await liveBrowser(profile)
      page = running.page
    } else page = await running.crashPages()
    await page.goto(address)
    await titleField(page).waitFor()
    const kept = Number((await titleField(page).inputValue()).replace('edit ', ''))
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
