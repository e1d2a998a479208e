import type { Catalog } from '../../i18n/catalog'
import { ClipboardRefusal } from './exporting'

/** Why an export or a copy failed, in words for people. */
export function failureText(error: unknown, words: Catalog['export']): string {
  if (error instanceof ClipboardRefusal)
    return error.why === 'missing' ? words.clipboardMissing : words.clipboardRefused
  return words.failed(error instanceof Error ? error.message : String(error))
}
