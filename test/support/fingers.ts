/** Real touches, as the browser gets them from a screen: one list of fingers per event. */
import type { Page } from 'playwright-core'
import type { Point } from './drawing'

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'

export interface Fingers {
  down(...points: readonly Point[]): Promise<void>
  move(...points: readonly Point[]): Promise<void>
  up(): Promise<void>
  /** The system takes the touches away, as for a call that comes in. */
  cancel(): Promise<void>
  tap(point: Point): Promise<void>
  /** Down, some way, and up. */
  swipe(from: Point, to: Point): Promise<void>
}

const STEPS = 4

/** Fingers on the screen of a page that was opened with `touch`. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const client = await page.context().newCDPSession(page)
  const send = async (type: TouchType, points: readonly Point[] = []) => {
    await client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    })
  }
  const down = (...points: readonly Point[]) => send('touchStart', points)
  const up = () => send('touchEnd')
  return {
    down,
    up,
    move: (...points) => send('touchMove', points),
    cancel: () => send('touchCancel'),
    tap: async (point) => {
      await down(point)
      await up()
    },
    swipe: async (from, to) => {
      await down(from)
      for (let step = 1; step <= STEPS; step++) {
        const share = step / STEPS
        await send('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }])
      }
      await up()
    },
  }
}
