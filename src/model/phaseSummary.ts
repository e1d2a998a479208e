import { formatDuration, sharedUnit } from './duration'
import { glossary } from './glossary'
import type { DiagramLanguage } from './project'

/** From this share on, waiting is told as a share: the difference of two near numbers says nothing. */
const SHARE_FROM = 0.9

/**
 * What a phase says under its title: "45 min, 25 waiting", "4 h, all waiting", "21 d, 99.9 % waiting"; the time alone
 * when nobody waits. Both in minutes, `waitingMinutes` being part of `totalMinutes`.
 */
export function phaseSummary(totalMinutes: number, waitingMinutes: number, language: DiagramLanguage): string {
  const { phase, units } = glossary(language)
  const total = formatDuration(totalMinutes, language)
  if (waitingMinutes <= 0) return total
  if (waitingMinutes >= totalMinutes) return phase.allWaiting(total)
  const share = waitingMinutes / totalMinutes
  if (share >= SHARE_FROM) return phase.waitingShare(total, formatPercent(share))
  const shared = sharedUnit(totalMinutes, waitingMinutes)
  const samePlace = shared && total.endsWith(` ${units[shared.unit]}`) && total.split(' ').length === 2
  if (samePlace) return phase.waiting(total, String(Math.round((waitingMinutes * 60) / shared.seconds)))
  return phase.waiting(total, formatDuration(waitingMinutes, language))
}

/** A share 0–1 in per cent with at most one digit after the point, without the sign; less than all is never "100". */
export function formatPercent(share: number): string {
  const tenths = Math.round(share * 1000)
  const shown = share < 1 ? Math.min(tenths, 999) : tenths
  return String(shown / 10)
}
