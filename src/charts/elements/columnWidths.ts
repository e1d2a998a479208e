import type { ElementWeights } from '../../model/elements'
import { ELEMENTS, EVEN_WEIGHTS } from '../../model/weights/setWeight'

/**
 * Widths of the four columns of attributes: those of the weights, as long as a column can hold its attributes; a lighter one
 * gets the least width, and the others share the rest by their weights. The sum is `widthPx`, which holds four of the least.
 */
export function columnWidths(weights: ElementWeights | undefined, widthPx: number, leastPx: number): number[] {
  const shares = ELEMENTS.map((name) => (weights ?? EVEN_WEIGHTS)[name])
  let narrow = new Set<number>()
  for (;;) {
    const rest = widthPx - narrow.size * leastPx
    const sum = shares.reduce((all, share, index) => (narrow.has(index) ? all : all + share), 0)
    const widths = shares.map((share, index) => (narrow.has(index) ? leastPx : (rest * share) / sum))
    const tooNarrow = widths.flatMap((width, index) => (width < leastPx - 1e-6 ? [index] : []))
    if (tooNarrow.length === 0) return widths
    narrow = new Set([...narrow, ...tooNarrow])
  }
}
