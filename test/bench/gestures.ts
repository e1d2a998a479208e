/**
 * Gestures by real input: 72 events in 1.2 seconds, through the browser, whether the page keeps up or not.
 *
 * Frames are counted by animation frames between the first event and the last. After the gesture the page is watched for
 * long tasks for a while: what is put off until the hand rests is work, too.
 */
import type { GestureName, Place } from './bounds'
import { mainThreadMs } from './metrics'
import type { BenchPage } from './pages'
import type { Profiler } from './profiler'

const EVENTS = 72
const EVENT_MS = 1000 / 60
const WATCH_AFTER_MS = 900
const PAN_PX = 24
/** Each turn changes the zoom by about 2.5 %; half of the turns bring it back. */
const ZOOM_TURN = 18
/** To the right, with a bow, and down again in the lane it came from. */
const DRAG_PX = { right: 260, bow: 40 }
const CTRL = 2

export interface GestureResult {
  readonly fps: number
  readonly mainMsPerFrame: number
  readonly longestAfterMs: number
  /** Whether the view moved, or the step stood elsewhere after the drop. */
  readonly changed: boolean
  /** Zoom at which the gesture began. */
  readonly zoom: number
}

type Event = Parameters<BenchPage['client']['send']>[1] & object

const sleepUntil = (moment: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())))

/** Sends events at their times without waiting for the page, then waits until it has taken them all. */
async function sendPaced({ client }: BenchPage, eventAt: (index: number) => Event): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (let index = 0; index < EVENTS; index++) {
    await sleepUntil(start + index * EVENT_MS)
    sent.push(client.send('Input.dispatchMouseEvent', eventAt(index) as never))
  }
  await Promise.all(sent)
}

/** Begins to count frames and long tasks in the page. */
const startWatch = ({ page }: BenchPage): Promise<void> =>
  page.evaluate(() => {
    const watch = { frames: [] as number[], tasks: [] as [end: number, duration: number][], on: true }
    const tick = (time: number) => {
      watch.frames.push(time)
      if (watch.on) requestAnimationFrame(tick)
    }
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watch.tasks.push([startTime + duration, duration])
    })
    observer.observe({ type: 'longtask' })
    Object.assign(window, { __watch: watch })
    return new Promise((resolve) => {
      requestAnimationFrame((time) => {
        tick(time)
        resolve()
      })
    })
  })

interface Watched {
  readonly frames: readonly number[]
  readonly tasks: readonly [end: number, duration: number][]
  readonly endedAt: number
}

/** Ends the counting of frames and answers when that was; long tasks are counted further. */
const endFrames = ({ page }: BenchPage): Promise<number> =>
  page.evaluate(() => {
    Reflect.get(window, '__watch').on = false
    return performance.now()
  })

const readWatch = ({ page }: BenchPage, endedAt: number): Promise<Watched> =>
  page.evaluate(
    (at) => ({
      frames: Reflect.get(window, '__watch').frames,
      tasks: Reflect.get(window, '__watch').tasks,
      endedAt: at,
    }),
    endedAt,
  )

/** Shows a step at reading size or everything, and answers the middle of the canvas and the step nearest to it. */
async function prepare({ page }: BenchPage, place: Place) {
  await page.evaluate((where) => {
    const { __bench: bench } = window
    if (where === 'near') bench.center(Math.floor(bench.count().steps / 2), 1)
    else bench.fit()
  }, place)
  await page.waitForTimeout(700)
  return page.evaluate(() => {
    const { __bench: bench } = window
    const bounds = document.querySelector(bench.panTarget)?.getBoundingClientRect() ?? new DOMRect()
    const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
    const points = Array.from({ length: bench.count().steps }, (_, i) => bench.nodePoint(i))
    const away = points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))
    const step = away.indexOf(Math.min(...away))
    return { middle, step, point: points[step] ?? middle, zoom: bench.viewport().zoom }
  })
}

type Prepared = Awaited<ReturnType<typeof prepare>>

