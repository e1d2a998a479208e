import type { Box } from '../../geometry/box'
import type { Scene } from '../../scene/scene'
import { clampZoom, headerScale, MIN_HEADER_SCALE, MIN_ZOOM, type View } from './view'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Free space around what is fitted, in pixels of the canvas. */
const MARGIN_PX = 24
/** Reading size is the most that fitting enlarges to. */
const MAX_FIT_ZOOM = 1
/** More of a small selection would only blur the sense of place. */
const MAX_FOCUS_ZOOM = 1.5

/** The zoom at which header and body together are as long as the canvas. Headers stop shrinking before the body does. */
function fittingZoom(canvas: number, header: number, body: number): number {
  const together = canvas / (header + body)
  return together >= MIN_HEADER_SCALE ? together : (canvas - header * MIN_HEADER_SCALE) / body
}

/** Against canvases that have no room at all. */
const LEAST_ZOOM = 0.001

/** The view that shows the whole sheet, from its top left corner, no larger than 100 %. */
export function fitAll({ frame, size }: Pick<Scene, 'frame' | 'size'>, canvas: Size): View {
  const { headerWidth, headerHeight } = frame
  const zoom = clampZoom(
    Math.min(
      MAX_FIT_ZOOM,
      fittingZoom(canvas.width, headerWidth, Math.max(1, size.width - headerWidth)),
      fittingZoom(canvas.height, headerHeight, Math.max(1, size.height - headerHeight)),
    ),
    LEAST_ZOOM,
  )
  const scale = headerScale(zoom)
  return { zoom, x: headerWidth * (scale - zoom), y: headerHeight * (scale - zoom) }
}

/** How far a canvas zooms out: to `MIN_ZOOM`, or until all of the sheet is seen. */
export const smallestZoom = (scene: Pick<Scene, 'frame' | 'size'>, canvas: Size): number =>
  Math.min(MIN_ZOOM, fitAll(scene, canvas).zoom)

/** The view that shows a box of the scene in the middle of what the headers leave free. */
export function fitBox(scene: Scene, canvas: Size, box: Box): View {
  const room = (scale: number) => ({
    width: Math.max(1, canvas.width - scene.frame.headerWidth * scale - 2 * MARGIN_PX),
    height: Math.max(1, canvas.height - scene.frame.headerHeight * scale - 2 * MARGIN_PX),
  })
  const zoomFor = (scale: number) => Math.min(room(scale).width / box.width, room(scale).height / box.height)
  const zoom = clampZoom(Math.min(MAX_FOCUS_ZOOM, zoomFor(headerScale(zoomFor(1)))), smallestZoom(scene, canvas))
  return centred(scene, canvas, box, zoom)
}

/** The view of a given zoom that centres a box in what the headers leave free. */
export function centred(scene: Scene, canvas: Size, box: Box, zoom: number): View {
  const scale = headerScale(zoom)
  const left = scene.frame.headerWidth * scale
  const top = scene.frame.headerHeight * scale
  return {
    zoom,
    x: (left + canvas.width) / 2 - (box.x + box.width / 2) * zoom,
    y: (top + canvas.height) / 2 - (box.y + box.height / 2) * zoom,
  }
}

/** The view moved just enough to show a box beside the headers; the same view if it is shown already. */
export function reveal(scene: Scene, canvas: Size, view: View, box: Box): View {
  const scale = headerScale(view.zoom)
  const shift = (start: number, size: number, low: number, high: number) => {
    if (start < low || size > high - low) return low - start
    return start + size > high ? high - start - size : 0
  }
  const { zoom } = view
  const left = scene.frame.headerWidth * scale + MARGIN_PX
  const top = scene.frame.headerHeight * scale + MARGIN_PX
  const dx = shift(box.x * zoom + view.x, box.width * zoom, left, canvas.width - MARGIN_PX)
  const dy = shift(box.y * zoom + view.y, box.height * zoom, top, canvas.height - MARGIN_PX)
  return dx === 0 && dy === 0 ? view : { zoom, x: view.x + dx, y: view.y + dy }
}

/** The smallest box around all; null of none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  const [first] = boxes
  if (!first) return null
  let { x, y } = first
  let [right, bottom] = [x + first.width, y + first.height]
  for (const box of boxes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x, y, width: right - x, height: bottom - y }
}

/** Smaller than this, an opening view would show a pattern and no words. */
const MIN_FIRST_ZOOM = 0.6
const MIN_WALL_ZOOM = 0.85

/** The view that a blueprint opens with: all of it if it can be read, else its beginning at a readable size. */
export function firstView(scene: Scene, canvas: Size): View {
  const all = fitAll(scene, canvas)
  // A wall is read from afar: there, words need their full size.
  const isWall = (scene.scale ?? 1) > 1
  return all.zoom >= (isWall ? MIN_WALL_ZOOM : MIN_FIRST_ZOOM) ? all : { x: 0, y: 0, zoom: isWall ? 1 : 0.8 }
}
