import { recordsIn } from '../model/recordsIn'

/** The last answer for each state: several parts of a layout ask the same. */
const known = new WeakMap<object, { readonly before: object; readonly changed: [unknown, unknown][] | null }>()

/**
 * The records that differ between two states of a document, each before and after. Records do not change, an edit makes
 * new ones, so identity tells them apart.
 *
 * @returns null if a record came, went or changed its place among the others.
 */
export function changedRecords<T extends { readonly id: string }>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): [before: T, after: T][] | null {
  if (before === after) return []
  const answer = known.get(after)
  if (answer?.before === before) return answer.changed as [T, T][] | null
  const changed = compared(recordsIn(before), recordsIn(after))
  known.set(after, { before, changed })
  return changed
}

function compared<T extends { readonly id: string }>(old: readonly T[], now: readonly T[]): [T, T][] | null {
  if (old.length !== now.length) return null
  const changed: [T, T][] = []
  for (let index = 0; index < now.length; index++) {
    const [was, is] = [old[index], now[index]]
    if (was === is) continue
    if (!was || !is || was.id !== is.id) return null
    changed.push([was, is])
  }
  return changed
}
