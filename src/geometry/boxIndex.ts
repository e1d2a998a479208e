import type { Box } from './box'
import { overlap } from './overlap'

/** Boxes that can be asked quickly whether any of them is in the way. */
export interface BoxIndex<Owner> {
  readonly add: (box: Box, owner: Owner) => void
  /** Whether a box overlaps one that belongs to another owner. */
  readonly hits: (box: Box, except: Owner) => boolean
}

/** Edge of the squares that boxes are sorted into, in pixels. */
const SQUARE = 160

/** An empty index. */
export function createBoxIndex<Owner>(): BoxIndex<Owner> {
  const squares = new Map<string, { readonly box: Box; readonly owner: Owner }[]>()

  function* keysOf({ x, y, width, height }: Box): Generator<string> {
    for (let column = Math.floor(x / SQUARE); column <= Math.floor((x + width) / SQUARE); column++) {
      for (let row = Math.floor(y / SQUARE); row <= Math.floor((y + height) / SQUARE); row++) yield `${column} ${row}`
    }
  }

  return {
    add(box, owner) {
      for (const key of keysOf(box)) {
        const square = squares.get(key)
        if (square) square.push({ box, owner })
        else squares.set(key, [{ box, owner }])
      }
    },
    hits(box, except) {
      for (const key of keysOf(box)) {
        if (squares.get(key)?.some((item) => item.owner !== except && overlap(item.box, box))) return true
      }
      return false
    },
  }
}
