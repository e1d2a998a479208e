import type { Selected } from '../../editor/selection'
import { phaseOfFold } from '../../scene/foldPhases'
import type { Canvas } from '../Canvas'
import { isSelected } from '../gestures/beginGesture'
import { type Direction, firstPlace, walk, walkPhase, walkToEnd } from '../keyboard/gridWalk'
import { menuPointOf } from '../menu/menuPoint'
import { nudgePain, takeUpPain } from '../pain/painActions'
import { heldPain, placeOfHeld } from '../pain/painHeld'
import { activePlace } from '../useActivePlace'
import { reveal } from '../view/fit'
import { placeBox } from '../view/placeBox'
import { editInPlace } from './editActions'
import { nudgeColumn, nudgeLane, nudgePhase } from './gridActions'
import { connect, linkStart, linksOf, startLink, stopLink } from './linkActions'
import { explain, needStep } from './run'
import { cellForNewStep, nudgeSteps, selectedSteps } from './stepActions'

/** What acts where the keyboard is: it walks from there, edits, connects and moves. */

/** Brings a place into view beside the headers. */
function show(canvas: Canvas, place: Selected): void {
  const scene = canvas.scene()
  const box = placeBox(scene, place)
  if (box) canvas.setView(reveal(scene, canvas.size(), canvas.view(), box), true)
}

/** Makes a place the active one; while a link is made, it is where the link would end. */
export function goTo(canvas: Canvas, place: Selected | null, extend = false): void {
  if (!place) return
  const { selection } = canvas.editor.store.getState()
  if (linkStart(canvas)) canvas.linkTarget.set(place)
  else if (extend && place.type === 'step') {
    const steps = selection.filter((item) => item.type === 'step' && !(item.id === place.id))
    canvas.editor.select([...steps, place])
  } else canvas.editor.select([place])
  show(canvas, place)
}

export function walkFrom(canvas: Canvas, direction: Direction, extend: boolean): void {
  const place = activePlace(canvas) ?? placeOfHeld(canvas)
  goTo(canvas, place ? walk(canvas.scene(), place, direction) : firstPlace(canvas.scene()), extend)
}

export function walkEnd(canvas: Canvas, end: 'first' | 'last'): void {
  const place = activePlace(canvas)
  goTo(canvas, place ? walkToEnd(canvas.scene(), place, end) : firstPlace(canvas.scene()))
}

export const walkPhases = (canvas: Canvas, by: -1 | 1): void =>
  goTo(canvas, walkPhase(canvas.scene(), activePlace(canvas), by))

/** Moves what is selected by one place. */
export function nudge(canvas: Canvas, direction: Direction): void {
  if (nudgePain(canvas, direction)) return
  const [first] = canvas.editor.store.getState().selection
  const by = direction === 'up' || direction === 'left' ? -1 : 1
  const vertical = direction === 'up' || direction === 'down'
  if (first?.type === 'lane' && vertical) nudgeLane(canvas, first.id, by)
  else if (first?.type === 'column' && !vertical) nudgeColumn(canvas, first.id, by)
  else if (first?.type === 'phase' && !vertical) nudgePhase(canvas, first.id, by)
  else if (first?.type === 'step') nudgeSteps(canvas, direction)
  const place = activePlace(canvas)
  if (place) show(canvas, place)
}

/** Edits what is active; while a link is made, ends it there. */
export function enter(canvas: Canvas): void {
  const linkFrom = linkStart(canvas)
  const target = canvas.linkTarget.get()
  if (linkFrom) {
    if (target?.type === 'step' && target.id !== linkFrom) connect(canvas, linkFrom, target.id)
    else explain(canvas, 'link-to-itself')
    if (!linkStart(canvas)) canvas.session.setState({ tool: 'select' })
    return
  }
  const place = activePlace(canvas)
  if (takeUpPain(canvas)) return
  if (place) editInPlace(canvas, place)
}

export function newStep(canvas: Canvas): void {
  const cell = cellForNewStep(canvas, activePlace(canvas))
  if (!cell) return
  show(canvas, { type: 'cell', ...cell })
  canvas.session.setState({ editing: { type: 'new-step', ...cell } })
}

/** Walks through the links of the step: each press selects the next one. */
export function nextLink(canvas: Canvas): void {
  const place = activePlace(canvas)
  const route = place?.type === 'link' ? canvas.blueprint().links[place.id] : undefined
  const step = place?.type === 'step' ? place.id : route?.from
  if (!step) {
    needStep(canvas)
    return
  }
  const links = linksOf(canvas, step)
  const next = links[(place?.type === 'link' ? links.indexOf(place.id) : -1) + 1]
  goTo(canvas, next ? { type: 'link', id: next } : { type: 'step', id: step })
}

/** Escape: back by one. */
export function backOut(canvas: Canvas): void {
  const { tool } = canvas.session.getState()
  if (tool === 'connect') stopLink(canvas)
  else if (tool !== 'select') canvas.session.setState({ tool: 'select' })
  else canvas.editor.select([])
}

export function startConnecting(canvas: Canvas): void {
  const [step] = selectedSteps(canvas)
  if (!step) {
    needStep(canvas)
    return
  }
  startLink(canvas, step)
  canvas.linkTarget.set({ type: 'step', id: step })
}

export function openMenuAtPlace(canvas: Canvas): void {
  const pain = heldPain(canvas)
  const place: Selected | null = pain ? { type: 'painPoint', id: pain } : activePlace(canvas)
  if (!place) return
  if (!isSelected(canvas.editor.store.getState().selection, place)) canvas.editor.select([place])
  canvas.menu.set({ target: place, at: menuPointOf(canvas, place) })
}

export const selectAll = (canvas: Canvas): void =>
  canvas.editor.select(
    canvas.scene().cards.flatMap(({ id }) => (phaseOfFold(id) === null ? [{ type: 'step' as const, id }] : [])),
  )
