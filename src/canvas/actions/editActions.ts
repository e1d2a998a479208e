import { editColumn } from '../../commands/editColumn'
import { editLane } from '../../commands/editLane'
import { editLink } from '../../commands/editLink'
import { editPhase } from '../../commands/editPhase'
import { editStep } from '../../commands/editStep'
import { isOnGrid, type Selected } from '../../editor/selection'
import type { Editing, NewStepEditing } from '../../editor/session'
import type { Canvas } from '../Canvas'
import { run } from './run'
import { tidyTitle } from './tidyTitle'

/** Opens the text of something over the picture; in an empty cell, that of a new step. */
export function editInPlace(canvas: Canvas, target: Selected): void {
  if (!isOnGrid(target) || target.type === 'painPoint') return
  const editing: Editing =
    target.type === 'cell' ? { type: 'new-step', lane: target.lane, column: target.column } : target
  canvas.session.setState({ editing })
}

/** Writes what was typed, by one command. Unchanged text and a new step without a title leave no trace. */
export function commitEditing(canvas: Canvas, editing: Exclude<Editing, NewStepEditing>, typed: string): void {
  const text = tidyTitle(typed)
  const blueprint = canvas.blueprint()
  switch (editing.type) {
    case 'step':
      if (text !== blueprint.steps[editing.id]?.title)
        run(canvas, editStep, { step: editing.id, changes: { title: text } })
      return
    case 'link':
      if (text !== (blueprint.links[editing.id]?.label ?? ''))
        run(canvas, editLink, { link: editing.id, changes: { label: text === '' ? undefined : text } })
      return
    case 'lane':
      if (text !== '' && text !== blueprint.lanes.byId[editing.id]?.title)
        run(canvas, editLane, { lane: editing.id, changes: { title: text } })
      return
    case 'phase':
      if (text !== '' && text !== blueprint.phases.byId[editing.id]?.title)
        run(canvas, editPhase, { phase: editing.id, changes: { title: text } })
      return
    case 'column':
      if (text !== (blueprint.columns[editing.id]?.title ?? ''))
        run(canvas, editColumn, { column: editing.id, changes: { title: text === '' ? undefined : text } })
  }
}
