import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { PainPoint, TriangleRelation } from '../../model/painPoint'
import { relationEnds, relationsOf, TRIANGLE_RELATIONS, type TrianglePart } from '../../model/triangleParts'
import { recordOf } from './recordOf'

type Studied = Pick<Blueprint, 'triangle' | 'painPoints'>

const byNumber = (one: PainPoint, other: PainPoint): number => one.number - other.number

/** Pain points that the items of a corner name; the customer has no items. */
function named({ triangle }: Studied, part: TrianglePart): ReadonlySet<PainPointId> {
  const items = part === 'customer' ? [] : inOrder(triangle[part].items)
  return new Set(items.flatMap(({ painPoints = [] }) => painPoints))
}

/** Pain points on each relation: those that say so, and on a side those that items of both its corners name [A20]. By number. */
export function painPointsByRelation(blueprint: Studied): Readonly<Record<TriangleRelation, readonly PainPoint[]>> {
  const all = Object.values<PainPoint>(blueprint.painPoints).sort(byNumber)
  return recordOf(TRIANGLE_RELATIONS, (relation) => {
    const [one, other] = relationEnds(relation).map((part) => named(blueprint, part))
    return all.filter(({ id, relation: own }) => own === relation || (one?.has(id) && other?.has(id)))
  })
}

/** Pain points of a corner or of the customer: those on its relations, and those that its items name [A20]. By number. */
export function painPointsOfPart(
  blueprint: Studied,
  byRelation: Readonly<Record<TriangleRelation, readonly PainPoint[]>>,
  part: TrianglePart,
): readonly PainPoint[] {
  const ids = named(blueprint, part)
  const own = Object.values<PainPoint>(blueprint.painPoints).filter(({ id }) => ids.has(id))
  return [...new Set([...relationsOf(part).flatMap((relation) => byRelation[relation]), ...own])].sort(byNumber)
}
