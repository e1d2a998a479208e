import type { Editing, NewStepEditing } from '../../editor/session'
import type { Box } from '../../geometry/box'
import type { Point } from '../../geometry/point'
import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import { DESK, type Metrics } from '../../scene/metrics'
import type { Scene, SceneRoute, SceneText } from '../../scene/scene'
import { cardOf, cardsIn, columnOf, emptyCardBox, laneOf } from '../sceneGrid'
import { boxToScreen, frameAt, type View } from '../view/view'

/** A field over the text it edits: where, how large, and what it says now. Boxes are pixels of the canvas. */
export interface EditField {
  readonly label: string
  readonly text: string
  readonly box: Box
  /** Inner distance from the box to the text. */
  readonly padX: number
  readonly padY: number
  readonly fontPx: number
  readonly linePx: number
  readonly strong: boolean
  readonly centred: boolean
  readonly look: 'card' | 'customer' | 'header' | 'label'
}

/** Smaller text cannot be typed into with confidence, so the field is larger than what it stands on. */
const MIN_FONT_PX = 11
const MIN_FIELD_PX = 96
const LABEL_FIELD_PX = 132
/** Height of the ascent as a share of the font size; places the first line on its baseline. */
const ASCENT = 0.93

interface Place {
  readonly scene: Scene
  readonly blueprint: Blueprint
  readonly view: View
  readonly messages: Catalog['canvas']
}

/** A length of cards on a desk, in this scene. */
const lengthIn = ({ scale = 1 }: Scene, name: keyof Metrics): number => DESK[name] * scale

/** Enlarges a box about its left edge and middle, where the zoom made it too small to type into. */
function roomy(box: Box, minWidth: number): Box {
  const width = Math.max(box.width, minWidth)
  return { ...box, width }
}

function stepField(
  { scene, blueprint, view, messages }: Place,
  editing: Extract<Editing, { type: 'step' }>,
): EditField | null {
  const card = cardOf(scene, editing.id)
  const step = blueprint.steps[editing.id]
  if (!card || !step) return null
  const [first] = card.lines
  const size = first?.sizePx ?? lengthIn(scene, 'cardTextPx')
  const scale = Math.max(view.zoom, MIN_FONT_PX / size)
  const inset = first ? Math.max(4, first.x - card.box.x) : lengthIn(scene, 'cardPadX')
  const foot = card.time ? card.box.y + card.box.height - card.time.y + card.time.sizePx + 1 : 2
  const top = first ? first.y - size * ASCENT - card.box.y : lengthIn(scene, 'cardPadTop')
  const box = boxToScreen(view, {
    ...card.box,
    height: Math.max(card.box.height - foot, lengthIn(scene, 'cardLinePx') + 8),
  })
  return {
    label: messages.editStepTitle,
    text: step.title,
    box: roomy(box, MIN_FIELD_PX),
    padX: inset * scale,
    padY: Math.max(2, top * scale),
    fontPx: size * scale,
    linePx: lengthIn(scene, 'cardLinePx') * scale,
    strong: first?.face === 'strong' || card.family === 'customer',
    centred: false,
    look: card.family === 'customer' ? 'customer' : 'card',
  }
}

/** Where a new step of a cell will stand: in the empty cell, or below what is there. */
export function newStepBox(scene: Scene, editing: NewStepEditing): Box | null {
  if (editing.run?.columnAfter && !columnOf(scene, editing.column)) return boxBehind(scene, editing)
  const lowest = cardsIn(scene, editing.lane, editing.column).at(-1)
  const column = columnOf(scene, editing.column)
  if (!lowest) return emptyCardBox(scene, editing.lane, editing.column, lengthIn(scene, 'cardMinHeight'))
  if (!column) return null
  const { box } = lowest
  return {
    x: column.box.x,
    y: box.y + box.height + lengthIn(scene, 'stackGap') / 2,
    width: column.box.width,
    height: lengthIn(scene, 'cardMinHeight'),
  }
}

/** Where a card will stand in the column that comes into being behind the last one. */
function boxBehind(scene: Scene, { lane }: NewStepEditing): Box | null {
  const last = scene.columns.at(-1)
  const box = last && emptyCardBox(scene, lane, last.id, lengthIn(scene, 'cardMinHeight'))
  return box ? { ...box, x: box.x + last.slot.width } : null
}

function newStepField({ scene, view, messages }: Place, editing: NewStepEditing): EditField | null {
  const box = newStepBox(scene, editing)
  const lane = laneOf(scene, editing.lane)
  if (!box || !lane) return null
  const scale = Math.max(view.zoom, MIN_FONT_PX / lengthIn(scene, 'cardTextPx'))
  return {
    label: messages.newStepTitle,
    text: '',
    box: roomy(boxToScreen(view, box), MIN_FIELD_PX),
    padX: lengthIn(scene, 'cardPadX') * scale,
    padY: lengthIn(scene, 'cardPadTop') * scale,
    fontPx: lengthIn(scene, 'cardTextPx') * scale,
    linePx: lengthIn(scene, 'cardLinePx') * scale,
    strong: lane.family === 'customer',
    centred: false,
    look: lane.family === 'customer' ? 'customer' : 'card',
  }
}

