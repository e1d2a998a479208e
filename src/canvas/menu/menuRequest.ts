import type { Selected } from '../../editor/selection'
import type { Point } from '../../geometry/point'

/** Asks for the context menu of something, at a point of the window. */
export interface MenuRequest {
  readonly target: Selected
  readonly at: Point
}
