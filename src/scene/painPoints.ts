import type { Blueprint } from '../model/blueprint'
import type { PainPoint, PainTarget } from '../model/painPoint'
import { compareIds } from './grid'
import type { SceneBadge } from './scene'

/** A pain point's marker without a place. */
export type PainMark = Omit<Extract<SceneBadge, { kind: 'pain' }>, 'box'>

/** Markers of all pain points by what they sit on, in the order of their numbers. */
export type PainMarks = Readonly<Record<PainTarget['type'], ReadonlyMap<string, readonly PainMark[]>>>

const severityOf = ({ severity }: PainPoint): 1 | 2 | 3 | 4 =>
  severity <= 1 ? 1 : severity === 2 ? 2 : severity === 3 ? 3 : 4

/** Collects the markers of a blueprint. A pain point has one marker on each of its targets. */
export function painMarks({ painPoints }: Pick<Blueprint, 'painPoints'>): PainMarks {
  const marks = {
    step: new Map<string, PainMark[]>(),
    link: new Map<string, PainMark[]>(),
    lane: new Map<string, PainMark[]>(),
    phase: new Map<string, PainMark[]>(),
  }
  const sorted = Object.values<PainPoint>(painPoints).sort((a, b) => a.number - b.number || compareIds(a.id, b.id))
  for (const painPoint of sorted) {
    const mark: PainMark = {
      kind: 'pain',
      painPoint: painPoint.id,
      number: painPoint.number,
      severity: severityOf(painPoint),
    }
    for (const { type, id } of painPoint.targets) {
      const list = marks[type].get(id)
      if (list === undefined) marks[type].set(id, [mark])
      else if (!list.some(({ painPoint: known }) => known === mark.painPoint)) list.push(mark)
    }
  }
  return marks
}
