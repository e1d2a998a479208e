import { type KeyboardEvent, useMemo } from 'react'
import type { Selected } from '../../editor/selection'
import type { Glide } from '../../editor/session'
import { deleteSelected } from '../actions/deleteSelected'
import { editInPlace } from '../actions/editActions'
import { nudgeColumn, nudgeLane, nudgePhase } from '../actions/gridActions'
import { connect, linkStart, linksOf, startLink, stopLink } from '../actions/linkActions'
import { explain, needStep } from '../actions/run'
import {
  addPain,
  cellForNewStep,
  duplicateSelected,
  nudgeSteps,
  selectedSteps,
  toggleMarks,
} from '../actions/stepActions'
import type { Canvas } from '../Canvas'
import { isSelected } from '../gestures/beginGesture'
import { OUTSIDE } from '../gestures/hit'
import { OWN_POINTER } from '../gestures/usePointer'
import { menuPointOf } from '../menu/menuPoint'
import { activePlace } from '../useActivePlace'
import { reveal } from '../view/fit'
import { placeBox } from '../view/placeBox'
import { type Direction, firstPlace, walk, walkPhase, walkToEnd } from './gridWalk'
import { type KeyCommand, keyCommand } from './keyCommand'
import { useClipboard } from './useClipboard'
import { useFocusRequest } from './useFocusRequest'

/** Brings a place into view beside the headers. */
function show(canvas: Canvas, place: Selected): void {
  const scene = canvas.scene()
  const box = placeBox(scene, place)
  if (box) canvas.setView(reveal(scene, canvas.size(), canvas.view(), box), true)
}

function goTo(canvas: Canvas, place: Selected | null, extend = false): void {
  if (!place) return
  const { selection } = canvas.editor.store.getState()
  if (linkStart(canvas)) canvas.linkTarget.set(place)
  else if (extend && place.type === 'step') {
    const steps = selection.filter((item) => item.type === 'step' && !(item.id === place.id))
    canvas.editor.select([...steps, place])
  } else canvas.editor.select([place])
  show(canvas, place)
}

function walkFrom(canvas: Canvas, direction: Direction, extend: boolean): void {
  const place = activePlace(canvas)
  goTo(canvas, place ? walk(canvas.scene(), place, direction) : firstPlace(canvas.scene()), extend)
}

/** Moves what is selected by one place. */
function nudge(canvas: Canvas, direction: Direction): void {
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

/** Enter: edits what is active; while a link is made, ends it there. */
function enter(canvas: Canvas): void {
  const linkFrom = linkStart(canvas)
  const target = canvas.linkTarget.get()
  if (linkFrom) {
    if (target?.type === 'step' && target.id !== linkFrom) connect(canvas, linkFrom, target.id)
    else explain(canvas, 'link-to-itself')
    if (!linkStart(canvas)) canvas.session.setState({ tool: 'select' })
    return
  }
  const place = activePlace(canvas)
  if (place) editInPlace(canvas, place)
}

function newStep(canvas: Canvas): void {
  const cell = cellForNewStep(canvas, activePlace(canvas))
  if (!cell) return
  show(canvas, { type: 'cell', ...cell })
  canvas.session.setState({ editing: { type: 'new-step', ...cell } })
}

/** Walks through the links of the step: each press selects the next one. */
function nextLink(canvas: Canvas): void {
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
function backOut(canvas: Canvas): void {
  const { tool } = canvas.session.getState()
  if (tool === 'connect') stopLink(canvas)
  else if (tool !== 'select') canvas.session.setState({ tool: 'select' })
  else canvas.editor.select([])
}

function startConnecting(canvas: Canvas): void {
  const [step] = selectedSteps(canvas)
  if (!step) {
    needStep(canvas)
    return
  }
  startLink(canvas, step)
  canvas.linkTarget.set({ type: 'step', id: step })
}

function openMenuAtPlace(canvas: Canvas): void {
  const place = activePlace(canvas)
  if (!place) return
  if (!isSelected(canvas.editor.store.getState().selection, place)) canvas.editor.select([place])
  canvas.menu.set({ target: place, at: menuPointOf(canvas, place) })
}

type Obey = { readonly [Do in KeyCommand['do']]: (canvas: Canvas, command: Extract<KeyCommand, { do: Do }>) => void }

const glide = (canvas: Canvas, to: Glide): void => canvas.session.setState({ glide: to })

const OBEY: Obey = {
  walk: (canvas, { direction, extends: extend }) => walkFrom(canvas, direction, extend),
  nudge: (canvas, { direction }) => nudge(canvas, direction),
  phase: (canvas, { by }) => goTo(canvas, walkPhase(canvas.scene(), activePlace(canvas), by)),
  end: (canvas, { end }) => {
    const place = activePlace(canvas)
    goTo(canvas, place ? walkToEnd(canvas.scene(), place, end) : firstPlace(canvas.scene()))
  },
  mark: (canvas, { mark }) => toggleMarks(canvas, mark),
  edit: enter,
  new: newStep,
  delete: deleteSelected,
  duplicate: duplicateSelected,
  pain: addPain,
  connect: startConnecting,
  links: nextLink,
  all: (canvas) => canvas.editor.select(canvas.scene().cards.map(({ id }) => ({ type: 'step', id }))),
  escape: backOut,
  menu: openMenuAtPlace,
  zoom: (canvas, { factor }) => glide(canvas, { to: 'zoom-by', factor }),
  'zoom-100': (canvas) => glide(canvas, { to: 'zoom', zoom: 1 }),
  'zoom-fit': (canvas) => glide(canvas, { to: 'everything' }),
  'zoom-selection': (canvas) => glide(canvas, { to: 'selection' }),
}

function obey<Do extends KeyCommand['do']>(canvas: Canvas, command: Extract<KeyCommand, { do: Do }>): void {
  const carryOut: (canvas: Canvas, command: Extract<KeyCommand, { do: Do }>) => void = OBEY[command.do as Do]
  carryOut(canvas, command)
}

const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

/** The key handler of the canvas. `cancelGesture` calls a gesture off, and says whether there was one. */
export function useKeyboard(canvas: Canvas, cancelGesture: () => boolean) {
  useClipboard(canvas)
  useFocusRequest(canvas)
  return useMemo(
    () => (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || composing(event)) return
      if (event.target instanceof Element && event.target.closest(`[${OWN_POINTER}]`)) return
      if (event.key === 'Escape' && cancelGesture()) {
        event.preventDefault()
        return
      }
      const command = keyCommand(event, event.target instanceof HTMLTextAreaElement)
      if (!command) return
      event.preventDefault()
      event.stopPropagation()
      canvas.byKeyboard.set(true)
      canvas.hover.set(OUTSIDE)
      obey(canvas, command)
    },
    [canvas, cancelGesture],
  )
}
