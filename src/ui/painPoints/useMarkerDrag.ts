import { type PointerEvent, useRef, useState } from 'react'
import type { PainRating } from '../../charts/painMatrixGrid'
import { ratingAt } from '../../charts/painMatrixGrid'
import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { PainPointId } from '../../model/id'

/** Movement below this is a press. */
const SLACK_PX = 4

interface Drag {
  readonly id: PainPointId
  readonly at: Point
  /** What it would be rated where it is now; null outside of the frame. */
  readonly rating: PainRating | null
}

/**
 * Dragging markers over the matrix: what is under way, and handlers for each marker. Only its end changes anything.
 *
 * @param onDrop rates; says whether that changed something. The figure shows it a little later, and until then the marker stays
 *   where it was let go: the owner calls `cancel` once the figure has followed.
 */
export function useMarkerDrag(frame: Box, onDrop: (id: PainPointId, rating: PainRating) => boolean) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useRef<{ readonly x: number; readonly y: number; readonly origin: DOMRect } | null>(null)
  /** The press that ends a drag is no click. */
  const moved = useRef(false)

  const pointOf = (event: PointerEvent): Point => ({
    x: event.clientX - (start.current?.origin.x ?? 0),
    y: event.clientY - (start.current?.origin.y ?? 0),
  })
  const inFrame = ({ x, y }: Point): boolean =>
    x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height
  const stop = () => {
    start.current = null
    setDrag(null)
  }
  const handlers = (id: PainPointId) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      // Markers are placed in the picture, which is what they are positioned by.
      const origin = event.currentTarget.offsetParent?.getBoundingClientRect()
      if (event.button !== 0 || !event.isPrimary || !origin) return
      moved.current = false
      start.current = { x: event.clientX, y: event.clientY, origin }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!start.current) return
      const { x, y } = start.current
      if (!moved.current && Math.hypot(event.clientX - x, event.clientY - y) < SLACK_PX) return
      moved.current = true
      const at = pointOf(event)
      setDrag({ id, at, rating: inFrame(at) ? ratingAt(at, frame) : null })
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const at = pointOf(event)
      const isRated = start.current && moved.current && inFrame(at) && onDrop(id, ratingAt(at, frame))
      start.current = null
      if (!isRated) stop()
    },
    onPointerCancel: stop,
  })
  return { drag, handlers, wasDragged: () => moved.current, cancel: stop }
}
