import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * How Chromium is started for tests: without its own network traffic. Its sandbox is off because it cannot work for
 * root or inside most containers; the tests open nothing but the app.
 */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Names of Chromium and its siblings among the programs of a Linux system. */
const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
]

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
]

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** @param {readonly (string | undefined)[]} folders @param {readonly string[]} files */
const everyPath = (folders, files) =>
  folders.filter((folder) => folder !== undefined).flatMap((folder) => files.map((file) => join(folder, file)))

/** Where an installed browser usually is, in the order of preference. */
function usualPaths() {
  const env = process.env
  if (process.platform === 'darwin') return everyPath(['/Applications', join(homedir(), 'Applications')], MAC_APPS)
  if (process.platform === 'win32')
    return everyPath([env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']], WINDOWS_PROGRAMS)
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return PROGRAMS.flatMap((program) => everyPath(folders, [program]))
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser that Playwright would download for itself, whether it is there or not. */
const playwrightsOwn = () => {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/**
 * Browsers on this machine that can drive the tests, best first: $CHROMIUM, an installed Chromium or Chrome, the one in
 * Playwright's cache. Each is a program that exists, which does not yet mean that it starts: see `worksAsBrowser`.
 *
 * @returns {readonly string[]} absolute paths.
 */
export function browserCandidates() {
  const chosen = process.env.CHROMIUM
  const paths = chosen ? [chosen] : [...usualPaths(), playwrightsOwn()]
  return [...new Set(paths)].filter(isProgram)
}

/**
 * Whether a program is a browser that starts, opens a page and runs a script in it. A missing system library, or a
 * stand-in that only asks to install something, fails here and not in the middle of the tests.
 *
 * @param {string} executablePath
 */
export async function worksAsBrowser(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS, timeout: 60_000 })
    try {
      const page = await browser.newPage()
      return (await page.evaluate('1 + 1')) === 2
    } finally {
      await browser.close()
    }
  } catch {
    return false
  }
}

/** @returns {Promise<string | null>} the path of the first browser that works, or null. */
export async function findBrowser() {
  for (const path of browserCandidates()) if (await worksAsBrowser(path)) return path
  return null
}
