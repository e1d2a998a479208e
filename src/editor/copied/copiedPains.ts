import type { NewPainPoint } from '../../commands/addPainPoints'
import type { Insertion, MorePlaces } from '../../commands/insertion'
import type { Blueprint } from '../../model/blueprint'
import type { Id, LinkId, PainPointId, StepId } from '../../model/id'
import { own } from '../../model/own'
import type { PainPoint, PainTarget } from '../../model/painPoint'
import type { Matched } from './matchRegisters'

/** The pain points that sit on copied steps and links, with the places that were copied. */
export function copiedPains(
  { painPoints }: Blueprint,
  copied: { readonly steps: ReadonlySet<string>; readonly links: ReadonlySet<string> },
): Record<PainPointId, PainPoint> {
  const isCopied = ({ type, id }: PainTarget): boolean =>
    (type === 'step' && copied.steps.has(id)) || (type === 'link' && copied.links.has(id))
  const kept = Object.values<PainPoint>(painPoints).flatMap((painPoint) => {
    const targets = painPoint.targets.filter(isCopied)
    return targets.length > 0 ? [{ ...painPoint, targets }] : []
  })
  return Object.fromEntries(kept.map((painPoint) => [painPoint.id, painPoint]))
}

interface Arrival {
  /** The blueprint that the copy comes to, as it is before. */
  readonly present: Blueprint
  readonly matched: Matched
  readonly steps: ReadonlyMap<StepId, StepId>
  readonly links: ReadonlyMap<LinkId, LinkId>
  readonly freshId: <Kind extends string>(kind: Kind) => Id<Kind>
}

/**
 * What becomes of the pain points of a copy. Beside the original a copy does not hurt until somebody says so; what was cut, or
 * goes to another blueprint, takes its pain points along: the very same where they are known there, else new ones without
 * the votes, which were cast elsewhere.
 */
export function arrivingPains(
  painPoints: Blueprint['painPoints'],
  arrival: Arrival,
): Pick<Insertion, 'painPoints' | 'painTargets'> {
  const added: NewPainPoint[] = []
  const placed: MorePlaces[] = []
  for (const painPoint of Object.values<PainPoint>(painPoints).sort((a, b) => a.number - b.number)) {
    const targets = painPoint.targets.flatMap((target) => arrivingTarget(target, arrival))
    if (targets.length === 0) continue
    if (own(arrival.present.painPoints, painPoint.id)) placed.push({ painPoint: painPoint.id, targets })
    else added.push({ ...renewed(painPoint, arrival), targets })
  }
  return {
    ...(added.length > 0 ? { painPoints: added } : {}),
    ...(placed.length > 0 ? { painTargets: placed } : {}),
  }
}

/** The new place of a pain point; none where the original still stands. */
function arrivingTarget(target: PainTarget, { present, steps, links }: Arrival): PainTarget[] {
  if (target.type === 'step' && !own(present.steps, target.id)) {
    const id = steps.get(target.id)
    return id ? [{ type: 'step', id }] : []
  }
  if (target.type === 'link' && !own(present.links, target.id)) {
    const id = links.get(target.id)
    return id ? [{ type: 'link', id }] : []
  }
  return []
}

function renewed(painPoint: PainPoint, { matched, freshId }: Arrival): Omit<NewPainPoint, 'targets'> {
  const { id: _, number: __, votes: ___, targets: ____, title, severity, sources, ...fields } = painPoint
  return {
    ...{ id: freshId('painPoint'), title, severity },
    fields: { ...fields, ...(sources ? { sources: sources.map(matched.of) } : {}) },
  }
}
