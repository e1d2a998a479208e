import { placePainPoint } from '../../commands/placePainPoint'
import type { Selected } from '../../editor/selection'
import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import type { PainTarget } from '../../model/painPoint'
import { run } from '../actions/run'
import type { Canvas } from '../Canvas'

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

/**
 * Puts a pain point on a place of the diagram, in place of where it sat or beside it, and says so. Empty ground is explained,
 * and placing goes on.
 */
export function placePain(canvas: Canvas, id: PainPointId, place: Selected | null, beside: boolean): void {
  const { painPoints: words } = canvas.messages()
  const blueprint = canvas.blueprint()
  const painPoint = own(blueprint.painPoints, id)
  const target = painTargetAt(blueprint, place)
  const tell = (text: string, tone: 'info' | 'error') => canvas.session.setState({ notice: { text, tone } })
  if (!painPoint) canvas.session.setState({ placingPain: null })
  else if (!target) tell(words.cannotPlace, 'info')
  else {
    const targets = beside ? [...painPoint.targets, target] : [target]
    const verdict = run(canvas, placePainPoint, { painPoint: id, targets }, { select: [{ type: 'painPoint', id }] })
    if (!verdict.ok) return
    canvas.session.setState({ placingPain: null })
    tell(words.placed(painPoint.number, nameOf(blueprint, target)), 'info')
  }
}
