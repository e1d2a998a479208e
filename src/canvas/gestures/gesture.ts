import type { Point } from '../../geometry/point'

/**
 * A gesture under way: made on press, told each movement, and ended once, by release or by being called off.
 * Points are pixels of the canvas. Only `end` changes the document, by one command.
 */
export interface Gesture {
  move(point: Point): void
  end(point: Point): void
  cancel(): void
  /** Along which axes the view follows when the pointer reaches the edge of the canvas; none where absent. */
  readonly pansAtEdge?: 'x' | 'y' | 'both' | undefined
  readonly cursor?: string
}
