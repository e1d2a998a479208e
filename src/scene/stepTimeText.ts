import { stepTime } from '../analysis/stepTime'
import { formatDurationPair } from '../model/duration'
import type { DiagramLanguage } from '../model/project'
import type { Step } from '../model/step'

/** The time at the foot of a card, typical and longest; null when neither is known [S15]. */
export function stepTimeText(step: Step, language: DiagramLanguage): string | null {
  const { typicalMinutes, maximumMinutes } = stepTime(step)
  return formatDurationPair(typicalMinutes, maximumMinutes, language)
}
