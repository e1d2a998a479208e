import type { PainPoint } from '../../model/painPoint'
import type { Canvas } from '../Canvas'
import { type Direction, walk } from '../keyboard/gridWalk'
import { activePlace } from '../useActivePlace'
import { heldPain, heldPlace, placeOfHeld, sameTarget } from './painHeld'
import { painTargetAt, placePain } from './placePain'

/** What the keyboard is on, as something that pain points sit on. */
const targetHere = (canvas: Canvas) => placeOfHeld(canvas) ?? painTargetAt(canvas.blueprint(), activePlace(canvas))

/** Why there is no pain point to walk to; null if there is one. */
export function noPainHere(canvas: Canvas): string | null {
  const { reasons } = canvas.messages().palette
  const target = targetHere(canvas)
  if (!target) return reasons.painTarget
  return painsOn(canvas, target).length > 0 ? null : reasons.noPain
}

const painsOn = (canvas: Canvas, target: PainPoint['targets'][number]): readonly PainPoint[] =>
  Object.values<PainPoint>(canvas.blueprint().painPoints)
    .filter(({ targets }) => targets.some((other) => sameTarget(other, target)))
    .sort((a, b) => a.number - b.number)

/** Walks through the pain points of a place: each press selects the next one, the last leads back to the place. */
export function nextPain(canvas: Canvas): void {
  const refusal = noPainHere(canvas)
  const target = targetHere(canvas)
  if (refusal || !target) {
    canvas.session.setState({ notice: { text: refusal ?? '', tone: 'info' } })
    return
  }
  const pains = painsOn(canvas, target)
  const held = heldPain(canvas)
  const next = pains[pains.findIndex(({ id }) => id === held) + 1]
  canvas.painOn.set(target)
  canvas.editor.select([next ? { type: 'painPoint', id: next.id } : target])
}

/** Moves the selected pain point to the next step, lane or phase in a direction; false if none is selected. */
export function nudgePain(canvas: Canvas, direction: Direction): boolean {
  const id = heldPain(canvas)
  const from = placeOfHeld(canvas)
  if (!id || !from) return false
  const scene = canvas.scene()
  let place = walk(scene, from, direction)
  const seen = new Set<string>()
  while (place && !seen.has(JSON.stringify(place))) {
    seen.add(JSON.stringify(place))
    const target = painTargetAt(canvas.blueprint(), place)
    if (target && !sameTarget(target, from)) {
      placePain(canvas, id, place, { from })
      return true
    }
    place = walk(scene, place, direction)
  }
  return true
}

/** Takes the selected pain point up: what is walked to or pressed next is where it will sit. False if none is selected. */
export function takeUpPain(canvas: Canvas): boolean {
  const id = heldPain(canvas)
  if (!id) return false
  canvas.painOn.set(heldPlace(canvas, id))
  canvas.session.setState({ placingPain: id })
  return true
}
