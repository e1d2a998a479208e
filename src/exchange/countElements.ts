/** Counts the records of a document: the objects with an id. Iterative and linear; knows nothing of any version. */
export function countElements(document: unknown): number {
  let count = 0
  const pending: unknown[] = [document]
  while (pending.length > 0) {
    const value = pending.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, 'id')) count += 1
    for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) pending.push(item)
  }
  return count
}
