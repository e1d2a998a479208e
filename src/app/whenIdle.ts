/** A page that never rests still has its snapshots. */
const LONGEST_WAIT_MS = 5000

/** Runs a task when the page has time; soon where the browser cannot tell. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: LONGEST_WAIT_MS })
  else setTimeout(task, 1000)
}
