import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { SceneRoute } from '../../scene/scene'
import type { Stroke } from '../../scene/shape'
import { emu, type Placing } from './emu'
import { presetXml } from './shapeXml'
import { type FrameEmu, lineXml, namedXml, transformXml } from './xmlParts'

/** A step that a connector is glued to. */
export interface Glued {
  readonly shapeId: number
  readonly box: Box
}

const QUARTER = 5_400_000

/** Connection site of a form on the side that a point lies on: 0 top, 1 left, 2 bottom, 3 right. */
export function siteOf({ x, y, width, height }: Box, point: Point): 0 | 1 | 2 | 3 {
  const distances = [
    Math.abs(point.y - y),
    Math.abs(point.x - x),
    Math.abs(point.y - y - height),
    Math.abs(point.x - x - width),
  ]
  return distances.indexOf(Math.min(...distances)) as 0 | 1 | 2 | 3
}

interface Course {
  readonly preset: string
  readonly adjust?: number
  readonly frame: FrameEmu
}

/** How often a course turns at most to be one of Office's connectors. */
const MOST_POINTS = 4

/**
 * The connector of Office that runs as a route does; null if the route turns more often. Connectors start horizontally
 * in their own frame: one that starts vertically is the same, turned by a quarter and flipped.
 */
export function courseOf(points: readonly Point[], { x, y, scale }: Placing): Course | null {
  const at = points.map((point) => ({ x: emu(x + point.x * scale), y: emu(y + point.y * scale) }))
  const [start, second] = at
  const end = at.at(-1)
  if (!start || !second || !end || at.length > MOST_POINTS) return null
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const [width, height] = [Math.abs(dx), Math.abs(dy)]
  const [left, top] = [Math.min(start.x, end.x), Math.min(start.y, end.y)]
  if (at.length === 2) {
    return { preset: 'straightConnector1', frame: { x: left, y: top, width, height, flipH: dx < 0, flipV: dy < 0 } }
  }
  const isLevel = Math.abs(second.y - start.y) <= Math.abs(second.x - start.x)
  const [along, bend] = isLevel ? [dx, second.x - start.x] : [dy, second.y - start.y]
  if (along === 0) return null
  const preset = at.length === 3 ? 'bentConnector2' : 'bentConnector3'
  const adjust = at.length === 3 ? {} : { adjust: (bend / along) * 100_000 }
  if (isLevel) return { preset, ...adjust, frame: { x: left, y: top, width, height, flipH: dx < 0, flipV: dy < 0 } }
  const [middleX, middleY] = [(start.x + end.x) / 2, (start.y + end.y) / 2]
  const frame = {
    x: Math.round(middleX - height / 2),
    y: Math.round(middleY - width / 2),
    width: height,
    height: width,
    rotation: QUARTER,
    flipH: dy < 0,
    flipV: dx > 0,
  }
  return { preset, ...adjust, frame }
}

/** A route as a connector glued to its two steps; null if it turns more often than Office's connectors can. */
export function connectorXml(
  route: SceneRoute,
  ends: { readonly from: Glued; readonly to: Glued },
  {
    id,
    name,
    stroke,
    placing,
  }: { readonly id: number; readonly name: string; readonly stroke: Stroke; readonly placing: Placing },
): string | null {
  const course = courseOf(route.points, placing)
  const [first, last] = [route.points[0], route.points.at(-1)]
  if (!course || !first || !last) return null
  const start = `<a:stCxn id="${ends.from.shapeId}" idx="${siteOf(ends.from.box, first)}"/>`
  const end = `<a:endCxn id="${ends.to.shapeId}" idx="${siteOf(ends.to.box, last)}"/>`
  const geometry = presetXml(course.preset, course.adjust).replace('name="adj"', 'name="adj1"')
  const line = lineXml(stroke, placing.scale, { start: route.startHead, end: route.endHead })
  return `<p:cxnSp><p:nvCxnSpPr>${namedXml(id, name, name)}<p:cNvCxnSpPr>${start}${end}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${transformXml(course.frame)}${geometry}${line}</p:spPr></p:cxnSp>`
}
