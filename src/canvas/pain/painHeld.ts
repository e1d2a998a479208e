import type { PainPointId } from '../../model/id'
import { own } from '../../model/own'
import type { PainTarget } from '../../model/painPoint'
import type { Canvas } from '../Canvas'

export const sameTarget = (a: PainTarget, b: PainTarget): boolean => a.type === b.type && a.id === b.id

/** The place at which a pain point is meant: that whose marker was taken hold of last. Null if it has several and none was. */
export function heldPlace(canvas: Canvas, id: PainPointId): PainTarget | null {
  const targets = own(canvas.blueprint().painPoints, id)?.targets ?? []
  const held = canvas.painOn.get()
  const [first, ...more] = targets
  return (held && targets.find((target) => sameTarget(target, held))) ?? (more.length === 0 ? (first ?? null) : null)
}

/** The pain point that keys act on: the one that was selected last, after everything else. */
export function heldPain(canvas: Canvas): PainPointId | null {
  const last = canvas.editor.store.getState().selection.at(-1)
  return last?.type === 'painPoint' ? last.id : null
}

/** Where the selected pain point sits, so that the keyboard can go on from there; null if none is selected or it has no place. */
export function placeOfHeld(canvas: Canvas): PainTarget | null {
  const id = heldPain(canvas)
  if (!id) return null
  return heldPlace(canvas, id) ?? own(canvas.blueprint().painPoints, id)?.targets[0] ?? null
}
