import { deleteSelection } from '../../commands/deleteSelection'
import { type DeletionImpact, deletionImpact } from '../../commands/deletionImpact'
import { type GridSelected, isOnGrid } from '../../editor/selection'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { Desk } from './desk'
import { explain, refusalOf, run } from './run'

/**
 * Deletes what is selected, as one undo step. Steps and links go at once: undo brings them back. A lane, a column or a
 * phase with content takes things along that may be out of sight, so that is said first.
 */
export function deleteSelected(canvas: Desk): void {
  const { selection } = canvas.editor.store.getState()
  const targets = selection.filter(isOnGrid).filter(({ type }) => type !== 'cell')
  if (targets.length === 0) return
  const refusal = refusalOf(canvas, deleteSelection, { selection: targets })
  if (refusal) {
    explain(canvas, refusal)
    return
  }
  const carryOut = () => {
    run(canvas, deleteSelection, { selection: targets }, { select: placeAfter(canvas, targets) })
  }
  const impact = deletionImpact(canvas.blueprint(), targets)
  if (!takesContent(targets, impact)) {
    carryOut()
    return
  }
  const { canvas: messages } = canvas.messages()
  // The dialog gives the focus back to where it was.
  canvas.focus()
  canvas.session.setState({
    confirm: {
      title: messages.deleteTitle(nameOf(canvas, targets)),
      text: messages.deleteImpact(impact),
      confirmLabel: messages.deleteAll,
      run: carryOut,
    },
  })
}

const takesContent = (targets: readonly GridSelected[], { steps, cells }: DeletionImpact): boolean =>
  targets.some(({ type }) => type === 'lane' || type === 'phase' || type === 'column') && steps + cells > 0

function nameOf(canvas: Desk, targets: readonly GridSelected[]): string {
  const [first, ...more] = targets
  const blueprint = canvas.blueprint()
  const { canvas: messages } = canvas.messages()
  if (!first || more.length > 0) return messages.things(targets.length)
  if (first.type === 'lane') return messages.deletedLane(blueprint.lanes.byId[first.id]?.title ?? '')
  if (first.type === 'phase') return messages.deletedPhase(blueprint.phases.byId[first.id]?.title ?? '')
  const number = columnsInOrder(blueprint).findIndex((id) => first.type === 'column' && id === first.id) + 1
  return messages.deletedColumn(number)
}

/** What is selected afterwards: the empty place of a single deleted step, so that the keyboard stays where it was. */
function placeAfter(canvas: Desk, targets: readonly GridSelected[]): GridSelected[] {
  const [only] = targets
  const step = targets.length === 1 && only?.type === 'step' ? canvas.blueprint().steps[only.id] : undefined
  return step ? [{ type: 'cell', lane: step.lane, column: step.column }] : []
}
