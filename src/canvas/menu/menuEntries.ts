import { deleteColumn } from '../../commands/deleteColumn'
import { placePainPoint } from '../../commands/placePainPoint'
import { hasMark, type Mark } from '../../commands/toggleMark'
import { type ActionId, keyOf } from '../../editor/actions'
import type { Selected } from '../../editor/selection'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId, LinkId, PainPointId, PhaseId, StepId } from '../../model/id'
import { linkKind } from '../../model/link'
import { own } from '../../model/own'
import { deleteSelected } from '../actions/deleteSelected'
import { editInPlace } from '../actions/editActions'
import {
  addColumnAt,
  addLaneAt,
  addPhaseAt,
  columnMoveRefusal,
  hideLane,
  laneMoveRefusal,
  nudgeColumn,
  nudgeLane,
  nudgePhase,
  showAllLanes,
} from '../actions/gridActions'
import { setLinkKind, startLink, toggleTwoWay, turnLink } from '../actions/linkActions'
import { refusalOf, run } from '../actions/run'
import { addPain, cellForNewStep, duplicateSelected, selectedSteps, spanBy, toggleMarks } from '../actions/stepActions'
import { toggleFold } from '../actions/viewActions'
import type { Canvas } from '../Canvas'
import { takeUpPain } from '../pain/painActions'
import { heldPlace } from '../pain/painHeld'

/** What stands in a context menu. */
export type MenuEntry =
  | {
      readonly type: 'item'
      readonly label: string
      readonly shortcut?: string
      readonly danger?: boolean
      /** Why it cannot be done now; the entry stays readable. */
      readonly refusal?: string | null
      readonly run: () => void
    }
  | {
      readonly type: 'check'
      readonly label: string
      readonly shortcut?: string
      readonly checked: boolean
      readonly run: () => void
    }
  | { readonly type: 'heading'; readonly label: string }
  | { readonly type: 'rule' }

const RULE: MenuEntry = { type: 'rule' }

const words = (canvas: Canvas) => canvas.messages().canvas.menu

const key = (action: ActionId): { readonly shortcut?: string } => {
  const shortcut = keyOf(action)
  return shortcut === undefined ? {} : { shortcut }
}

const remove = (canvas: Canvas): MenuEntry => ({
  type: 'item',
  label: words(canvas).delete,
  ...key('delete'),
  danger: true,
  run: () => deleteSelected(canvas),
})

const edit = (canvas: Canvas, target: Selected, label = words(canvas).edit): MenuEntry => ({
  type: 'item',
  label,
  ...key('edit'),
  run: () => editInPlace(canvas, target),
})

const pain = (canvas: Canvas): MenuEntry => ({
  type: 'item',
  label: words(canvas).addPain,
  ...key('painPoint'),
  run: () => addPain(canvas),
})

function markEntries(canvas: Canvas): MenuEntry[] {
  const blueprint = canvas.blueprint()
  const steps = selectedSteps(canvas).flatMap((id) => blueprint.steps[id] ?? [])
  const marks: readonly Mark[] = ['fail', 'wait', 'decision', 'truth']
  return marks.map((mark) => ({
    type: 'check',
    label: words(canvas)[mark],
    ...key(mark),
    checked: steps.length > 0 && steps.every((step) => hasMark(step, mark)),
    run: () => toggleMarks(canvas, mark),
  }))
}

function stepEntries(canvas: Canvas, id: StepId): MenuEntry[] {
  const menu = words(canvas)
  const single = selectedSteps(canvas).length === 1
  const target: Selected = { type: 'step', id }
  const addBeside = () => {
    const cell = cellForNewStep(canvas, target)
    if (cell) canvas.session.setState({ editing: { type: 'new-step', ...cell } })
  }
  const ofOne: MenuEntry[] = [
    edit(canvas, target),
    { type: 'item', label: menu.addStepBeside, ...key('newStep'), run: addBeside },
    { type: 'item', label: menu.connect, ...key('connect'), run: () => startLink(canvas, id) },
    RULE,
  ]
  const span: MenuEntry[] = [
    { type: 'item', label: menu.wider, run: () => spanBy(canvas, 1) },
    ...((canvas.blueprint().steps[id]?.span ?? 1) > 1
      ? [{ type: 'item' as const, label: menu.narrower, run: () => spanBy(canvas, -1) }]
      : []),
  ]
  return [
    ...(single ? ofOne : []),
    { type: 'heading', label: menu.marks },
    ...markEntries(canvas),
    pain(canvas),
    RULE,
    ...(single ? span : []),
    { type: 'item', label: menu.duplicate, ...key('duplicate'), run: () => duplicateSelected(canvas) },
    remove(canvas),
  ]
}

