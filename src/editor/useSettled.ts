import { startTransition, useEffect, useState } from 'react'

/** Edits that come one after the other count as one. */
const SETTLE_MS = 150

/**
 * A value once it has stayed for a moment, null before the first: for figures and summaries that take as long to work out
 * as the picture takes to draw, and may follow it. (A deferred value would be worked out before the picture is painted.)
 */
export function useSettled<T>(value: T): T | null {
  const [settled, setSettled] = useState<T | null>(null)
  useEffect(() => {
    const timer = window.setTimeout(() => startTransition(() => setSettled(() => value)), SETTLE_MS)
    return () => window.clearTimeout(timer)
  }, [value])
  return settled
}
