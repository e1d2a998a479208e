import { phaseTime } from '../analysis/journeyTime'
import type { Blueprint, Phase } from '../model/blueprint'
import { phaseSummary } from '../model/phaseSummary'
import type { DiagramLanguage } from '../model/project'

/** What each phase says under its title: its time and the waiting in it; null where no time is known [S15]. */
export const phaseSummaries = (
  blueprint: Blueprint,
  phases: readonly Phase[],
  language: DiagramLanguage,
): (string | null)[] =>
  phases.map(({ id }) => {
    const { totalMinutes, waitingMinutes } = phaseTime(blueprint, id)
    return totalMinutes === null ? null : phaseSummary(totalMinutes, waitingMinutes, language)
  })
