/** A binary heap of numbered items, cheapest first; equal keys leave in the order of their numbers. */
export interface Heap {
  readonly clear: () => void
  readonly push: (item: number, key: number) => void
  /** Removes and returns the cheapest item, or -1. */
  readonly pop: () => number
}

export function createHeap(): Heap {
  let items = new Int32Array(256)
  let keys = new Float64Array(256)
  let count = 0

  const precedes = (a: number, b: number): boolean => {
    const keyA = keys[a] ?? 0
    const keyB = keys[b] ?? 0
    return keyA < keyB || (keyA === keyB && (items[a] ?? 0) < (items[b] ?? 0))
  }
  const swap = (a: number, b: number): void => {
    const item = items[a] ?? 0
    const key = keys[a] ?? 0
    items[a] = items[b] ?? 0
    keys[a] = keys[b] ?? 0
    items[b] = item
    keys[b] = key
  }
  const grow = (): void => {
    const moreItems = new Int32Array(items.length * 2)
    const moreKeys = new Float64Array(keys.length * 2)
    moreItems.set(items)
    moreKeys.set(keys)
    items = moreItems
    keys = moreKeys
  }

  return {
    clear: () => {
      count = 0
    },
    push(item, key) {
      if (count === items.length) grow()
      let index = count++
      items[index] = item
      keys[index] = key
      while (index > 0) {
        const parent = (index - 1) >> 1
        if (!precedes(index, parent)) break
        swap(index, parent)
        index = parent
      }
    },
    pop() {
      if (count === 0) return -1
      const top = items[0] ?? -1
      count--
      items[0] = items[count] ?? 0
      keys[0] = keys[count] ?? 0
      let index = 0
      for (;;) {
        const left = 2 * index + 1
        const right = left + 1
        let least = index
        if (left < count && precedes(left, least)) least = left
        if (right < count && precedes(right, least)) least = right
        if (least === index) return top
        swap(index, least)
        index = least
      }
    },
  }
}
