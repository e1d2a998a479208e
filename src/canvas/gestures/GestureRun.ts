import type { Point } from '../../geometry/point'
import type { Canvas } from '../Canvas'
import { frameAt } from '../view/view'
import type { Gesture } from './gesture'

/** Closer to the edge than this, a drag moves the view. */
const EDGE_PX = 36
const EDGE_SPEED_PX = 14

/** How far to go along one axis: towards the edge that the pointer is at, while there is sheet beyond it. */
function pull(at: number, low: number, high: number, sheetStart: number, sheetEnd: number): number {
  if (at < low + EDGE_PX) return Math.min(EDGE_SPEED_PX, Math.max(0, low - sheetStart))
  return at > high - EDGE_PX ? -Math.min(EDGE_SPEED_PX, Math.max(0, sheetEnd - high + EDGE_PX)) : 0
}

/** How far the view goes per frame while a gesture is held at a point. */
function edgeStep(canvas: Canvas, point: Point, axes: NonNullable<Gesture['pansAtEdge']>): Point {
  const scene = canvas.scene()
  const view = canvas.view()
  const { width, height } = canvas.size()
  const frame = frameAt(scene, view)
  const startX = scene.frame.headerWidth * view.zoom + view.x
  const startY = scene.frame.headerHeight * view.zoom + view.y
  return {
    x: axes === 'y' ? 0 : pull(point.x, frame.left + frame.width, width, startX, scene.size.width * view.zoom + view.x),
    y:
      axes === 'x'
        ? 0
        : pull(point.y, frame.top + frame.height, height, startY, scene.size.height * view.zoom + view.y),
  }
}

/** Runs one gesture at a time and moves the view while it is held at an edge. */
export class GestureRun {
  private gesture: Gesture | null = null
  private point: Point = { x: 0, y: 0 }
  private frame = 0
  private readonly canvas: Canvas

  constructor(canvas: Canvas) {
    this.canvas = canvas
  }

  get active(): boolean {
    return this.gesture !== null
  }

  get cursor(): string {
    return this.gesture?.cursor ?? ''
  }

  begin(gesture: Gesture, point: Point): void {
    this.gesture = gesture
    this.point = point
  }

  move(point: Point): void {
    this.point = point
    this.gesture?.move(point)
    if (this.frame === 0) this.frame = requestAnimationFrame(this.followEdge)
  }

  finish(how: 'end' | 'cancel'): void {
    const gesture = this.gesture
    this.gesture = null
    cancelAnimationFrame(this.frame)
    this.frame = 0
    if (how === 'end') gesture?.end(this.point)
    else gesture?.cancel()
  }

  private readonly followEdge = (): void => {
    this.frame = 0
    const axes = this.gesture?.pansAtEdge
    if (!this.gesture || !axes) return
    const step = edgeStep(this.canvas, this.point, axes)
    if (step.x === 0 && step.y === 0) return
    const view = this.canvas.view()
    this.canvas.setView({ ...view, x: view.x + step.x, y: view.y + step.y })
    this.gesture.move(this.point)
    this.frame = requestAnimationFrame(this.followEdge)
  }
}
