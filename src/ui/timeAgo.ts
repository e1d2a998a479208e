import type { Language } from '../i18n/catalog'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Days between two moments on the calendar of the device. */
const daysApart = (from: Date, to: Date): number =>
  Math.round(
    (new Date(to.getFullYear(), to.getMonth(), to.getDate()).getTime() -
      new Date(from.getFullYear(), from.getMonth(), from.getDate()).getTime()) /
      DAY_MS,
  )

/**
 * How long ago a moment was, as people say it: "12 minutes ago", "yesterday", "9 March", "9 March 2024".
 * Moments in the future, from a clock that was wrong, count as now.
 */
export function timeAgo(moment: string, now: Date, language: Language): string {
  const then = new Date(moment)
  const passedMs = Math.max(0, now.getTime() - then.getTime())
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (passedMs < MINUTE_MS) return relative.format(0, 'second')
  if (passedMs < HOUR_MS) return relative.format(-Math.floor(passedMs / MINUTE_MS), 'minute')
  const days = daysApart(then, now)
  if (days < 1) return relative.format(-Math.floor(passedMs / HOUR_MS), 'hour')
  if (days < 7) return relative.format(-days, 'day')
  const year = then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const }
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...year }).format(then)
}
