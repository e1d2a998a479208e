import type { Language } from '../../i18n/catalog'

/** Versions of one day on the calendar of the device. */
export interface VersionDay<Item> {
  readonly day: string
  readonly items: readonly Item[]
}

const DAY_MS = 24 * 60 * 60 * 1000
const midnight = (at: Date): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate())
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** A day as people say it: "Today", "Yesterday", "Friday, 20 November", with the year where it is another one. */
export function dayName(at: Date, now: Date, language: Language): string {
  const days = Math.round((midnight(now).getTime() - midnight(at).getTime()) / DAY_MS)
  if (days === 0 || days === 1)
    return upperFirst(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'))
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const }
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(at)
}

/** Items by day; days and items keep their order. */
export function byDay<Item extends { readonly at: string }>(
  items: readonly Item[],
  now: Date,
  language: Language,
): readonly VersionDay<Item>[] {
  const days = new Map<string, Item[]>()
  for (const item of items) {
    const day = dayName(new Date(item.at), now, language)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days].map(([day, own]) => ({ day, items: own }))
}

/** The time of day of each moment; with seconds where two would read the same. */
export function timesOf(moments: readonly string[], language: Language): ReadonlyMap<string, string> {
  const short = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' })
  const long = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', second: '2-digit' })
  const minuteOf = (at: string): string => at.slice(0, 16)
  const counts = new Map<string, number>()
  for (const at of moments) counts.set(minuteOf(at), (counts.get(minuteOf(at)) ?? 0) + 1)
  return new Map(moments.map((at) => [at, ((counts.get(minuteOf(at)) ?? 0) > 1 ? long : short).format(new Date(at))]))
}

/** Day and time in one, for a title. */
export const momentName = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
