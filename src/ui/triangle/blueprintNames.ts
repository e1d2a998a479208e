import type { Blueprint } from '../../model/blueprint'
import type { PainPointId, StepId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { PainPoint } from '../../model/painPoint'
import type { Step } from '../../model/step'

/** Steps with names that tell them apart: the title, with the lane where two steps share it, and a number where that is not enough. */
export function stepNames({
  steps,
  lanes,
}: Pick<Blueprint, 'steps' | 'lanes'>): readonly { readonly id: StepId; readonly name: string }[] {
  const all = inOrder(lanes).flatMap((lane) =>
    Object.values<Step>(steps).flatMap(({ id, lane: own, title }) =>
      own === lane.id ? [{ id, title, lane: lane.title }] : [],
    ),
  )
  const count = new Map<string, number>()
  for (const { title } of all) count.set(title, (count.get(title) ?? 0) + 1)
  const used = new Map<string, number>()
  return all.map(({ id, title, lane }) => {
    const name = (count.get(title) ?? 0) > 1 || title === '' ? `${title} (${lane})` : title
    const earlier = used.get(name) ?? 0
    used.set(name, earlier + 1)
    return { id, name: earlier === 0 ? name : `${name} ${earlier + 1}` }
  })
}

/** Pain points by number and title: "4 · 20 yuan for a certificate". */
export const painNames = ({
  painPoints,
}: Pick<Blueprint, 'painPoints'>): readonly { readonly id: PainPointId; readonly name: string }[] =>
  Object.values<PainPoint>(painPoints)
    .sort((one, other) => one.number - other.number)
    .map(({ id, number, title }) => ({ id, name: `${number} · ${title}` }))
