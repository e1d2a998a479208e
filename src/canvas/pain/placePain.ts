import { placePainPoint } from '../../commands/placePainPoint'
import type { Selected } from '../../editor/selection'
import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import type { PainTarget } from '../../model/painPoint'
import { run } from '../actions/run'
import type { Canvas } from '../Canvas'
import { heldPlace, sameTarget } from './painHeld'

/** What a pain point would sit on at a place of the diagram; a column stands for its phase. Null on empty ground. */
export function painTargetAt(blueprint: Blueprint, place: Selected | null): PainTarget | null {
  switch (place?.type) {
    case 'step':
    case 'link':
    case 'lane':
    case 'phase':
      return { type: place.type, id: place.id } as PainTarget
    case 'column': {
      const phase = inOrder(blueprint.phases).find(({ columns }) => columns.includes(place.id))
      return phase ? { type: 'phase', id: phase.id } : null
    }
    default:
      return null
  }
}

/** The name of what a pain point sits on. */
function nameOf(blueprint: Blueprint, target: PainTarget): string {
  if (target.type === 'step') return own(blueprint.steps, target.id)?.title ?? ''
  if (target.type === 'lane') return own(blueprint.lanes.byId, target.id)?.title ?? ''
  if (target.type === 'phase') return own(blueprint.phases.byId, target.id)?.title ?? ''
  const link = own(blueprint.links, target.id)
  const [from, to] = [link && own(blueprint.steps, link.from), link && own(blueprint.steps, link.to)]
  return `${from?.title ?? ''} → ${to?.title ?? ''}`
}

/** How a pain point comes to a place: `from` one of its places, besides all of them, or, if absent, in place of them. */
export interface Placing {
  readonly from?: PainTarget | null
  readonly beside?: boolean
  /** The hand has seen where it went: nothing is said. */
  readonly seen?: boolean
}

function targetsAfter(
  targets: readonly PainTarget[],
  to: PainTarget,
  { from, beside }: Placing,
): readonly PainTarget[] {
  if (beside) return [...targets, to]
  return from ? targets.map((target) => (sameTarget(target, from) ? to : target)) : [to]
}

/**
 * Puts a pain point on a place of the diagram and says so unless it was seen. Empty ground is explained, and placing goes on. Where it sits
 * already, nothing changes.
 */
export function placePain(canvas: Canvas, id: PainPointId, place: Selected | null, how: Placing = {}): void {
  const { painPoints: words } = canvas.messages()
  const blueprint = canvas.blueprint()
  const painPoint = own(blueprint.painPoints, id)
  const target = painTargetAt(blueprint, place)
  const tell = (text: string, tone: 'info' | 'error') => canvas.session.setState({ notice: { text, tone } })
  if (!painPoint) canvas.session.setState({ placingPain: null })
  else if (!target) tell(words.cannotPlace, 'info')
  else {
    const { from = heldPlace(canvas, id) } = how
    const targets = targetsAfter(painPoint.targets, target, { ...how, from })
    canvas.session.setState({ placingPain: null })
    canvas.painOn.set(target)
    const select = [{ type: 'painPoint' as const, id }]
    if (from && !how.beside && sameTarget(from, target)) {
      canvas.editor.select(select)
      return
    }
    if (!run(canvas, placePainPoint, { painPoint: id, targets }, { select }).ok) return
    if (!how.seen) tell(words.placed(painPoint.number, nameOf(blueprint, target)), 'info')
  }
}
