import { DESK, type Metrics } from './metrics'

/** For one person at a screen, or for a room before a wall: 15 px titles read at about 3 m on an image 2 m wide. */
export type Density = 'desk' | 'workshop'

interface DensityMetrics {
  /** What layout works with. */
  readonly metrics: Metrics
  /** By how much the finished scene is enlarged. */
  readonly scale: number
}

/**
 * The workshop's sheet is laid out with narrower cards and gutters and then enlarged as a whole: texts, badges, clearances and
 * tracks grow by a quarter, columns by a tenth only, so that the ten columns of a usual journey still fit on a wall of 1600 px.
 * Enlarging keeps every promise of layout, because none depends on the unit of length.
 */
const WORKSHOP: Metrics = { ...DESK, cardWidth: 96, cardMaxWidth: 136, gutter: 20, headerWidth: 124 }

export const DENSITIES: Readonly<Record<Density, DensityMetrics>> = {
  desk: { metrics: DESK, scale: 1 },
  workshop: { metrics: WORKSHOP, scale: 1.25 },
}
