import type { Triangle } from '../../model/triangle'
import { TRIANGLE_CORNERS } from '../../model/triangleParts'

/** Whether nobody has written anything yet. */
export const isBlankTriangle = (triangle: Triangle): boolean =>
  Object.keys(triangle.relations).length === 0 &&
  Object.keys(triangle.customer).length === 0 &&
  TRIANGLE_CORNERS.every((corner) => {
    const { items, ...rest } = triangle[corner]
    return items.order.length === 0 && Object.keys(rest).length === 0
  })
