import type { Point } from '../geometry/point'
import type { PainPoint } from '../model/painPoint'
import { drawBadge } from '../scene/drawing/drawBadge'
import type { Shape } from '../scene/shape'

/** Outer diameter of the largest marker, that of a critical pain point with its ring and edge, at scale 1. */
export const PAIN_MARKER_PX = 31

/** The number of a pain point as on the blueprint, around a point. */
export const painMarker = ({ id, number, severity }: PainPoint, { x, y }: Point, scale: number): Shape[] =>
  drawBadge(
    {
      ...{ kind: 'pain', painPoint: id, number, severity: severity as 1 | 2 | 3 | 4 },
      box: { x, y, width: 0, height: 0 },
    },
    { scale },
  )
