import { useEffect } from 'react'
import { useSession } from '../../editor/EditorContext'
import type { Canvas } from '../Canvas'

/** Takes the focus when somebody asks for it to go to the diagram. */
export function useFocusRequest(canvas: Canvas): void {
  const isAsked = useSession((state) => state.focus?.on === 'canvas')
  useEffect(() => {
    if (!isAsked) return
    canvas.session.setState({ focus: null })
    canvas.byKeyboard.set(true)
    canvas.focus()
  }, [canvas, isAsked])
}
