import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import type { Canvas } from '../Canvas'

/** So long after the last movement the canvas counts as being at rest. */
const REST_MS = 250

/** Writes where the canvas came to rest, so that it opens there the next time; at once when it goes away. */
export function useKeptPlace(canvas: Canvas): void {
  const store = useStoreApi()
  useEffect(() => {
    const { density } = canvas.session.getState()
    const { blueprint } = canvas.session.getState()
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      timer = undefined
      if (canvas.placed.get() && canvas.session.getState().blueprint === blueprint)
        canvas.session.setState({ place: { ...canvas.view(), density } })
    }
    const stop = store.subscribe((state, previous) => {
      if (state.transform === previous.transform) return
      clearTimeout(timer)
      timer = setTimeout(keep, REST_MS)
    })
    return () => {
      stop()
      if (timer === undefined) return
      clearTimeout(timer)
      keep()
    }
  }, [canvas, store])
}
