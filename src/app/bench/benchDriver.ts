/**
 * The bench driver: how the app is measured from outside, beside other editors, in one run.
 *
 * Only `vite build --mode bench` contains this folder. Everything here goes the ordinary way: the view of the canvas on
 * the screen, commands of the editor, the exports of the menu. A benchmark finds it as `window.__bench`.
 */
import type { Canvas } from '../../canvas/Canvas'
import { canvasOnScreen } from '../../canvas/canvasOnScreen'
import { centred, fitAll } from '../../canvas/view/fit'
import { toScreen, type View } from '../../canvas/view/view'
import type { Command } from '../../commands/command'
import { editAttribute } from '../../commands/editAttribute'
import { editPainPoint } from '../../commands/editPainPoint'
import { editStep } from '../../commands/editStep'
import { moveSteps } from '../../commands/moveSteps'
import type { Point } from '../../geometry/point'
import { columnsInOrder } from '../../model/columnsInOrder'
import { existing } from '../../model/existing'
import type { StepId } from '../../model/id'
import type { PainPoint } from '../../model/painPoint'
import type { Step } from '../../model/step'
import { DEFAULT_CHOICES, WHOLE } from '../../ui/export/exportChoices'
import type { BundledFormat } from '../../ui/export/exportFormats'
import { journeyOrder } from './journeyOrder'

/** All coordinates in CSS pixels; `i` is the i-th step in journey order, as the document was when it was opened. */
export interface BenchDriver {
  /** Resolves with `performance.now()` when the diagram, or the empty library, is painted. */
  readonly ready: Promise<number>
  /** Selector of the canvas that takes wheel and pointer input. */
  readonly panTarget: string
  viewport(): View
  /** Brings a step to the middle, at a zoom. */
  center(i: number, zoom: number): void
  /** Shows everything. */
  fit(): void
  /** Middle of a step, in pixels of the window. */
  nodePoint(i: number): Point
  /** Position of a step in the scene. */
  nodePos(i: number): Point
  label(i: number): string
  edit(i: number, text: string): void
  undo(): void
  count(): { readonly steps: number; readonly links: number }
  /** The whole diagram as an SVG document. */
  exportSvg(): Promise<string>
  /** The whole diagram as PNG, and the size in pixels that 2× asks for. */
  exportPng(): Promise<{ readonly blob: Blob; readonly want: readonly [width: number, height: number] }>
  /** Makes the file of a deliverable as the dialog does, with its own choices; returns its size in bytes. */
  exportFile(format: BundledFormat): Promise<number>
  /** Saves every change from now on; returns a line that describes how. */
  enablePersistence(): string
  /** Changes the title of a pain point (by number) or an attribute (in its order), whichever view is shown. */
  editStudy(kind: 'painPoint' | 'attribute', i: number, title: string): void
  /** Moves a step one column to the right. */
  move(i: number): void
}

declare global {
  interface Window {
    __bench: BenchDriver
  }
}

const EXPORT_SCALE = 2

function shownCanvas(): Canvas {
  const canvas = canvasOnScreen.get()
  if (!canvas) throw new Error('no diagram is open')
  return canvas
}

/** The canvas that was shown last: its editor stays the one of the open project while another view is shown. */
let lastCanvas: Canvas | null = null
function latestCanvas(): Canvas {
  lastCanvas = canvasOnScreen.get() ?? lastCanvas
  if (!lastCanvas) throw new Error('no diagram was opened')
  return lastCanvas
}

function editStudy(kind: 'painPoint' | 'attribute', i: number, title: string): void {
  const { editor, session } = latestCanvas()
  const { blueprint } = session.getState()
  const { painPoints, elements } = existing(editor.store.getState().project.blueprints.byId, blueprint)
  const painPoint = Object.values<PainPoint>(painPoints).find(({ number }) => number === i + 1)
  const attribute = elements.attributes.order[i]
  if (kind === 'painPoint' && painPoint) {
    editor.run(editPainPoint, { blueprint, painPoint: painPoint.id, changes: { title } })
  } else if (kind === 'attribute' && attribute) editor.run(editAttribute, { blueprint, attribute, changes: { title } })
  else throw new RangeError(`no ${kind} ${i}`)
}

