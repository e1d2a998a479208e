/** The commands that were chosen in the palette last, remembered on this device. See `settings.ts` for why there. */
import * as v from 'valibot'

const KEY = 'service-blueprint:recent-commands'

/** More are not remembered: the list is there to be seen at a glance. */
export const MAX_RECENT = 12

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(MAX_RECENT))

/** Reads ids from their text; anything unreadable is none. */
export function parseRecent(text: string | null): readonly string[] {
  try {
    const read = v.safeParse(ids, JSON.parse(text ?? '[]'))
    return read.success ? read.output : []
  } catch {
    return []
  }
}

/** The list with one more command at its head. */
export const withRecent = (recent: readonly string[], id: string): readonly string[] =>
  [id, ...recent.filter((other) => other !== id)].slice(0, MAX_RECENT)

export function loadRecent(): readonly string[] {
  try {
    return parseRecent(window.localStorage.getItem(KEY))
  } catch {
    return []
  }
}

export function rememberCommand(id: string): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(withRecent(loadRecent(), id)))
  } catch {
    // Private windows and full disks: nothing is remembered.
  }
}
