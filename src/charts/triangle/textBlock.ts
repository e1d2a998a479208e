import type { Box } from '../../geometry/box'
import type { Shape } from '../../scene/shape'

/** Lines and signs with a height of their own, from an origin at the top left; `boxes` are what captions keep clear of. */
export interface TextBlock {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  readonly boxes: readonly Box[]
}
