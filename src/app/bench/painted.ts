import { canvasOnScreen } from '../../canvas/canvasOnScreen'

/** Resolves after the next frame is painted, with `performance.now()`. */
const nextPaint = (): Promise<number> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    }),
  )

/** Whether the library knows what it holds, or the diagram shows cards where it has any. */
function stands(): boolean {
  const canvas = canvasOnScreen.get()
  if (!canvas) return document.querySelector('main[aria-busy="false"]') !== null
  const isDrawn = document.querySelector('.react-flow__node, .react-flow canvas') !== null
  return canvas.size().width > 0 && (isDrawn || canvas.scene().cards.length === 0)
}

/** Resolves with `performance.now()` when the diagram, or the library, is painted. */
export async function painted(): Promise<number> {
  while (!stands()) await nextPaint()
  return nextPaint()
}