/** The state that a gesture changes. */
const stateOf = ({ page }: BenchPage, gesture: GestureName, step: number): Promise<string> =>
  page.evaluate(
    ([name, i]) => JSON.stringify(name === 'drag' ? window.__bench.nodePos(Number(i)) : window.__bench.viewport()),
    [gesture, step] as const,
  )

async function perform(bench: BenchPage, gesture: GestureName, place: Place, { middle, point }: Prepared) {
  const wheel = (more: object): Event => ({ type: 'mouseWheel', ...middle, deltaX: 0, deltaY: 0, ...more })
  const mouse = (type: string, at: { x: number; y: number }): Event => ({
    type,
    ...at,
    button: 'left',
    buttons: 1,
    clickCount: 1,
  })
  switch (gesture) {
    case 'pan':
      return sendPaced(bench, () => wheel({ deltaX: PAN_PX }))
    case 'zoom': {
      // From reading size out and back, from afar in and back: either crosses from cards to the picture from afar.
      const first = place === 'near' ? ZOOM_TURN : -ZOOM_TURN
      return sendPaced(bench, (index) => wheel({ deltaY: index < EVENTS / 2 ? first : -first, modifiers: CTRL }))
    }
    case 'drag': {
      const at = (index: number) => ({
        x: point.x + (DRAG_PX.right * index) / EVENTS,
        y: point.y - DRAG_PX.bow * Math.sin((Math.PI * index) / EVENTS),
      })
      await bench.client.send('Input.dispatchMouseEvent', mouse('mousePressed', point) as never)
      await sendPaced(bench, (index) => mouse('mouseMoved', at(index + 1)))
    }
  }
}

const release = (bench: BenchPage, { point }: Prepared): Promise<unknown> =>
  bench.client.send('Input.dispatchMouseEvent', {
    type: 'mouseReleased',
    x: point.x + DRAG_PX.right,
    y: point.y,
    button: 'left',
    clickCount: 1,
  })

/** Performs one gesture and says how the page kept up. */
export async function measureGesture(
  bench: BenchPage,
  gesture: GestureName,
  place: Place,
  profiler: Profiler,
): Promise<GestureResult> {
  const prepared = await prepare(bench, place)
  await bench.page.mouse.move(prepared.middle.x, prepared.middle.y)
  if (gesture === 'drag') await bench.page.mouse.move(prepared.point.x, prepared.point.y)
  const before = await stateOf(bench, gesture, prepared.step)
  await startWatch(bench)
  let onTheWay = before
  let spentMs = 0
  let watched: Watched = { frames: [], tasks: [], endedAt: 0 }
  await profiler.during(`${gesture}-${place}`, async () => {
    const startMs = await mainThreadMs(bench.client)
    const moving = perform(bench, gesture, place, prepared)
    // A gesture that zooms out and back ends where it began: looked at in the middle, too.
    if (gesture === 'zoom') {
      await bench.page.waitForTimeout((EVENTS / 2) * EVENT_MS)
      onTheWay = await stateOf(bench, gesture, prepared.step)
    }
    await moving
    const endedAt = await endFrames(bench)
    spentMs = (await mainThreadMs(bench.client)) - startMs
    if (gesture === 'drag') await release(bench, prepared)
    await bench.page.waitForTimeout(WATCH_AFTER_MS)
    watched = await readWatch(bench, endedAt)
  })
  const changed = onTheWay !== before || (await stateOf(bench, gesture, prepared.step)) !== before
  if (gesture === 'drag' && changed) await bench.page.evaluate(() => window.__bench.undo())
  const { frames, tasks } = watched
  const [first = 0] = frames
  const last = frames.at(-1) ?? first
  const count = Math.max(1, frames.length - 1)
  return {
    fps: (1000 * count) / (last - first),
    mainMsPerFrame: spentMs / count,
    longestAfterMs: Math.max(0, ...tasks.filter(([end]) => end > watched.endedAt).map(([, duration]) => duration)),
    changed,
    zoom: prepared.zoom,
  }
}
