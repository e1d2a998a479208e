import { useLayoutEffect } from 'react'
import type { Canvas } from './Canvas'
import { createSignal, type Signal } from './signal'

/** The canvas that is on the screen, for code outside of it; null while none is. */
export const canvasOnScreen: Signal<Canvas | null> = createSignal<Canvas | null>(null)

/** Makes a canvas the one on the screen for as long as it is mounted. */
export function useOnScreen(canvas: Canvas): void {
  useLayoutEffect(() => {
    canvasOnScreen.set(canvas)
    return () => {
      if (canvasOnScreen.get() === canvas) canvasOnScreen.set(null)
    }
  }, [canvas])
}
