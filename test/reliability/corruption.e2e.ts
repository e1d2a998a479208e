/**
 * The disk goes bad: between two runs of the browser, random bytes of one file of its database are changed. Afterwards the work is
 * there, or the app says that something is lost and brings back what it held when the blueprint was left.
 * `npm run reliability -- corruption` does so 100 times.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { nameProject } from '../support/drawing'
import { liveBrowser } from '../support/liveBrowser'
import { serveBuild } from '../support/serveBuild'

const DAMAGES = Number(process.env.DAMAGES ?? 2)

const titleField = (page: Page) => page.getByRole('textbox', { name: 'Title of the project' })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()
const lost = (page: Page) => page.getByRole('alert').filter({ hasText: /The browser (has lost|can no longer open)/ })

/** The files of the database that is in use: the one that was written last, at the usual place or a second one. */
function databaseFiles(profile: string): readonly string[] {
  const folder = join(profile, 'Default')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(IndexedDB|WebStorage\/\d+\/IndexedDB)\//.test(path))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0)
  const [newest] = files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  return files.filter((path) => newest !== undefined && dirname(path) === dirname(newest))
}

/** Changes four bytes of one file, at random. */
function damage(profile: string): string {
  const files = databaseFiles(profile)
  const file = files[Math.floor(Math.random() * files.length)]
  if (file === undefined) throw new Error('nothing is stored')
  const bytes = readFileSync(file)
  for (let count = 0; count < 4; count += 1) {
    const at = Math.floor(Math.random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(Math.random() * 255))
  }
  writeFileSync(file, bytes)
  return file
}

/** When the newest copy outside of the database was written. */
const newestCopyMs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let newest = 0
    for await (const folder of (await navigator.storage.getDirectory()).values()) {
      if (folder.kind !== 'directory') continue
      for await (const file of (folder as FileSystemDirectoryHandle).values())
        if (file.kind === 'file')
          newest = Math.max(newest, (await (file as FileSystemFileHandle).getFile()).lastModified)
    }
    return newest
  })

/** Opens the library after the damage: what it still has, and whether it had to be brought back. */
async function recovered(page: Page, url: string): Promise<'kept' | 'brought back'> {
  await page.goto(url)
  const card = page.getByRole('link', { name: /^edit \d+$/ }).first()
  await card.or(lost(page)).first().waitFor()
  const wasLost = !(await card.isVisible())
  if (wasLost) {
    await page.getByRole('button', { name: 'Bring back' }).click()
    await card.waitFor()
  }
  await card.click()
  await titleField(page).waitFor()
  return wasLost ? 'brought back' : 'kept'
}

test('[P27] [P34] whatever becomes of the files of the database, what was left in the library comes back', async () => {
  const { url, stop } = await serveBuild()
  const profile = mkdtempSync(join(tmpdir(), 'corruption-'))
  let running = await liveBrowser(profile)
  onTestFinished(async () => {
    await running.kill()
    await stop()
    rmSync(profile, { recursive: true, force: true })
  })
  await running.page.goto(url)
  await running.page.getByRole('button', { name: 'New blueprint' }).first().click()
  await nameProject(running.page, 'edit 0')
  const outcomes = { kept: 0, 'brought back': 0 }
  for (let round = 1; round <= DAMAGES; round += 1) {
    const { page } = running
    await titleField(page).fill(`edit ${round}`)
    await titleField(page).press('Enter')
    await saved(page)
    const leftAtMs = Date.now()
    await page.getByRole('link', { name: 'All blueprints' }).click()
    await expect.poll(() => newestCopyMs(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(leftAtMs)
    await running.close()
    const file = damage(profile)
    running = await liveBrowser(profile)
    outcomes[await recovered(running.page, url)] += 1
    expect(await titleField(running.page).inputValue(), `after damage to ${file}`).toBe(`edit ${round}`)
  }
  console.warn(`${DAMAGES} damages: ${outcomes.kept} kept, ${outcomes['brought back']} brought back, 0 lost`)
})
