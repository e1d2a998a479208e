import { useStore, useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { View } from './view'

/** The view, as a value: renders at every movement. Only for small things that stay in place on the screen. */
export function useView(): View {
  const transform = useStore((state) => state.transform)
  return { x: transform[0], y: transform[1], zoom: transform[2] }
}

/** What a selector takes from the zoom: renders only when that changes. */
export const useZoomed = <T>(select: (zoom: number) => T): T => useStore((state) => select(state.transform[2]))

/**
 * Calls `place` with an element whenever the view moves, in the same turn in which React Flow moves the cards and
 * without rendering, and after each rendering, which may have brought new elements: for what follows the view.
 */
export function useFollowView<E extends Element>(place: (element: E, view: View) => void): RefObject<E | null> {
  const element = useRef<E>(null)
  const store = useStoreApi()
  const follow = useCallback(() => {
    const [x, y, zoom] = store.getState().transform
    if (element.current) place(element.current, { x, y, zoom })
  }, [place, store])
  useLayoutEffect(follow)
  useLayoutEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.transform !== previous.transform) follow()
      }),
    [follow, store],
  )
  return element
}
