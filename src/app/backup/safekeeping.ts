/**
 * What is remembered about saves and backups on this device, to know when a reminder is due. Small and worth nothing elsewhere, so
 * it lives in `localStorage` like the settings; if it is lost, a reminder comes too early or too late.
 */
import * as v from 'valibot'

const moment = v.optional(v.pipe(v.string(), v.isoTimestamp()))
const safekeeping = v.object({
  /** The first save after the last backup. */
  unsafeSince: moment,
  savedAt: moment,
  /** The last export that carries a project, or backup. */
  backedUpAt: moment,
  /** The last time that somebody put the reminder off. */
  putOffAt: moment,
  /** Minutes with a save in them, since the last backup or putting off. */
  workedMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
export type Safekeeping = v.InferOutput<typeof safekeeping>

export const WORK_MINUTES = 120
const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const minuteOf = (at: string): string => at.slice(0, 16)

/** After a save. */
export const withSave = (before: Safekeeping, at: string): Safekeeping => ({
  ...before,
  savedAt: at,
  unsafeSince: before.unsafeSince ?? at,
  workedMinutes:
    (before.workedMinutes ?? 0) + (before.savedAt !== undefined && minuteOf(before.savedAt) === minuteOf(at) ? 0 : 1),
})

/** After an export that carries a project, or a backup. */
export function withBackup({ savedAt }: Safekeeping, at: string): Safekeeping {
  return { ...(savedAt !== undefined && { savedAt }), backedUpAt: at }
}

export const putOff = (before: Safekeeping, at: string): Safekeeping => ({ ...before, putOffAt: at, workedMinutes: 0 })

/** What to remind of, if anything: two hours of work, or a week, with work that no file holds. */
export function reminderDue(state: Safekeeping, now: Date): 'work' | 'days' | 'never' | null {
  const { unsafeSince, putOffAt, workedMinutes = 0, backedUpAt } = state
  if (unsafeSince === undefined) return null
  const waited = [unsafeSince, putOffAt ?? unsafeSince].map((at) => now.getTime() - new Date(at).getTime())
  const isLong = Math.min(...waited) >= WEEK_MS
  if (workedMinutes < WORK_MINUTES && !isLong) return null
  return backedUpAt === undefined ? 'never' : isLong ? 'days' : 'work'
}

/** Reads what was remembered; what is not understood is forgotten. */
export function parseSafekeeping(text: string | null): Safekeeping {
  try {
    const parsed = v.safeParse(safekeeping, JSON.parse(text ?? '{}'))
    return parsed.success ? parsed.output : {}
  } catch {
    return {}
  }
}

const KEY = 'service-blueprint:safekeeping'
const listeners = new Set<() => void>()
let shown: { readonly text: string | null; readonly state: Safekeeping } = { text: null, state: {} }

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** The present state; the same object until something changes. Other tabs change it, too. */
export function safekeepingNow(): Safekeeping {
  const text = stored()
  if (text !== shown.text) shown = { text, state: parseSafekeeping(text) }
  return shown.state
}

function change(step: (before: Safekeeping) => Safekeeping): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(step(safekeepingNow())))
  } catch {
    // Private windows and full disks: nothing is reminded of.
  }
  for (const listener of listeners) listener()
}

export const noteSave = (at: Date): void => change((before) => withSave(before, at.toISOString()))
export const noteBackup = (at: Date): void => change((before) => withBackup(before, at.toISOString()))
export const putReminderOff = (at: Date): void => change((before) => putOff(before, at.toISOString()))

export function onSafekeeping(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
