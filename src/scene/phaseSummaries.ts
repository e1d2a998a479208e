import { phaseTimes } from '../analysis/journeyTime'
import type { Blueprint, Phase } from '../model/blueprint'
import { phaseSummary } from '../model/phaseSummary'
import type { DiagramLanguage } from '../model/project'

/** What each phase says under its title: its time and the waiting in it; null where no time is known [S15]. */
export function phaseSummaries(
  blueprint: Blueprint,
  phases: readonly Phase[],
  language: DiagramLanguage,
): (string | null)[] {
  const times = phaseTimes(blueprint)
  return phases.map(({ id }) => {
    const time = times.get(id)
    return time === undefined || time.totalMinutes === null
      ? null
      : phaseSummary(time.totalMinutes, time.waitingMinutes, language)
  })
}
