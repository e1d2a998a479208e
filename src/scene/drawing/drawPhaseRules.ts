import type { Scene } from '../scene'
import type { Shape } from '../shape'
import { verticalPath } from './pathData'

/** Dotted rules between phases, through all lanes. */
export const drawPhaseRules = ({ phases, frame, size }: Scene): Shape[] =>
  phases.slice(1).map(({ box }) => ({
    type: 'path',
    d: verticalPath(box.x, frame.headerHeight, size.height),
    stroke: { paint: 'rule-strong', width: 1, dash: [2, 3] },
  }))
