import type { Blueprint } from '../../model/blueprint'
import { existing } from '../../model/existing'
import type { PainPointId } from '../../model/id'

/** Changes named one by one; the rest is counted. */
const NAMED = 6

/** What an order of pain points changes, such as "4 → 1, 9 → 2 and 3 more"; null where every number stays. */
export function renumberChanges(
  { painPoints }: Pick<Blueprint, 'painPoints'>,
  order: readonly PainPointId[],
  more: (count: number) => string,
): string | null {
  const changes = order.flatMap((id, index) => {
    const { number } = existing(painPoints, id)
    return number === index + 1 ? [] : [`${number} → ${index + 1}`]
  })
  if (changes.length === 0) return null
  const named = changes.slice(0, NAMED).join(', ')
  return changes.length > NAMED ? `${named}, ${more(changes.length - NAMED)}` : named
}
