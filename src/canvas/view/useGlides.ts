import { useEffect } from 'react'
import type { Glide } from '../../editor/session'
import type { Canvas } from '../Canvas'
import { FAR_BELOW_ZOOM } from './detail'
import { boxAround, centred, fitAll, fitBox, reveal, type Size, smallestZoom } from './fit'
import { extentBox, placeBox, stepsBox } from './placeBox'
import { type View, zoomAround } from './view'

/** Something that is flown to from afar can be read there. */
const READING_ZOOM = 0.9

/** Height of a bar over the top of the diagram, such as the one for finding. */
const BAR_PX = 88

const middleOf = ({ width, height }: Size) => ({ x: width / 2, y: height / 2 })

/** The view that a request asks for; null if what it names is not shown. */
function viewFor(canvas: Canvas, glide: Glide): View | null {
  const scene = canvas.scene()
  const size = canvas.size()
  const view = canvas.view()
  switch (glide.to) {
    case 'everything':
      return fitAll(scene, size)
    case 'zoom':
      return zoomAround(view, glide.zoom, middleOf(size), smallestZoom(scene, size))
    case 'zoom-by':
      return zoomAround(view, view.zoom * glide.factor, middleOf(size), smallestZoom(scene, size))
    case 'selection': {
      const boxes = canvas.editor.store.getState().selection.flatMap((item) => extentBox(scene, item) ?? [])
      const box = boxAround(boxes)
      return box && fitBox(scene, size, box)
    }
    case 'steps': {
      const box = stepsBox(scene, glide.steps)
      if (!box) return null
      const shown = reveal(scene, size, view, box)
      if (shown === view) return view
      const fits = box.width * view.zoom < size.width * 0.7 && box.height * view.zoom < size.height * 0.7
      return fits ? centred(scene, size, box, view.zoom) : fitBox(scene, size, box)
    }
    case 'places': {
      const box = boxAround(glide.places.flatMap((place) => placeBox(scene, place) ?? []))
      if (!box) return null
      if (view.zoom < FAR_BELOW_ZOOM) return centred(scene, size, box, READING_ZOOM)
      // What is shown lies below the bar that asks for it.
      const room = BAR_PX / view.zoom
      return reveal(scene, size, view, { ...box, y: box.y - room, height: box.height + room })
    }
  }
}

/** Carries out what other parts of the screen ask the canvas to show. */
export function useGlides(canvas: Canvas): void {
  useEffect(
    () =>
      canvas.session.subscribe(({ glide }, previous) => {
        if (!glide || glide === previous.glide) return
        const view = viewFor(canvas, glide)
        if (view) canvas.setView(view, true)
      }),
    [canvas],
  )
}
