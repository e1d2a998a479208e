import type { Blueprint } from '../model/blueprint'
import type { LaneId } from '../model/id'
import type { DiagramLanguage } from '../model/project'
import type { Metrics } from './metrics'

export interface LayoutOptions {
  /** Chooses the words that the scene adds: names of lines, units of time. */
  readonly language: DiagramLanguage
  /** `DESK` by default. */
  readonly metrics?: Metrics
  /** Lanes left out of the picture, with their steps and the routes to them [S16]. */
  readonly hiddenLanes?: ReadonlySet<LaneId>
  /** What the times of phases are taken from, where the blueprint shows a part of it [S20]. */
  readonly whole?: Blueprint
}
