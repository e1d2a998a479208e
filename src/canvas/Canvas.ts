import { createContext, use } from 'react'
import type { Editor } from '../editor/editor'
import type { Selected } from '../editor/selection'
import type { Session } from '../editor/session'
import type { Point } from '../geometry/point'
import type { Catalog } from '../i18n/catalog'
import type { Blueprint } from '../model/blueprint'
import type { StepId } from '../model/id'
import type { PainTarget } from '../model/painPoint'
import type { Scene } from '../scene/scene'
import type { Hit } from './gestures/hit'
import type { Overlay } from './gestures/overlay'
import type { MenuRequest } from './menu/menuRequest'
import type { Signal } from './signal'
import type { Size } from './view/fit'
import type { View } from './view/view'

/**
 * What gestures, keys and layers of one canvas share. Functions read the latest value, so that handlers need not be
 * made anew for every change of the document.
 */
export interface Canvas {
  readonly editor: Editor
  readonly session: Session
  /** What the pointer is over. */
  readonly hover: Signal<Hit>
  /** What a gesture under way shows. */
  readonly overlay: Signal<Overlay | null>
  /** Steps that are being dragged. */
  readonly lifted: Signal<ReadonlySet<StepId>>
  /** Zoom at which the view last came to rest: elements are mounted for it. */
  readonly restZoom: Signal<number>
  /** The step that a click from afar flies to, and when it was clicked. */
  readonly flight: Signal<{ readonly step: StepId; readonly atMs: number } | null>
  readonly menu: Signal<MenuRequest | null>
  /** Whether the opening view stands: before, others would be overruled by it. */
  readonly placed: Signal<boolean>
  /** While a link is made with the keyboard: where it would end. The selection stays at its start. */
  readonly linkTarget: Signal<Selected | null>
  /** The place of a pain point whose marker was taken hold of last: one that sits on several is meant there. */
  readonly painOn: Signal<PainTarget | null>
  /** Whether the last input came from the keyboard: focus rings show only then. */
  readonly byKeyboard: Signal<boolean>
  scene(): Scene
  blueprint(): Blueprint
  messages(): Catalog
  view(): View
  /** Moves the view; animated when asked and when motion is welcome. */
  setView(view: View, glide?: boolean): void
  size(): Size
  /** The point of an event, in pixels of the canvas. */
  pointOf(event: { readonly clientX: number; readonly clientY: number }): Point
  /** A point of the canvas, in pixels of the window. */
  toWindow(point: Point): Point
  focus(): void
}

export const CanvasContext = createContext<Canvas | null>(null)

/** The canvas that a layer belongs to. */
export function useCanvas(): Canvas {
  const canvas = use(CanvasContext)
  if (!canvas) throw new Error('used outside of a canvas')
  return canvas
}
