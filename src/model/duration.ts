import { glossary } from './glossary'
import type { DurationUnits } from './glossary/terms'
import type { DiagramLanguage } from './project'

/**
 * Durations in words and back. The model keeps minutes; people read and type seconds, minutes, hours and days.
 */

type Unit = keyof DurationUnits

/** From large to small. A pair shares a unit only up to `sharedLimit` of it: "25 / 60 min", but "30 min / 2 h". */
const UNITS: readonly { readonly unit: Unit; readonly seconds: number; readonly sharedLimit: number }[] = [
  { unit: 'day', seconds: 86_400, sharedLimit: Number.POSITIVE_INFINITY },
  { unit: 'hour', seconds: 3_600, sharedLimit: 48 },
  { unit: 'minute', seconds: 60, sharedLimit: 90 },
  { unit: 'second', seconds: 1, sharedLimit: 90 },
]

/** Longest duration the model holds: a hundred years. */
const MAX_MINUTES = 52_560_000

const inUnit = (amount: number, unit: Unit, language: DiagramLanguage): string =>
  `${amount} ${glossary(language).units[unit]}`

/**
 * A duration of `minutes` in at most two neighbouring units, rounded to the smaller one: "30 s", "1 h 30 min", "21 d 5 h".
 * Less than a second keeps two digits: "0.25 s".
 */
export function formatDuration(minutes: number, language: DiagramLanguage): string {
  const exact = minutes * 60
  if (exact === 0) return inUnit(0, 'minute', language)
  if (exact < 1) return inUnit(Math.max(0.001, Number(exact.toPrecision(2))), 'second', language)
  const size = UNITS.findIndex(({ seconds }) => exact >= seconds)
  const small = UNITS[size + 1] ?? UNITS[size]
  const rounded = Math.round(exact / (small?.seconds ?? 1)) * (small?.seconds ?? 1)
  // Rounding may have reached the next larger unit: 59 min 59.9 s is 1 h.
  const large = UNITS.findIndex(({ seconds }) => rounded >= seconds)
  return UNITS.slice(large, large + 2)
    .map(({ unit, seconds }, index) => {
      const amount = Math.floor((index === 0 ? rounded : rounded % (UNITS[large]?.seconds ?? 1)) / seconds)
      return amount === 0 ? '' : inUnit(amount, unit, language)
    })
    .filter(Boolean)
    .join(' ')
}

/**
 * Typical and longest duration, both in minutes: "5 / 30 min", "4 h / 3 d". One that is not known is a gap: "– / 30 min",
 * and without the longest the typical one stands alone. Null when neither is known.
 */
export function formatDurationPair(
  typicalMinutes: number | undefined,
  maximumMinutes: number | undefined,
  language: DiagramLanguage,
): string | null {
  if (typicalMinutes === undefined && maximumMinutes === undefined) return null
  if (maximumMinutes === undefined) return formatDuration(typicalMinutes ?? 0, language)
  if (typicalMinutes === undefined) return `– / ${formatDuration(maximumMinutes, language)}`
  const shared = sharedUnit(typicalMinutes, maximumMinutes)
  if (!shared) return `${formatDuration(typicalMinutes, language)} / ${formatDuration(maximumMinutes, language)}`
  const [typical, maximum] = [typicalMinutes, maximumMinutes].map((value) => Math.round((value * 60) / shared.seconds))
  return `${typical} / ${inUnit(maximum ?? 0, shared.unit, language)}`
}

/** The unit in which both durations are small whole numbers, if there is one. */
export function sharedUnit(
  firstMinutes: number,
  secondMinutes: number,
): { readonly unit: Unit; readonly seconds: number } | undefined {
  return UNITS.find(({ seconds, sharedLimit }) =>
    [firstMinutes, secondMinutes].every((value) => {
      const amount = (value * 60) / seconds
      return amount <= sharedLimit && Math.abs(amount - Math.round(amount)) < 1e-6
    }),
  )
}

const SPELLINGS: readonly (readonly [spelling: RegExp, seconds: number])[] = [
  [/^(?:s|secs?|seconds?|秒[钟鐘]?)$/, 1],
  [/^(?:|m|mins?|minutes?|分[钟鐘]?)$/, 60],
  [/^(?:h|hrs?|hours?|[个個]?小[时時]|[时時])$/, 3_600],
  [/^(?:d|days?|天|日)$/, 86_400],
  [/^(?:w|wks?|weeks?|[个個]?[周週星期]+)$/, 604_800],
]

/**
 * The minutes that a typed duration means, or null if it means none. Understands "5" (minutes), "5 min", "1.5 h", "2d",
 * "30s", "1 h 30 min", "1h30", "5分钟", "1 個小時"; units fall from large to small and none comes twice.
 */
export function parseDuration(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(\d),(\d)/g, '$1.$2')
  const parts = [...plain.matchAll(/(\d+(?:\.\d+)?|\.\d+)\s*([^\d\s.]*)\s*/gu)]
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== plain) return null
  let total = 0
  let smallest = Number.POSITIVE_INFINITY
  for (const [, amount, spelling] of parts) {
    const seconds = SPELLINGS.find(([pattern]) => pattern.test(spelling ?? ''))?.[1]
    if (seconds === undefined || seconds >= smallest) return null
    smallest = seconds
    total += Number(amount) * seconds
  }
  const minutes = Math.round((total / 60) * 1e9) / 1e9
  return minutes <= MAX_MINUTES ? minutes : null
}
