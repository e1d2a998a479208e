import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import type { Canvas } from '../Canvas'

/** While the zoom changes, other parts of the screen hear of it no more often: each time they render. */
const ZOOM_REPORT_MS = 100

/** Writes the zoom where other parts of the screen read it. */
export function useZoomReport({ session }: Canvas): void {
  const store = useStoreApi()
  useEffect(() => {
    let timer = 0
    const report = () => {
      const [, , zoom] = store.getState().transform
      if (zoom === session.getState().zoom) return
      session.setState({ zoom })
      timer = window.setTimeout(() => {
        timer = 0
        report()
      }, ZOOM_REPORT_MS)
    }
    report()
    const stop = store.subscribe(() => timer === 0 && report())
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [session, store])
}
