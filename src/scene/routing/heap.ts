/** A binary heap of numbered items, cheapest first; equal keys leave in the order of their numbers. */
export interface Heap {
  readonly clear: () => void
  /** Adds an item below 2 ** 23 with a key: a whole number below 2 ** 30. */
  readonly push: (item: number, key: number) => void
  /** Removes and returns the cheapest item, or -1. */
  readonly pop: () => number
}

/** Key and item are kept as one number, so that one comparison decides: exact up to 2 ** 53. */
const ITEMS = 2 ** 23

export function createHeap(): Heap {
  let entries = new Float64Array(1024)
  let count = 0

  const grow = (): void => {
    const more = new Float64Array(entries.length * 2)
    more.set(entries)
    entries = more
  }

  return {
    clear: () => {
      count = 0
    },
    push(item, key) {
      if (count === entries.length) grow()
      const entry = key * ITEMS + item
      let index = count++
      while (index > 0) {
        const parent = (index - 1) >> 1
        const above = entries[parent] as number
        if (above <= entry) break
        entries[index] = above
        index = parent
      }
      entries[index] = entry
    },
    pop() {
      if (count === 0) return -1
      const top = entries[0] as number
      const entry = entries[--count] as number
      let index = 0
      for (;;) {
        let child = 2 * index + 1
        if (child >= count) break
        if (child + 1 < count && (entries[child + 1] as number) < (entries[child] as number)) child++
        const below = entries[child] as number
        if (below >= entry) break
        entries[index] = below
        index = child
      }
      entries[index] = entry
      return top - Math.floor(top / ITEMS) * ITEMS
    },
  }
}
