import { useEffect } from 'react'
import { useSession } from '../../editor/EditorContext'
import type { Canvas } from '../Canvas'

/**
 * Takes the focus when somebody asks for it to go to the diagram. A pain point whose panel is closed asks in vain: then
 * what it was added to stays selected.
 */
export function useFocusRequest(canvas: Canvas): void {
  const request = useSession((state) => state.focus)
  useEffect(() => {
    if (request?.on === 'canvas') {
      canvas.session.setState({ focus: null })
      canvas.byKeyboard.set(true)
      canvas.focus()
    }
    if (request?.on !== 'painPoint') return
    const frame = requestAnimationFrame(() => {
      if (canvas.session.getState().focus !== request) return
      canvas.session.setState({ focus: null })
      canvas.editor.select(canvas.blueprint().painPoints[request.id]?.targets ?? [])
    })
    return () => cancelAnimationFrame(frame)
  }, [canvas, request])
}
