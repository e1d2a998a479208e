import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { StepId } from '../../model/id'
import type { SceneBadge, SceneCard } from '../../scene/scene'

/** What a gesture under way shows. Coordinates are those of the scene. */
export type Overlay =
  | { readonly type: 'marquee'; readonly box: Box }
  | {
      readonly type: 'move'
      readonly cards: readonly SceneCard[]
      readonly by: Point
      /** Cells that would receive the cards, and where in their stacks; empty where the drop is refused. */
      readonly targets: readonly Box[]
      readonly insertion: Box | null
    }
  | { readonly type: 'place'; readonly target: Box }
  /** The number of a pain point on its way. */
  | { readonly type: 'pain'; readonly badge: SceneBadge }
  | { readonly type: 'span'; readonly card: SceneCard; readonly box: Box }
  | {
      readonly type: 'link'
      readonly from: Point
      readonly to: Point
      readonly target: StepId | null
      readonly refused: boolean
    }
  /** A lane, column or phase on its way: its own box follows the pointer, a rule marks where it would go. */
  | {
      readonly type: 'reorder'
      readonly axis: 'lane' | 'column'
      readonly moving: Box
      readonly by: number
      readonly at: number
      readonly refused: string | null
    }
