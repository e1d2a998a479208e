import { useEffect, useState } from 'react'
import { picturesAmong, pointAtStep, stepUnder } from '../canvas/actions/pictureActions'
import { canvasOnScreen } from '../canvas/canvasOnScreen'
import type { OpenProject } from './openProject'

/** Whether everything that is held over the window is a picture. While it is held, only its type is known. */
function holdsPictures({ dataTransfer }: DragEvent): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  return files.length > 0 && files.every(({ type }) => type.startsWith('image/') && type !== 'image/svg+xml')
}

/**
 * Takes pictures that are dropped on a step, before the import does; beside the steps they stay what any file is. Returns
 * whether pictures are held over the diagram.
 */
export function usePictureDrop({ session }: OpenProject): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      const canvas = canvasOnScreen.get()
      if (!canvas || !holdsPictures(event)) return
      // The import would cover the steps.
      event.stopPropagation()
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      pointAtStep(canvas, stepUnder(canvas, event))
      setHeld(true)
    }
    const onLeave = (event: DragEvent) => {
      const canvas = canvasOnScreen.get()
      if (!canvas || !holdsPictures(event)) return
      event.stopPropagation()
      // Nothing is entered where the pointer leaves the window.
      if (event.relatedTarget !== null) return
      pointAtStep(canvas, null)
      setHeld(false)
    }
    const onDrop = (event: DragEvent) => {
      const canvas = canvasOnScreen.get()
      setHeld(false)
      if (!canvas || !event.dataTransfer) return
      const files = picturesAmong(event.dataTransfer.files)
      const step = files.length > 0 ? stepUnder(canvas, event) : null
      pointAtStep(canvas, null)
      if (step === null) return
      event.stopPropagation()
      event.preventDefault()
      session.setState({ addingPictures: { step, files } })
    }
    const listeners = { dragenter: onOver, dragover: onOver, dragleave: onLeave, drop: onDrop }
    const entries = Object.entries(listeners) as ['drop', (event: DragEvent) => void][]
    for (const [name, listener] of entries) window.addEventListener(name, listener, { capture: true })
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener, { capture: true })
    }
  }, [session])
  return held
}
