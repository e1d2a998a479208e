/** A hidden page is not painted; then a task waits no longer than this. */
const LONGEST_WAIT_MS = 100

/** Runs a task once the present change has been painted. */
export function afterPaint(task: () => void): void {
  let done = false
  const once = () => {
    if (done) return
    done = true
    task()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, LONGEST_WAIT_MS)
}
