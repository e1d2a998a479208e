/** Lists by the records that they were read from. */
const lists = new WeakMap<object, readonly unknown[]>()

/**
 * The records of a state of the document, in their order: the same list each time. Reading thousands out of an object
 * takes longer than most of what is done with them, and many ask. Not for drafts, which change.
 */
export function recordsIn<T extends object>(records: Readonly<Record<string, T>>): readonly T[] {
  const known = lists.get(records)
  if (known) return known as readonly T[]
  const list = Object.values(records)
  lists.set(records, list)
  return list
}
