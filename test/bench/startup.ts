import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serveFolder } from '../tools/serveFolder.mjs'
import { FOLDERS } from './builds'
import { freshProfile, openPage, type Site } from './pages'

/** Milliseconds from the navigation to a page that can be used, with nothing stored and nothing to draw. */
export async function startMs(site: Site, app: 'ours' | 'bare'): Promise<number> {
  const context = await freshProfile(site)
  const { readyMs } = await openPage(context, site.urls[app])
  await context.close()
  return readyMs
}

/** Size after gzip, in kB, of all scripts that the published app loads before its empty library can be used. */
export async function initialScriptKb(site: Site): Promise<number> {
  const { url, stop } = await serveFolder(FOLDERS.published)
  const context = await freshProfile(site)
  const page = await context.newPage()
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) scripts.add(pathname)
  })
  await page.goto(url)
  await page.waitForSelector('main[aria-busy="false"]')
  const sizes = [...scripts].map((path) => gzipSync(readFileSync(join(FOLDERS.published, path)), { level: 9 }).length)
  await context.close()
  await stop()
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000
}