/** The middle of the longest stretch of a route: where its label is, or would be. */
function middleOf(route: SceneRoute): Point {
  let best: Point = route.points[0] ?? { x: 0, y: 0 }
  let longest = -1
  for (let index = 1; index < route.points.length; index++) {
    const a = route.points[index - 1]
    const b = route.points[index]
    if (!a || !b) continue
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    if (length <= longest) continue
    longest = length
    best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  }
  return best
}

function linkField(
  { scene, blueprint, view, messages }: Place,
  editing: Extract<Editing, { type: 'link' }>,
): EditField | null {
  const route = scene.routes.find(({ id }) => id === editing.id)
  if (!route) return null
  const label = route.label?.box
  const centre = label ? { x: label.x + label.width / 2, y: label.y + label.height / 2 } : middleOf(route)
  const fontPx = Math.max(MIN_FONT_PX, lengthIn(scene, 'labelTextPx') * view.zoom)
  const at = boxToScreen(view, { ...centre, width: 0, height: 0 })
  const height = fontPx * 1.25 + 8
  return {
    label: messages.editLinkLabel,
    text: blueprint.links[editing.id]?.label ?? '',
    box: { x: at.x - LABEL_FIELD_PX / 2, y: at.y - height / 2, width: LABEL_FIELD_PX, height },
    padX: 6,
    padY: 4,
    fontPx,
    linePx: fontPx * 1.25,
    strong: false,
    centred: true,
    look: 'label',
  }
}

interface HeaderText {
  readonly label: string
  readonly text: string
  /** First line of the text, in pixels of the canvas: left end and baseline. */
  readonly x: number
  readonly baseline: number
  readonly right: number
  readonly fontPx: number
}

const headerField = ({ label, text, x, baseline, right, fontPx }: HeaderText): EditField => ({
  label,
  text,
  box: {
    x: x - 5,
    y: baseline - fontPx * ASCENT - 3,
    width: Math.max(MIN_FIELD_PX, right - x),
    height: fontPx * 1.25 + 6,
  },
  padX: 5,
  padY: 3,
  fontPx,
  linePx: fontPx * 1.25,
  strong: true,
  centred: false,
  look: 'header',
})

function laneField(
  { scene, blueprint, view, messages }: Place,
  editing: Extract<Editing, { type: 'lane' }>,
): EditField | null {
  const lane = laneOf(scene, editing.id)
  if (!lane) return null
  const { scale, left, width } = frameAt(scene, view)
  const middle = lane.box.y + lane.box.height / 2
  const first: SceneText | undefined = lane.title[0]
  return headerField({
    label: messages.editLaneTitle,
    text: blueprint.lanes.byId[editing.id]?.title ?? '',
    x: left + (first?.x ?? 12) * scale,
    baseline: middle * view.zoom + view.y + ((first?.y ?? middle + 4) - middle) * scale,
    right: left + width - 6,
    fontPx: Math.max(MIN_FONT_PX, (first?.sizePx ?? lengthIn(scene, 'headerTextPx')) * scale),
  })
}

function phaseField(
  { scene, blueprint, view, messages }: Place,
  editing: Extract<Editing, { type: 'phase' }>,
): EditField | null {
  const phase = scene.phases.find(({ id }) => id === editing.id)
  if (!phase) return null
  const { scale, top } = frameAt(scene, view)
  const [first] = phase.title
  return headerField({
    label: messages.editPhaseTitle,
    text: blueprint.phases.byId[editing.id]?.title ?? '',
    x: phase.box.x * view.zoom + view.x + ((first?.x ?? phase.box.x + 10) - phase.box.x) * scale,
    baseline: top + (first?.y ?? 18) * scale,
    right: (phase.box.x + phase.box.width) * view.zoom + view.x - 6,
    fontPx: Math.max(MIN_FONT_PX, (first?.sizePx ?? lengthIn(scene, 'headerTextPx')) * scale),
  })
}

function columnField(
  { scene, blueprint, view, messages }: Place,
  editing: Extract<Editing, { type: 'column' }>,
): EditField | null {
  const column = columnOf(scene, editing.id)
  if (!column) return null
  const { scale, top, height } = frameAt(scene, view)
  return headerField({
    label: messages.editColumnTitle,
    text: blueprint.columns[editing.id]?.title ?? '',
    x: column.slot.x * view.zoom + view.x + 8,
    baseline: top + height - 5 * scale,
    right: (column.slot.x + column.slot.width) * view.zoom + view.x - 6,
    fontPx: Math.max(MIN_FONT_PX, lengthIn(scene, 'smallTextPx') * scale),
  })
}

/** The field of what is being edited; null where it is not in the picture. */
export function editField(place: Place, editing: Editing): EditField | null {
  switch (editing.type) {
    case 'step':
      return stepField(place, editing)
    case 'new-step':
      return newStepField(place, editing)
    case 'link':
      return linkField(place, editing)
    case 'lane':
      return laneField(place, editing)
    case 'phase':
      return phaseField(place, editing)
    case 'column':
      return columnField(place, editing)
  }
}
