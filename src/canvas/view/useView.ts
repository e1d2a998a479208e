import { useStore, useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { View } from './view'

/** The view, as a value: renders at every movement. Only for small things that stay in place on the screen. */
export function useView(): View {
  const transform = useStore((state) => state.transform)
  return { x: transform[0], y: transform[1], zoom: transform[2] }
}

/** The zoom alone: panning renders nothing. */
export const useZoom = (): number => useStore((state) => state.transform[2])

/**
 * Calls `place` with an element whenever the view moves, in the same turn in which React Flow moves the cards and
 * without rendering: for layers that follow the view on one axis.
 */
export function useFollowView<E extends Element>(place: (element: E, view: View) => void): RefObject<E | null> {
  const element = useRef<E>(null)
  const store = useStoreApi()
  useLayoutEffect(() => {
    const follow = () => {
      const [x, y, zoom] = store.getState().transform
      if (element.current) place(element.current, { x, y, zoom })
    }
    follow()
    return store.subscribe((state, previous) => {
      if (state.transform !== previous.transform) follow()
    })
  }, [place, store])
  return element
}
