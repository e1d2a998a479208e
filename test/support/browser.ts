import { type Browser, chromium } from 'playwright-core'
import { findBrowser, LAUNCH_ARGS } from '../tools/findBrowser.mjs'

/** Starts the browser that the tests drive: $CHROMIUM, else an installed Chromium or Chrome, else Playwright's. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await findBrowser())
  if (!executablePath)
    throw new Error('no Chromium or Chrome found: `npm test` installs one, or set CHROMIUM to its path')
  return chromium.launch({ executablePath, args: LAUNCH_ARGS })
}
