import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Scene } from '../../scene/scene'

/**
 * Where the scene stands on the screen: a point `p` of the scene is drawn at `p × zoom + (x, y)`, in CSS pixels from the
 * top left corner of the canvas.
 */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** As far as one can go from a diagram that is fitted before: see `smallestZoom`. */
export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 4

export const clampZoom = (zoom: number, smallest = MIN_ZOOM): number => Math.min(MAX_ZOOM, Math.max(smallest, zoom))

export const toScene = ({ x, y, zoom }: View, point: Point): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
})

export const toScreen = ({ x, y, zoom }: View, point: Point): Point => ({
  x: point.x * zoom + x,
  y: point.y * zoom + y,
})

/** A box of the scene, in pixels of the canvas. */
export const boxToScreen = (view: View, box: Box): Box => ({
  ...toScreen(view, box),
  width: box.width * view.zoom,
  height: box.height * view.zoom,
})

/** The view with another zoom in which `anchor` (pixels of the canvas) shows the same point of the scene. */
export function zoomAround(view: View, zoom: number, anchor: Point, smallest = MIN_ZOOM): View {
  const clamped = clampZoom(zoom, smallest)
  const point = toScene(view, anchor)
  return { zoom: clamped, x: anchor.x - point.x * clamped, y: anchor.y - point.y * clamped }
}

/** The sticky headers on the screen, in pixels of the canvas. */
export interface Frame {
  /** Size of header text: it follows the zoom, but stays readable when far and modest when near. */
  readonly scale: number
  /** Left edge and width of the lane headers. */
  readonly left: number
  readonly width: number
  /** Top edge and height of the phase band. */
  readonly top: number
  readonly height: number
}

/** Titles of lanes, 12.5 px at full size, get no smaller than 11 px. */
export const MIN_HEADER_SCALE = 0.88
const MAX_HEADER_SCALE = 1.25

export const headerScale = (zoom: number): number => Math.min(MAX_HEADER_SCALE, Math.max(MIN_HEADER_SCALE, zoom))

/**
 * Headers end where the cards begin, as they do on the sheet, until that place leaves the canvas; then they stick to
 * its edge.
 */
export function frameAt(scene: Pick<Scene, 'frame'>, view: View): Frame {
  const scale = headerScale(view.zoom)
  const width = scene.frame.headerWidth * scale
  const height = scene.frame.headerHeight * scale
  return {
    scale,
    width,
    height,
    left: Math.max(0, view.x + scene.frame.headerWidth * view.zoom - width),
    top: Math.max(0, view.y + scene.frame.headerHeight * view.zoom - height),
  }
}
