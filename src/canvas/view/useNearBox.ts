import { useStoreApi } from '@xyflow/react'
import { useEffect, useState } from 'react'
import type { Box } from '../../geometry/box'
import { useCanvas } from '../Canvas'
import type { Signal } from '../signal'
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

/** Before the canvas has a size: nothing is mounted only to be taken away again. */
const NOWHERE: Near = { box: { x: 0, y: 0, width: 0, height: 0 }, zoom: 1 }

/** The box that is near a view: the one before, as long as the view stays inside of it. */
function nextNear(old: Near, view: View, width: number, height: number): Near {
  const ratio = view.zoom / old.zoom
  const fits = ratio < ZOOM_STEP && ratio > 1 / ZOOM_STEP && holds(old.box, boxOf(view, width, height, 0))
  return fits ? old : { box: boxOf(view, width, height, PADDING), zoom: view.zoom }
}

/** Calls back with view and size whenever the view has moved and its zoom is at rest. */
function useSettledView(restZoom: Signal<number>, settled: (view: View, width: number, height: number) => void): void {
  const store = useStoreApi()
  useEffect(() => {
    const update = () => {
      const { transform, width, height } = store.getState()
      const view = { x: transform[0], y: transform[1], zoom: transform[2] }
      // While the zoom changes, a picture stands for the elements.
      if (width > 0 && view.zoom === restZoom.get()) settled(view, width, height)
    }
    update()
    const stops = [
      restZoom.subscribe(update),
      store.subscribe((state, previous) => {
        if (
          state.transform !== previous.transform ||
          state.width !== previous.width ||
          state.height !== previous.height
        )
          update()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, restZoom, settled])
}

/**
 * The part of the scene worth mounting: the view and half of it on each side. It changes only when the view leaves it,
 * so that most movements render nothing.
 */
export function useNearBox(restZoom: Signal<number>): Box {
  const [near, setNear] = useState<Near>(NOWHERE)
  const [settled] = useState(
    () => (view: View, width: number, height: number) => setNear((old) => nextNear(old, view, width, height)),
  )
  useSettledView(restZoom, settled)
  return near.box
}

interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The same from left to right, for headers: they are elements at every zoom, so they follow while it changes, too, but
 * with so much to spare that this is rare.
 */
export function useNearSpan(): Span {
  const store = useStoreApi()
  const { restZoom } = useCanvas()
  const [span, setSpan] = useState<Span>({ from: 0, to: 0 })
  useEffect(() => {
    const update = () => {
      const { transform, width } = store.getState()
      if (width === 0) return
      const from = -transform[0] / transform[2]
      const wide = width / transform[2]
      setSpan((old) => {
        const isAtRest = transform[2] === restZoom.get()
        const fits = old.from <= from && old.to >= from + wide && !(isAtRest && old.to - old.from > 6 * wide)
        return fits ? old : { from: from - wide, to: from + 2 * wide }
      })
    }
    update()
    const stops = [
      restZoom.subscribe(update),
      store.subscribe((state, previous) => {
        if (state.transform !== previous.transform || state.width !== previous.width) update()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, restZoom])
  return span
}
