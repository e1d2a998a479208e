/** Files that a person takes out of the app and puts into it. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { DiagramLanguage } from '../../src/model/project'

export type Format = 'JSON' | 'PNG' | 'SVG'

export interface TakenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const MIME: Readonly<Record<Format, string>> = { JSON: 'application/json', PNG: 'image/png', SVG: 'image/svg+xml' }

const EXPORT: Readonly<Record<DiagramLanguage, string>> = { en: 'Export', 'zh-CN': '导出', 'zh-TW': '匯出' }

/** Exports the open blueprint; returns the file that the browser would have stored. */
export async function exportAs(page: Page, format: Format, language: DiagramLanguage = 'en'): Promise<TakenFile> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: EXPORT[language], exact: true }).click()
  await page.getByRole('menuitem', { name: new RegExp(`[(（]${format}[)）]`) }).click()
  const download = await arriving
  return { name: download.suggestedFilename(), mimeType: MIME[format], buffer: await readFile(await download.path()) }
}

/** Hands a file to the library through the browser's own dialog. */
export async function importFile(page: Page, file: TakenFile | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await (await chooser).setFiles(file)
}

/** Drops a file on the window, as from the desktop. */
export async function dropFile(page: Page, file: TakenFile): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, mimeType, text }) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type: mimeType }))
      return transfer
    },
    { name: file.name, mimeType: file.mimeType, text: file.buffer.toString('base64') },
  )
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: data })
}
