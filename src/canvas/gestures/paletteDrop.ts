import type { DragEvent } from 'react'
import { PALETTE_MIME } from '../../editor/session'
import { stepKind } from '../../model/step'
import type { Canvas } from '../Canvas'
import { emptyCardBox } from '../sceneGrid'
import { toScene } from '../view/view'
import { hitCell } from './hit'

const NEW_CARD_PX = 56

const isStepKind = (text: string): text is (typeof stepKind.options)[number] =>
  (stepKind.options as readonly string[]).includes(text)

/** Handlers that let an entry of the palette be dropped on a cell: it opens the text of a new step there. */
export function paletteDrop(canvas: Canvas) {
  const cellUnder = (event: DragEvent) => hitCell(canvas.scene(), toScene(canvas.view(), canvas.pointOf(event)))
  return {
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!event.dataTransfer.types.includes(PALETTE_MIME)) return
      event.preventDefault()
      const cell = cellUnder(event)
      event.dataTransfer.dropEffect = cell ? 'copy' : 'none'
      const target = cell && emptyCardBox(canvas.scene(), cell.lane, cell.column, NEW_CARD_PX)
      canvas.overlay.set(target ? { type: 'place', target } : null)
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      if (event.currentTarget.contains(event.relatedTarget as globalThis.Node | null)) return
      canvas.overlay.set(null)
    },
    onDrop(event: DragEvent<HTMLElement>) {
      const kind = event.dataTransfer.getData(PALETTE_MIME)
      if (!kind) return
      event.preventDefault()
      canvas.overlay.set(null)
      const cell = cellUnder(event)
      if (!cell || !isStepKind(kind)) return
      canvas.session.setState({ editing: { type: 'new-step', lane: cell.lane, column: cell.column, kind } })
    },
  }
}
