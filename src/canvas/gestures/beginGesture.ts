import type { Selected, Selection } from '../../editor/selection'
import type { Point } from '../../geometry/point'
import type { StepId } from '../../model/id'
import { addColumnAtGap } from '../actions/gridActions'
import { connect, linkStart, startLink } from '../actions/linkActions'
import type { Canvas } from '../Canvas'
import { dragPain } from '../pain/dragPain'
import { cardOf } from '../sceneGrid'
import { detailAt } from '../view/detail'
import { centred } from '../view/fit'
import { toScene } from '../view/view'
import { dragSpan } from './dragSpan'
import { dragSteps } from './dragSteps'
import { drawLink } from './drawLink'
import type { Gesture } from './gesture'
import { type Hit, hitCell, hitMarker, OUTSIDE } from './hit'
import { marquee } from './marquee'
import { panView } from './panView'
import { press } from './press'
import { reorderColumn, reorderLane, reorderPhase } from './reorder'

/** How a press was made. */
export interface PressKind {
  readonly point: Point
  /** Shift, Ctrl or Cmd: what is pressed is added to the selection, or taken out of it. */
  readonly adds: boolean
  readonly touch: boolean
}

const MOUSE_SLACK_PX = 4
export const TOUCH_SLACK_PX = 10

export const isSelected = (selection: Selection, item: Selected): boolean =>
  selection.some((other) => JSON.stringify(other) === JSON.stringify(item))

/** Selects one thing, or adds it to the selection or takes it out. */
export function choose(canvas: Canvas, item: Selected, adds: boolean): void {
  const { selection } = canvas.editor.store.getState()
  if (!adds) canvas.editor.select([item])
  else if (isSelected(selection, item)) {
    canvas.editor.select(selection.filter((other) => JSON.stringify(other) !== JSON.stringify(item)))
  } else {
    // Cells and headers do not mix with steps: a mixed selection would have no common meaning.
    canvas.editor.select([...selection.filter(({ type }) => type === item.type), item])
  }
}

function pressStep(canvas: Canvas, id: StepId, how: PressKind): Omit<Parameters<typeof press>[0], 'from' | 'slackPx'> {
  const { session, editor } = canvas
  const item: Selected = { type: 'step', id }
  if (session.getState().tool === 'connect') {
    const linkFrom = linkStart(canvas)
    return {
      drag: how.touch ? () => panView(canvas, how.point) : null,
      click: () => (linkFrom ? connect(canvas, linkFrom, id) : startLink(canvas, id)),
    }
  }
  const wasSelected = isSelected(editor.store.getState().selection, item)
  // Pressing selects at once, so that a drag takes what is under the hand; a finger might be panning (TouchInput.ts).
  if (!wasSelected && !how.adds && !how.touch) editor.select([item])
  const draggable = !how.touch || wasSelected
  return {
    drag: () => (draggable ? dragSteps(canvas, id, how.point) : panView(canvas, how.point)),
    click: () => {
      choose(canvas, item, how.adds)
      if (!how.adds) flyTo(canvas, id)
    },
  }
}

/** From afar, a click brings a step to the middle at full size. */
function flyTo(canvas: Canvas, id: StepId): void {
  const card = cardOf(canvas.scene(), id)
  if (!card || detailAt(canvas.view().zoom, canvas.scene().scale) !== 'far') return
  canvas.flight.set({ step: id, atMs: performance.now() })
  canvas.setView(centred(canvas.scene(), canvas.size(), card.box, 1), true)
}

/** A marker is dragged at once; a finger moves it once it is selected. */
function pressPain(canvas: Canvas, hit: Extract<Hit, { type: 'pain' }>, how: PressKind) {
  const item: Selected = { type: 'painPoint', id: hit.id }
  const wasSelected = isSelected(canvas.editor.store.getState().selection, item)
  const marker = hitMarker(canvas.scene(), canvas.view(), how.point, how.touch)
  return {
    drag: () => (marker && (!how.touch || wasSelected) ? dragPain(canvas, marker) : panView(canvas, how.point)),
    click: () => {
      canvas.painOn.set(hit.on)
      choose(canvas, item, how.adds)
    },
  }
}

function pressGround(canvas: Canvas, hit: Extract<Hit, { type: 'cell' | 'outside' }>, how: PressKind) {
  const { session, editor } = canvas
  const { tool, placing } = session.getState()
  return {
    drag: () => (how.touch ? panView(canvas, how.point) : marquee(canvas, how.point, how.adds)),
    click: () => {
      if (hit.type === 'outside') {
        if (!how.adds) editor.select([])
        return
      }
      const { lane, column } = hit
      if (tool === 'step') session.setState({ editing: { type: 'new-step', lane, column, kind: placing } })
      else if (!how.adds) editor.select([{ type: 'cell', lane, column }])
    },
  }
}

/** Links do not stand in the way where a step is to be placed. */
function groundUnder(canvas: Canvas, hit: Hit, point: Point): Hit {
  if (hit.type !== 'link' || canvas.session.getState().tool !== 'step') return hit
  return hitCell(canvas.scene(), toScene(canvas.view(), point)) ?? OUTSIDE
}

/** The gesture that a press begins. */
export function beginGesture(canvas: Canvas, pressed: Hit, how: PressKind): Gesture {
  const hit = groundUnder(canvas, pressed, how.point)
  const selection = canvas.editor.store.getState().selection
  // A finger moves headers only once they are selected, and anything else that cannot be dragged moves the sheet.
  const panning = how.touch ? () => panView(canvas, how.point) : null
  const reorder = (item: Selected, begin: () => Gesture) => (panning && !isSelected(selection, item) ? panning : begin)
  const base = { from: how.point, slackPx: how.touch ? TOUCH_SLACK_PX : MOUSE_SLACK_PX }
  const select = (item: Selected) => () => choose(canvas, item, how.adds)
  switch (hit.type) {
    case 'step':
      return press({ ...base, ...pressStep(canvas, hit.id, how) })
    case 'port':
      return press({
        ...base,
        drag: () => drawLink(canvas, hit.step, hit.side),
        click: () => startLink(canvas, hit.step),
      })
    case 'span':
      return press({ ...base, drag: () => dragSpan(canvas, hit.step), click: () => {} })
    case 'link':
      return press({ ...base, drag: panning, click: select({ type: 'link', id: hit.id }) })
    case 'pain':
      return press({ ...base, ...pressPain(canvas, hit, how) })
    case 'lane':
      return press({ ...base, drag: reorder(hit, () => reorderLane(canvas, hit.id, how.point)), click: select(hit) })
    case 'phase':
      return press({ ...base, drag: reorder(hit, () => reorderPhase(canvas, hit.id, how.point)), click: select(hit) })
    case 'column':
      return press({ ...base, drag: reorder(hit, () => reorderColumn(canvas, hit.id, how.point)), click: select(hit) })
    case 'gap':
      return press({ ...base, drag: panning, click: () => addColumnAtGap(canvas, hit.index) })
    default:
      return press({ ...base, ...pressGround(canvas, hit, how) })
  }
}
