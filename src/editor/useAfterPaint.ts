import { startTransition, useEffect, useState } from 'react'

/**
 * A value that follows two frames later, `first` before that: for figures that take longer to draw than a frame lasts but should
 * not be seen to lag. What answers an edit at once is painted before they are begun. (A deferred value would be drawn before
 * that frame, and one chart is one piece of work that nothing can interrupt.)
 */
export function useAfterPaint<T>(value: T, first: T): T {
  const [shown, setShown] = useState<{ readonly value: T }>({ value: first })
  useEffect(() => {
    // A callback runs before its own frame is painted, so that only the second one comes behind the paint of the first.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() =>
        startTransition(() => setShown((before) => (Object.is(before.value, value) ? before : { value }))),
      )
    })
    return () => cancelAnimationFrame(frame)
  }, [value])
  return shown.value
}