function linkEntries(canvas: Canvas, id: LinkId): MenuEntry[] {
  const menu = words(canvas)
  const link = canvas.blueprint().links[id]
  if (!link) return []
  return [
    edit(canvas, { type: 'link', id }, menu.editLabel),
    { type: 'item', label: menu.reverse, run: () => turnLink(canvas, id) },
    { type: 'check', label: menu.twoWay, checked: link.twoWay === true, run: () => toggleTwoWay(canvas, id) },
    pain(canvas),
    RULE,
    { type: 'heading', label: menu.kind },
    ...linkKind.options.map(
      (kind): MenuEntry => ({
        type: 'check',
        label: canvas.messages().canvas.linkKinds[kind],
        checked: link.kind === kind,
        run: () => setLinkKind(canvas, id, kind),
      }),
    ),
    RULE,
    remove(canvas),
  ]
}

function columnInserts(canvas: Canvas, id: ColumnId): MenuEntry[] {
  const menu = words(canvas)
  return [
    { type: 'item', label: menu.columnBefore, run: () => addColumnAt(canvas, { before: id }) },
    { type: 'item', label: menu.columnAfter, run: () => addColumnAt(canvas, { after: id }) },
  ]
}

function laneInserts(canvas: Canvas, id: LaneId): MenuEntry[] {
  const menu = words(canvas)
  const role = canvas.blueprint().lanes.byId[id]?.role
  if (!role) return []
  return [
    { type: 'item', label: menu.laneAbove, run: () => addLaneAt(canvas, role, { lane: id, below: false }) },
    { type: 'item', label: menu.laneBelow, run: () => addLaneAt(canvas, role, { lane: id, below: true }) },
  ]
}

function cellEntries(canvas: Canvas, { lane, column }: Extract<Selected, { type: 'cell' }>): MenuEntry[] {
  const menu = words(canvas)
  const { session } = canvas
  const isEvidence = canvas.blueprint().lanes.byId[lane]?.role === 'evidence'
  const add = (kind?: 'decision'): MenuEntry => ({
    type: 'item',
    label: kind ? menu.addDecision : menu.addStep,
    ...(kind ? {} : key('newStep')),
    run: () => session.setState({ editing: { type: 'new-step', lane, column, ...(kind ? { kind } : {}) } }),
  })
  const dropColumn = () => {
    canvas.editor.select([{ type: 'column', id: column }])
    deleteSelected(canvas)
  }
  return [
    add(),
    ...(isEvidence ? [] : [add('decision')]),
    RULE,
    ...columnInserts(canvas, column),
    ...laneInserts(canvas, lane),
    RULE,
    {
      type: 'item',
      label: menu.deleteColumn,
      danger: true,
      refusal: explained(canvas, refusalOf(canvas, deleteColumn, { column })),
      run: dropColumn,
    },
  ]
}

const explained = (canvas: Canvas, refusal: keyof ReturnType<Canvas['messages']>['refusals'] | null): string | null =>
  refusal === null ? null : canvas.messages().refusals[refusal]

