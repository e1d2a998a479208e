import { findBrowser } from './findBrowser.mjs'
import { runNode } from './run.mjs'
import { installFromSystem } from './systemPackages.mjs'

const playwright = 'node_modules/playwright-core/cli.js'

/** Downloads the browser that belongs to this version of Playwright into its cache. */
function downloadBrowser() {
  console.log('No Chromium or Chrome found. Downloading one with Playwright …')
  return runNode(playwright, ['install', '--no-shell', 'chromium'], { timeoutMs: 10 * 60_000 })
}

/**
 * A browser for the tests: one that is installed, else Playwright's download, else one from the system's package
 * manager.
 *
 * @returns {Promise<string | null>} the path of a browser that has been started once, or null.
 */
export async function ensureBrowser() {
  const installed = await findBrowser()
  if (installed) return installed
  if (process.env.CHROMIUM) {
    console.error(`CHROMIUM names ${process.env.CHROMIUM}, which is not a browser that starts.`)
    return null
  }
  if (downloadBrowser()) {
    const downloaded = await findBrowser()
    if (downloaded) return downloaded
    console.log('The downloaded browser does not start; adding the system libraries that it needs …')
    if (runNode(playwright, ['install-deps', 'chromium'], { timeoutMs: 10 * 60_000 })) {
      const completed = await findBrowser()
      if (completed) return completed
    }
  }
  await installFromSystem('browser', async () => (await findBrowser()) !== null)
  return findBrowser()
}
