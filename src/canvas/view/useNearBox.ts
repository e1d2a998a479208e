import { useStoreApi } from '@xyflow/react'
import { useEffect, useState } from 'react'
import type { Box } from '../../geometry/box'
import { toScene, type View } from './view'

/** How much more than the view is mounted on each side, as a share of its size. */
const PADDING = 0.5
/** Beyond this change of zoom the box would be far too large or too small. */
const ZOOM_STEP = 2

interface Near {
  readonly box: Box
  readonly zoom: number
}

function boxOf(view: View, width: number, height: number, padding: number): Box {
  const { x, y } = toScene(view, { x: -width * padding, y: -height * padding })
  const share = 1 + 2 * padding
  return { x, y, width: (width * share) / view.zoom, height: (height * share) / view.zoom }
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Before the canvas has a size: nothing is left out. */
const EVERYWHERE: Near = { box: { x: -1e7, y: -1e7, width: 2e7, height: 2e7 }, zoom: 1 }

/**
 * The part of the scene worth mounting: the view and half of it on each side. It changes only when the view leaves it,
 * so that most movements render nothing.
 */
export function useNearBox(): Box {
  const store = useStoreApi()
  const [near, setNear] = useState<Near>(EVERYWHERE)
  useEffect(() => {
    const update = () => {
      const { transform, width, height } = store.getState()
      if (width === 0) return
      const view = { x: transform[0], y: transform[1], zoom: transform[2] }
      setNear((old) => {
        const ratio = view.zoom / old.zoom
        const fits = ratio < ZOOM_STEP && ratio > 1 / ZOOM_STEP && holds(old.box, boxOf(view, width, height, 0))
        return fits && old !== EVERYWHERE ? old : { box: boxOf(view, width, height, PADDING), zoom: view.zoom }
      })
    }
    update()
    return store.subscribe((state, previous) => {
      if (state.transform !== previous.transform || state.width !== previous.width || state.height !== previous.height)
        update()
    })
  }, [store])
  return near.box
}