function laneEntries(canvas: Canvas, id: LaneId): MenuEntry[] {
  const menu = words(canvas)
  const index = canvas.scene().lanes.findIndex((lane) => lane.id === id)
  const move = (by: -1 | 1): MenuEntry => ({
    type: 'item',
    label: by < 0 ? menu.moveUp : menu.moveDown,
    ...key(by < 0 ? 'moveUp' : 'moveDown'),
    refusal: explained(canvas, laneMoveRefusal(canvas, id, index + by)),
    run: () => nudgeLane(canvas, id, by),
  })
  return [
    edit(canvas, { type: 'lane', id }),
    pain(canvas),
    RULE,
    ...laneInserts(canvas, id),
    ...(index > 0 ? [move(-1)] : []),
    ...(index < canvas.scene().lanes.length - 1 ? [move(1)] : []),
    RULE,
    { type: 'item', label: menu.hideLane, run: () => hideLane(canvas, id) },
    ...(canvas.session.getState().hiddenLanes.size > 0
      ? [{ type: 'item' as const, label: menu.showLanes, run: () => showAllLanes(canvas) }]
      : []),
    remove(canvas),
  ]
}

function columnEntries(canvas: Canvas, id: ColumnId): MenuEntry[] {
  const menu = words(canvas)
  const columns = columnsInOrder(canvas.blueprint())
  const index = columns.indexOf(id)
  const move = (by: -1 | 1): MenuEntry => ({
    type: 'item',
    label: by < 0 ? menu.moveLeft : menu.moveRight,
    ...key(by < 0 ? 'moveLeft' : 'moveRight'),
    refusal: explained(canvas, columnMoveRefusal(canvas, id, index + by)),
    run: () => nudgeColumn(canvas, id, by),
  })
  return [
    edit(canvas, { type: 'column', id }),
    RULE,
    ...columnInserts(canvas, id),
    ...(index > 0 ? [move(-1)] : []),
    ...(index < columns.length - 1 ? [move(1)] : []),
    RULE,
    remove(canvas),
  ]
}

function phaseEntries(canvas: Canvas, id: PhaseId): MenuEntry[] {
  const menu = words(canvas)
  const { order } = canvas.blueprint().phases
  const index = order.indexOf(id)
  return [
    edit(canvas, { type: 'phase', id }),
    pain(canvas),
    RULE,
    {
      type: 'check',
      label: canvas.messages().palette.fold,
      ...key('foldPhase'),
      checked: canvas.session.getState().foldedPhases.has(id),
      run: () => toggleFold(canvas, id),
    },
    RULE,
    { type: 'item', label: menu.phaseBefore, run: () => addPhaseAt(canvas, index) },
    { type: 'item', label: menu.phaseAfter, run: () => addPhaseAt(canvas, index + 1) },
    { type: 'item', label: menu.columnAfter, run: () => addColumnAt(canvas, { endOf: id }) },
    ...(index > 0
      ? [{ type: 'item' as const, label: menu.moveLeft, ...key('moveLeft'), run: () => nudgePhase(canvas, id, -1) }]
      : []),
    ...(index < order.length - 1
      ? [{ type: 'item' as const, label: menu.moveRight, ...key('moveRight'), run: () => nudgePhase(canvas, id, 1) }]
      : []),
    RULE,
    remove(canvas),
  ]
}

function painEntries(canvas: Canvas, id: PainPointId): MenuEntry[] {
  const menu = words(canvas)
  const held = heldPlace(canvas, id)
  const targets = own(canvas.blueprint().painPoints, id)?.targets ?? []
  const rest = held ? targets.filter((target) => target !== held) : []
  return [
    { type: 'item', label: menu.movePain, ...key('edit'), run: () => takeUpPain(canvas) },
    {
      type: 'item',
      label: menu.takePainOff,
      run: () => run(canvas, placePainPoint, { painPoint: id, targets: rest }),
    },
    RULE,
    remove(canvas),
  ]
}

/** The commands for something on the canvas, which is selected when its menu opens. */
export function menuEntries(canvas: Canvas, target: Selected): MenuEntry[] {
  switch (target.type) {
    case 'step':
      return stepEntries(canvas, target.id)
    case 'link':
      return linkEntries(canvas, target.id)
    case 'cell':
      return cellEntries(canvas, target)
    case 'lane':
      return laneEntries(canvas, target.id)
    case 'column':
      return columnEntries(canvas, target.id)
    case 'phase':
      return phaseEntries(canvas, target.id)
    case 'painPoint':
      return painEntries(canvas, target.id)
    case 'corner':
    case 'relation':
    case 'triangleItem':
    case 'attribute':
      return []
  }
}
