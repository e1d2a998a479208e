/** Whether an index is a place among `length` others, both ends included. */
export const isPlace = (index: number, length: number): boolean =>
  Number.isInteger(index) && index >= 0 && index <= length

/** Moves one entry of an order to a new index, counted without it. Leaves the order untouched if it stands there already. */
export function moveInOrder<T>(order: T[], entry: T, index: number): void {
  const from = order.indexOf(entry)
  if (from === index || from < 0) return
  order.splice(from, 1)
  order.splice(index, 0, entry)
}
