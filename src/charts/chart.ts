/**
 * Charts: the figures of the studies (service triangle, experience elements, pain points) as pictures.
 *
 * What `layout` is for the blueprint, a function of this folder is for one figure: it decides positions, line breaks and
 * label places from the model alone, without a DOM, and gives the same shapes that the diagram is made of. The views
 * show a chart with elements on top of it that can be focused, pressed and dragged; exports write the same shapes.
 */
import type { Box } from '../geometry/box'
import type { Shape } from '../scene/shape'

/** A place of a chart that stands for something: pressed, focused and read out by the views. */
export interface ChartSpot {
  /** What stands there, unique in the chart, such as `relation:strategy-system` or `painPoint:p4`. */
  readonly key: string
  /** Where it can be pressed, in the units of the chart. */
  readonly box: Box
}

/** One figure. Units: CSS pixels at full size; origin at the top left, y down. */
export interface Chart {
  readonly widthPx: number
  readonly heightPx: number
  /** In the order of painting. */
  readonly shapes: readonly Shape[]
  readonly spots: readonly ChartSpot[]
}
