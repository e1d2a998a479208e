import { journeyTime, waitingShare } from '../analysis/journeyTime'
import type { Blueprint } from '../model/blueprint'
import { formatDuration } from '../model/duration'
import { glossary } from '../model/glossary'
import type { Scene } from './scene'

/** A figure with its name, in the words of the diagram. */
export interface BlueprintFact {
  readonly label: string
  readonly value: string
}

/** A share as per cent: one decimal only where rounding would hide that something is left, as in 99.8 %. */
function percent(share: number): string {
  const whole = Math.round(share * 100)
  const hides = (whole === 100 && share < 1) || (whole === 0 && share > 0)
  return hides ? String(Math.min(99.9, Math.max(0.1, Math.round(share * 1000) / 10))) : String(whole)
}

/**
 * Up to four figures about a blueprint: the customer's time, the share of waiting in it, fail points and handoffs. A figure
 * that is not known is left out [S15]; where nothing is marked nobody looked, so there is no zero either. Handoffs are the beads
 * of the scene.
 */
export function blueprintFacts(blueprint: Blueprint, { routes, language }: Scene): BlueprintFact[] {
  const words = glossary(language).facts
  const time = journeyTime(blueprint)
  const share = waitingShare(time)
  const failPoints = Object.values(blueprint.steps).filter(({ fail }) => fail !== undefined).length
  const handoffs = routes.reduce((count, { beads }) => count + beads.length, 0)
  const sign = language === 'en' ? ' %' : '%'
  return [
    ...(time.totalMinutes === null
      ? []
      : [{ label: words.customerTime, value: formatDuration(time.totalMinutes, language) }]),
    ...(share === null || share === 0 ? [] : [{ label: words.ofWhichWaiting, value: percent(share) + sign }]),
    ...(failPoints === 0 ? [] : [{ label: words.failPoints, value: String(failPoints) }]),
    ...(handoffs === 0 ? [] : [{ label: words.handoffs, value: String(handoffs) }]),
  ]
}
