import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import { detailAt, FAR_BELOW_ZOOM, FULL_FROM_ZOOM, TITLE_STEPS_PER_DOUBLING } from '../view/detail'
import type { Size } from '../view/fit'
import { toScene, type View } from '../view/view'
import { type PictureState, paintPicture } from './paintPicture'

/**
 * The plate: a picture somewhat larger than the view, on one canvas element.
 *
 * To draw takes longer than a frame has, to move and stretch what is drawn next to nothing. So the element is moved with
 * the view, and stretched while the zoom changes, and drawn anew when the view leaves what it holds or its zoom has
 * changed by a sixth. At rest the picture is drawn at its own zoom, and sharp.
 */
export interface Plate {
  /** Shows a view of a scene. `isZooming`: its zoom is about to change again. */
  show(state: PictureState, view: View, size: Size, isZooming: boolean): void
}

/** How much more than the view is drawn on each side, as a share of its size: for panning, and while the zoom changes. */
const PAN_PADDING = 0.15
const ZOOM_PADDING = 0.1
/** While the zoom changes, pictures are drawn at every other step at which titles are set, and stretched by up to 17 %. */
const STEPS_PER_DOUBLING = TITLE_STEPS_PER_DOUBLING / 2

interface Painted {
  readonly state: PictureState
  /** Where the scene stands on the element. */
  readonly view: View
  readonly size: Size
  /** What the element holds of the scene. */
  readonly box: Box
}

/**
 * The zoom at which a picture is drawn that will be stretched to `zoom`: a step below, with the same level of detail.
 *
 * @param scale how much larger the scene is than on a desk: see `detailAt`
 */
export function steppedZoom(zoom: number, scale = 1): number {
  const steps = Math.floor(Math.log2(zoom / FULL_FROM_ZOOM) * STEPS_PER_DOUBLING + 1e-6)
  const step = FULL_FROM_ZOOM * 2 ** (steps / STEPS_PER_DOUBLING)
  const floor = { full: FULL_FROM_ZOOM, summary: FAR_BELOW_ZOOM, far: 0 }[detailAt(zoom, scale)]
  return Math.min(zoom, Math.max(step, floor / scale))
}

const sameState = (a: PictureState, b: PictureState): boolean =>
  (Object.keys(a) as (keyof PictureState)[]).every((key) => a[key] === b[key])

/** Makes the bitmap as large as pictures need it, in device pixels, and fills it with the ground. */
function cleared(
  element: HTMLCanvasElement,
  { width, height }: Size,
  ground: string,
  ratio: number,
): CanvasRenderingContext2D | null {
  const share = 1 + 2 * PAN_PADDING
  const [wide, high] = [Math.ceil(width * share * ratio), Math.ceil(height * share * ratio)]
  // Opaque: there is nothing to blend it with.
  const context = element.getContext('2d', { alpha: false })
  if (element.width !== wide || element.height !== high) {
    element.width = wide
    element.height = high
    element.style.width = `${wide / ratio}px`
    element.style.height = `${high / ratio}px`
  }
  if (!context) return null
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = ground
  context.fillRect(0, 0, wide, high)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  return context
}

/** Draws what a view needs on the element, around its middle. */
function paint(element: HTMLCanvasElement, state: PictureState, view: View, size: Size, isZooming: boolean): Painted {
  const padding = isZooming ? ZOOM_PADDING : PAN_PADDING
  const zoom = isZooming ? steppedZoom(view.zoom, state.scene.scale) : view.zoom
  const middle = toScene(view, { x: size.width / 2, y: size.height / 2 })
  const drawn = { width: size.width * (1 + 2 * padding), height: size.height * (1 + 2 * padding) }
  const ratio = window.devicePixelRatio
  const at = {
    zoom,
    // Whole device pixels, so that the picture is as sharp after it was moved.
    x: Math.round((drawn.width / 2 - middle.x * zoom) * ratio) / ratio,
    y: Math.round((drawn.height / 2 - middle.y * zoom) * ratio) / ratio,
  }
  const context = cleared(element, size, state.pens.colours.paper, ratio)
  if (context) paintPicture(context, state, at, drawn)
  const box = { ...toScene(at, { x: 0, y: 0 }), width: drawn.width / zoom, height: drawn.height / zoom }
  return { state, view: at, size, box }
}

/** Whether a box holds what is shown of a sheet between two places. Beside the sheet there is nothing to draw. */
function holdsSheet(box: Box, sheet: Size, from: Point, to: Point): boolean {
  const spans = (start: number, length: number, low: number, high: number, end: number) =>
    start <= Math.max(0, low) + 1e-6 && start + length >= Math.min(high, end) - 1e-6
  return spans(box.x, box.width, from.x, to.x, sheet.width) && spans(box.y, box.height, from.y, to.y, sheet.height)
}

/** Whether a picture holds all that a view shows and need not be stretched too far for it. */
function holds(
  { state, view: { zoom }, box, ...painted }: Painted,
  view: View,
  size: Size,
  isZooming: boolean,
): boolean {
  if (painted.size.width !== size.width || painted.size.height !== size.height) return false
  if ((isZooming ? steppedZoom(view.zoom, state.scene.scale) : view.zoom) !== zoom) return false
  const [from, to] = [toScene(view, { x: 0, y: 0 }), toScene(view, { x: size.width, y: size.height })]
  return holdsSheet(box, state.scene.size, from, to)
}

/** Moves and stretches the element so that its picture stands where a view has it. */
function place({ style }: HTMLCanvasElement, painted: View, view: View): void {
  const stretch = view.zoom / painted.zoom
  const ratio = window.devicePixelRatio
  const shift = (to: number, from: number): number => {
    const exact = to - from * stretch
    return stretch === 1 ? Math.round(exact * ratio) / ratio : exact
  }
  style.transform = `translate(${shift(view.x, painted.x)}px, ${shift(view.y, painted.y)}px) scale(${stretch})`
}

/** Makes a plate of a canvas element, which must be as large as its bitmap and have its origin at its top left corner. */
export function createPlate(element: HTMLCanvasElement): Plate {
  let painted: Painted | null = null
  return {
    show(state, view, size, isZooming) {
      const fits = painted && sameState(painted.state, state) && holds(painted, view, size, isZooming)
      if (!painted || !fits) painted = paint(element, state, view, size, isZooming)
      place(element, painted.view, view)
    },
  }
}
