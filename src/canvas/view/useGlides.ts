import { useEffect } from 'react'
import type { Glide } from '../../editor/session'
import type { Canvas } from '../Canvas'
import { boxAround, centred, fitAll, fitBox, reveal, type Size } from './fit'
import { extentBox, stepsBox } from './placeBox'
import { type View, zoomAround } from './view'

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
      return zoomAround(view, glide.zoom, middleOf(size))
    case 'zoom-by':
      return zoomAround(view, view.zoom * glide.factor, middleOf(size))
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
