import type { Box } from './box'

/** Boxes sorted into columns, for asking which of thousands are near a small part of a wide sheet. */
export interface SpanIndex {
  /** Positions, in the list that was given, of all boxes that overlap or touch a box; ascending, each once. */
  readonly near: (box: Box) => number[]
}

/** Width of the columns that boxes are sorted into, in pixels: about two cards. */
const COLUMN = 256

/** Sorts boxes by the columns they reach into. Sheets are wide and low, so height needs no order. */
export function createSpanIndex(boxes: readonly Box[]): SpanIndex {
  const columns = new Map<number, number[]>()
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const [position, { x, width }] of boxes.entries()) {
    const to = Math.floor((x + width) / COLUMN)
    for (let column = Math.floor(x / COLUMN); column <= to; column++) {
      const known = columns.get(column)
      if (known) known.push(position)
      else columns.set(column, [position])
      first = Math.min(first, column)
      last = Math.max(last, column)
    }
  }
  const touches = (position: number, { x, y, width, height }: Box): boolean => {
    const box = boxes[position]
    return (
      box !== undefined &&
      box.x <= x + width &&
      box.x + box.width >= x &&
      box.y <= y + height &&
      box.y + box.height >= y
    )
  }
  return {
    near(box) {
      const found = new Set<number>()
      const to = Math.min(last, Math.floor((box.x + box.width) / COLUMN))
      for (let column = Math.max(first, Math.floor(box.x / COLUMN)); column <= to; column++) {
        for (const position of columns.get(column) ?? []) if (touches(position, box)) found.add(position)
      }
      return [...found].sort((a, b) => a - b)
    },
  }
}
