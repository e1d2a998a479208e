import { startTransition, useEffect, useState } from 'react'

/**
 * A value that follows one frame later, `first` before that: for figures that take longer to draw than a frame lasts but should
 * not be seen to lag. What answers an edit at once is painted before they are begun. (A deferred value would be drawn before
 * that frame, and one chart is one piece of work that nothing can interrupt.)
 */
export function useAfterPaint<T>(value: T, first: T): T {
  const [shown, setShown] = useState<{ readonly value: T }>({ value: first })
  useEffect(() => {
    let task = 0
    const frame = requestAnimationFrame(() => {
      // Callbacks run before their frame is painted: only a task of its own comes behind it.
      task = window.setTimeout(() =>
        startTransition(() => setShown((before) => (Object.is(before.value, value) ? before : { value }))),
      )
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(task)
    }
  }, [value])
  return shown.value
}
