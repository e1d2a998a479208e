import { type OpenedFile, openFile } from './openFile'
import type { TextFile } from './spreadsheet/openCells'
import type { ClipboardCells } from './spreadsheet/readClipboardCells'

/** What the worker of imports is asked for: the bytes of a file of any kind, a text file with cells, or a clipboard. */
export type ImportRequest = Uint8Array<ArrayBuffer> | TextFile | (ClipboardCells & { readonly type: 'clipboard' })

/** Answers a request, in the worker. What reads cells is loaded with the first of them. Never rejects. */
export async function answerRequest(request: ImportRequest): Promise<OpenedFile> {
  if (request instanceof Uint8Array) return openFile(request)
  const { openClipboard, openTextFile } = await import('./spreadsheet/openCells')
  return request.type === 'text' ? openTextFile(request) : openClipboard(request)
}