function runCommand<Args>(command: Command<Args>, args: Args): void {
  const verdict = shownCanvas().editor.run(command, args)
  if (!verdict.ok) throw new Error(`${command.name} was refused: ${verdict.reason}`)
}

/** What the exports of the menu are given. */
function subject() {
  const { editor, session } = shownCanvas()
  const { blueprint, hiddenLanes, foldedPhases, hiddenLayers } = session.getState()
  return { project: editor.store.getState().project, blueprint, hiddenLanes, foldedPhases, hiddenLayers }
}

const pictures = () => import('../makePicture')

/** Size in pixels of the whole picture at the scale that is asked for. */
async function wantedSize(): Promise<readonly [width: number, height: number]> {
  const { composePoster } = await import('../../export/poster')
  const { pixelSize } = await import('../../export/pngScale')
  const canvas = shownCanvas()
  const poster = composePoster({ ...subject(), blueprint: canvas.blueprint(), scene: canvas.scene() })
  const { widthPx, heightPx } = pixelSize(poster, EXPORT_SCALE)
  return [widthPx, heightPx]
}

/** The driver of the document that is opened; `enablePersistence` begins to save it. */
export function benchDriver(ready: Promise<number>, enablePersistence: () => string): BenchDriver {
  let order: readonly StepId[] | undefined
  const idOf = (i: number): StepId => {
    order ??= journeyOrder(shownCanvas().blueprint())
    const id = order[i]
    if (id === undefined) throw new RangeError(`no step ${i}`)
    return id
  }
  const blueprint = () => {
    const { project, blueprint: id } = subject()
    const found = project.blueprints.byId[id]
    if (!found) throw new Error(`no blueprint ${id}`)
    return found
  }
  const stepAt = (i: number): Step => {
    const step = blueprint().steps[idOf(i)]
    if (!step) throw new Error(`step ${i} is gone`)
    return step
  }
  const boxOf = (i: number) => {
    const id = idOf(i)
    const card = shownCanvas()
      .scene()
      .cards.find((candidate) => candidate.id === id)
    if (!card) throw new Error(`step ${i} is not in the scene`)
    return card.box
  }
  // Other views are measured after the diagram was shown.
  void ready.then(() => canvasOnScreen.get() && latestCanvas())
  return {
    ready,
    panTarget: '.react-flow',
    viewport: () => shownCanvas().view(),
    center(i, zoom) {
      const canvas = shownCanvas()
      canvas.setView(centred(canvas.scene(), canvas.size(), boxOf(i), zoom))
    },
    fit() {
      const canvas = shownCanvas()
      canvas.setView(fitAll(canvas.scene(), canvas.size()))
    },
    nodePoint(i) {
      const canvas = shownCanvas()
      const { x, y, width, height } = boxOf(i)
      return canvas.toWindow(toScreen(canvas.view(), { x: x + width / 2, y: y + height / 2 }))
    },
    nodePos(i) {
      const { x, y } = boxOf(i)
      return { x, y }
    },
    label: (i) => stepAt(i).title,
    edit: (i, title) => runCommand(editStep, { blueprint: blueprint().id, step: idOf(i), changes: { title } }),
    undo: () => void shownCanvas().editor.undo(),
    count() {
      const { steps, links } = blueprint()
      return { steps: Object.keys(steps).length, links: Object.keys(links).length }
    },
    exportSvg: async () => (await pictures()).wholeSvg(subject()),
    async exportPng() {
      const blob = await (await pictures()).wholePng(subject())
      const want = await wantedSize()
      return { blob, want }
    },
    async exportFile(format) {
      const { makeFile } = await import('../exportWork')
      const { signal } = new AbortController()
      const { blob } = await makeFile(subject(), { ...DEFAULT_CHOICES, format }, WHOLE, { signal })
      return blob.size
    },
    enablePersistence,
    editStudy,
    move(i) {
      const { id, lane, column } = stepAt(i)
      const columns = columnsInOrder(blueprint())
      const next = columns[columns.indexOf(column) + 1]
      if (!next) throw new RangeError(`step ${i} is in the last column`)
      runCommand(moveSteps, { blueprint: blueprint().id, steps: [id], lane, column: next })
    },
  }
}
