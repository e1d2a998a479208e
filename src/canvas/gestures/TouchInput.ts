/**
 * Fingers on the canvas. One finger taps, holds and drags; two move and zoom the view together.
 *
 * - A drag moves what is selected already, and otherwise the sheet. In a workshop many hands reach over one large screen, and
 *   most touches mean to look around: a step that moved with the first careless swipe would go unnoticed. Selecting
 *   it first is one tap, shows what the next drag will take, and leaves holding still to the menu.
 * - A finger that holds still opens the menu; moving calls that off.
 * - The second finger calls off what the first one began, so that no pinch leaves a change behind. The finger that stays when
 *   the other lifts goes on moving the sheet.
 *
 * A pen is no finger: it hovers and hits small things, so it is treated as a mouse.
 */
import type { Selected } from '../../editor/selection'
import type { Point } from '../../geometry/point'
import { editInPlace } from '../actions/editActions'
import type { Canvas } from '../Canvas'
import { smallestZoom } from '../view/fit'
import type { View } from '../view/view'
import { beginGesture, TOUCH_SLACK_PX } from './beginGesture'
import type { GestureRun } from './GestureRun'
import { type Grip, gripOf, viewInGrip } from './grip'
import { hitAt, selectedBy } from './hitAt'
import { openMenu } from './openMenu'
import { panView } from './panView'
import { press } from './press'

const LONG_PRESS_MS = 500
/** Two taps this close in time and place are one double tap. */
const DOUBLE_TAP_MS = 350
const DOUBLE_TAP_PX = 24

interface Tap {
  readonly atMs: number
  readonly point: Point
  readonly target: Selected | null
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

export class TouchInput {
  private readonly fingers = new Map<number, Point>()
  /** The view and the grip that a movement of the sheet started from; null while a single finger taps or drags. */
  private held: { readonly view: View; readonly grip: Grip } | null = null
  private start: Point = { x: 0, y: 0 }
  private hasMoved = false
  private lastTap: Tap | null = null
  /** What lifting the finger opens: it is down for the second half of a double tap. */
  private edits: Selected | null = null
  private longPress = 0
  private readonly canvas: Canvas
  private readonly run: GestureRun

  constructor(canvas: Canvas, run: GestureRun) {
    this.canvas = canvas
    this.run = run
  }

  /** @param adds whether a modifier key is held: what is tapped is added to the selection */
  down(finger: number, point: Point, adds: boolean): void {
    window.clearTimeout(this.longPress)
    this.fingers.set(finger, point)
    if (this.fingers.size === 1) this.press(point, adds)
    else {
      this.run.finish('cancel')
      this.lastTap = null
      this.edits = null
      this.grasp()
    }
  }

  move(finger: number, point: Point): void {
    if (!this.fingers.has(finger)) return
    this.fingers.set(finger, point)
    if (this.held) {
      const { view, grip } = this.held
      const smallest = smallestZoom(this.canvas.scene(), this.canvas.size())
      this.canvas.setView(viewInGrip(view, grip, gripOf([...this.fingers.values()]), smallest))
    } else if (this.run.active) {
      if (apart(point, this.start) > TOUCH_SLACK_PX) {
        this.hasMoved = true
        window.clearTimeout(this.longPress)
      }
      this.run.move(point)
    }
  }

  up(finger: number): void {
    if (!this.fingers.delete(finger)) return
    window.clearTimeout(this.longPress)
    if (this.held) this.grasp()
    else if (this.edits && !this.hasMoved) {
      this.run.finish('cancel')
      editInPlace(this.canvas, this.edits)
    } else this.run.finish('end')
  }

  /** The browser took the touches away, or the canvas goes. */
  cancel(): void {
    window.clearTimeout(this.longPress)
    this.fingers.clear()
    this.held = null
    this.run.finish('cancel')
  }

  /** Takes hold of the sheet anew with the fingers that are down. */
  private grasp(): void {
    const fingers = [...this.fingers.values()]
    this.held = fingers.length === 0 ? null : { view: this.canvas.view(), grip: gripOf(fingers) }
  }

  private press(point: Point, adds: boolean): void {
    const { canvas } = this
    const { tool } = canvas.session.getState()
    const hit = hitAt(canvas, point, true)
    const first = this.lastTap
    const isSecond =
      first && performance.now() - first.atMs < DOUBLE_TAP_MS && apart(first.point, point) < DOUBLE_TAP_PX
    // What the first tap hit, even if the view has flown elsewhere since.
    this.edits = isSecond ? first.target : null
    this.lastTap = tool === 'select' && !isSecond ? { atMs: performance.now(), point, target: selectedBy(hit) } : null
    this.start = point
    this.hasMoved = false
    this.run.begin(
      tool === 'pan'
        ? press({ from: point, slackPx: TOUCH_SLACK_PX, drag: () => panView(canvas, point), click: () => {} })
        : beginGesture(canvas, hit, { point, adds, touch: true }),
      point,
    )
    this.longPress = window.setTimeout(() => {
      this.run.finish('cancel')
      this.lastTap = null
      this.edits = null
      if (!canvas.menu.get()) openMenu(canvas, point, true)
    }, LONG_PRESS_MS)
  }
}
