import { deleteColumn } from '../../commands/deleteColumn'
import type { CanvasActionId } from '../../editor/actions'
import type { Glide } from '../../editor/session'
import { isAllShown, shownAll } from '../../editor/shownAll'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId, PhaseId } from '../../model/id'
import type { Canvas } from '../Canvas'
import { cellOf } from '../keyboard/gridWalk'
import { nextPain, noPainHere } from '../pain/painActions'
import { heldPain } from '../pain/painHeld'
import { activePlace } from '../useActivePlace'
import { deleteSelected } from './deleteSelected'
import { DESK_ACTIONS, type DoAction, needsStep, reasons } from './deskActions'
import { addColumnAt, addPhaseAt, hideLane, showAllLanes } from './gridActions'
import { refusalOf } from './run'
import { toggleFold } from './viewActions'
import {
  backOut,
  enter,
  newStep,
  nextLink,
  nudge,
  openMenuAtPlace,
  selectAll,
  startConnecting,
  walkEnd,
  walkPhases,
} from './walkActions'

const ZOOM_FACTOR = 1.25

const glide = (to: Glide) => (canvas: Canvas) => canvas.session.setState({ glide: to })

/** The column where the keyboard is. */
function columnHere(canvas: Canvas): ColumnId | undefined {
  const place = activePlace(canvas)
  if (place?.type === 'column') return place.id
  if (place?.type === 'phase') return canvas.blueprint().phases.byId[place.id]?.columns[0]
  return place ? cellOf(canvas.scene(), place)?.column : undefined
}

/** The phase where the keyboard is. */
function phaseHere(canvas: Canvas): PhaseId | undefined {
  const place = activePlace(canvas)
  if (place?.type === 'phase') return place.id
  const column = columnHere(canvas)
  return canvas.scene().columns.find(({ id }) => id === column)?.phase
}

/** The lane where the keyboard is. */
function laneHere(canvas: Canvas): LaneId | undefined {
  const place = activePlace(canvas)
  if (place?.type === 'lane') return place.id
  return place ? cellOf(canvas.scene(), place)?.lane : undefined
}

const needsPlace = (canvas: Canvas): string | null => (activePlace(canvas) ? null : reasons(canvas).place)

const needsPlaceOrPain = (canvas: Canvas): string | null => (heldPain(canvas) ? null : needsPlace(canvas))

const atColumn = (run: (canvas: Canvas, column: ColumnId) => void): DoAction<Canvas> => ({
  run: (canvas) => {
    const column = columnHere(canvas)
    if (column) run(canvas, column)
  },
  refusal: (canvas) => (columnHere(canvas) ? null : reasons(canvas).place),
})

const removeColumn: DoAction<Canvas> = {
  run: (canvas) => {
    const column = columnHere(canvas)
    if (!column) return
    canvas.editor.select([{ type: 'column', id: column }])
    deleteSelected(canvas)
  },
  refusal: (canvas) => {
    const column = columnHere(canvas)
    if (!column) return reasons(canvas).place
    const refusal = refusalOf(canvas, deleteColumn, { column })
    return refusal && canvas.messages().refusals[refusal]
  },
}

/** Adds a phase before or after the one where the keyboard is; without a place, at the end. */
function addPhaseBeside(canvas: Canvas, by: 0 | 1): void {
  const { phases } = canvas.blueprint()
  const column = columnHere(canvas) ?? columnsInOrder(canvas.blueprint()).at(-1)
  const index = phases.order.findIndex((id) => column && phases.byId[id]?.columns.includes(column))
  addPhaseAt(canvas, index < 0 ? phases.order.length : index + by)
}

const hideLaneHere: DoAction<Canvas> = {
  run: (canvas) => {
    const lane = laneHere(canvas)
    if (lane) hideLane(canvas, lane)
  },
  refusal: (canvas) => (laneHere(canvas) ? null : reasons(canvas).lane),
}

const move = (run: Parameters<typeof nudge>[1]): DoAction<Canvas> => ({
  run: (canvas) => nudge(canvas, run),
  refusal: (canvas) =>
    canvas.editor.store.getState().selection.some(({ type }) => type !== 'cell' && type !== 'link')
      ? null
      : reasons(canvas).something,
})

/** What the actions at the canvas do. Keys run them as they are; the palette asks for the refusal first. */
export const CANVAS_ACTIONS: { readonly [Id in CanvasActionId]: DoAction<Canvas> } = {
  ...DESK_ACTIONS,
  zoomIn: { run: glide({ to: 'zoom-by', factor: ZOOM_FACTOR }) },
  zoomOut: { run: glide({ to: 'zoom-by', factor: 1 / ZOOM_FACTOR }) },
  zoom100: { run: glide({ to: 'zoom', zoom: 1 }) },
  zoomFit: { run: glide({ to: 'everything' }) },
  zoomSelection: { run: glide({ to: 'selection' }), refusal: needsPlace },
  hideLane: hideLaneHere,
  showLanes: {
    run: showAllLanes,
    refusal: (canvas) => (canvas.session.getState().hiddenLanes.size > 0 ? null : reasons(canvas).noHiddenLanes),
  },
  foldPhase: {
    run: (canvas) => {
      const phase = phaseHere(canvas)
      if (phase) toggleFold(canvas, phase)
    },
    refusal: (canvas) => (phaseHere(canvas) ? null : reasons(canvas).phase),
  },
  unfoldPhases: {
    run: ({ session }) => session.setState({ foldedPhases: new Set() }),
    refusal: (canvas) => (canvas.session.getState().foldedPhases.size > 0 ? null : reasons(canvas).noFoldedPhases),
  },
  showAll: {
    run: ({ session }) => session.setState(shownAll()),
    refusal: (canvas) => (isAllShown(canvas.session.getState()) ? reasons(canvas).nothingHidden : null),
  },
  connectSteps: { run: ({ session }) => session.setState({ tool: 'connect', linkFrom: null }) },
  escape: { run: backOut },
  laneStart: { run: (canvas) => walkEnd(canvas, 'first') },
  laneEnd: { run: (canvas) => walkEnd(canvas, 'last') },
  previousPhase: { run: (canvas) => walkPhases(canvas, -1) },
  nextPhase: { run: (canvas) => walkPhases(canvas, 1) },
  newStep: { run: newStep },
  edit: { run: enter, refusal: needsPlaceOrPain },
  selectAll: { run: selectAll },
  menu: { run: openMenuAtPlace, refusal: needsPlaceOrPain },
  moveLeft: move('left'),
  moveRight: move('right'),
  moveUp: move('up'),
  moveDown: move('down'),
  connect: { run: startConnecting, refusal: needsStep },
  links: { run: nextLink, refusal: (canvas) => (activePlace(canvas)?.type === 'link' ? null : needsStep(canvas)) },
  painPoints: { run: nextPain, refusal: noPainHere },
  columnBefore: atColumn((canvas, column) => addColumnAt(canvas, { before: column })),
  columnAfter: atColumn((canvas, column) => addColumnAt(canvas, { after: column })),
  deleteColumn: removeColumn,
  phaseBefore: { run: (canvas) => addPhaseBeside(canvas, 0) },
  phaseAfter: { run: (canvas) => addPhaseBeside(canvas, 1) },
}
