/**
 * The session: what is on the screen and not in the document. It is never saved with the project and never undone.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BlueprintId, ColumnId, LaneId, LinkId, PainPointId, PhaseId, StepId } from '../model/id'
import type { PictureLayer } from '../model/pictureLayer'
import type { StepKind } from '../model/step'
import type { Selected } from './selection'

/** What a press on the canvas does. `step` places a new step at each tap; `connect` links two steps tapped in turn. */
export type Tool = 'select' | 'pan' | 'step' | 'connect'

/** Steps that are typed one after the other, seen from the next one. */
export interface CaptureRun {
  /** The steps typed so far, the latest last. */
  readonly steps: readonly StepId[]
  /** The step that the new one will be linked with, as its source or its target. */
  readonly neighbour?: { readonly step: StepId; readonly isSource: boolean }
  /** That link has been taken back. */
  readonly unlinked?: boolean
  /** The column of the new step does not exist yet: it comes into being with the step, behind this one. */
  readonly columnAfter?: ColumnId
}

/** A step that is being typed into a cell. */
export interface NewStepEditing {
  readonly type: 'new-step'
  readonly lane: LaneId
  readonly column: ColumnId
  readonly kind?: StepKind
  readonly run?: CaptureRun
}

/** What is being typed into, in place. */
export type Editing =
  | { readonly type: 'step'; readonly id: StepId }
  | NewStepEditing
  | { readonly type: 'link'; readonly id: LinkId }
  | { readonly type: 'lane'; readonly id: LaneId }
  | { readonly type: 'phase'; readonly id: PhaseId }
  | { readonly type: 'column'; readonly id: ColumnId }

export type Density = 'desk' | 'workshop'

/** Where the canvas stands; each density has coordinates of its own. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly density: Density
}

/** Where the focus is asked to go: to the diagram, to the first field of the panel, or to the title of a pain point in it. */
export type FocusRequest =
  | { readonly on: 'canvas' }
  | { readonly on: 'panel' }
  | { readonly on: 'painPoint'; readonly id: PainPointId }

/** Something the canvas is asked to bring into view; a new object each time. */
export type Glide =
  | { readonly to: 'everything' }
  | { readonly to: 'selection' }
  | { readonly to: 'zoom'; readonly zoom: number }
  | { readonly to: 'zoom-by'; readonly factor: number }
  | { readonly to: 'steps'; readonly steps: readonly StepId[] }
  /** At a zoom at which they can be read. */
  | { readonly to: 'places'; readonly places: readonly Selected[] }

/**
 * A question before something that takes content along, such as deleting a used lane. The shell shows it as a dialog,
 * sets `confirm` back to null, and calls `run` if the answer is yes.
 */
export interface Confirm {
  readonly title: string
  readonly text: string
  readonly confirmLabel: string
  readonly run: () => void
}

/**
 * What a palette entry puts on the canvas. Dragging: set `dataTransfer` type `PALETTE_MIME` to the kind; the canvas
 * shows the target cell and opens the new step's text on drop. Clicking: set `tool: 'step'` and `placing`.
 */
export const PALETTE_MIME = 'application/x-blueprint-step-kind'

/** What a clipboard says of a range of cells. */
export interface PastedCells {
  readonly html: string
  readonly text: string
}

/** Steps and links that something of the studies speaks of: the canvas lights them and dims all others. */
export interface Lit {
  /** What they belong to, as people call it: "Strategy – System". */
  readonly label: string
  readonly steps: readonly StepId[]
  readonly links: readonly LinkId[]
}

export interface SessionState {
  readonly blueprint: BlueprintId
  readonly tool: Tool
  /** The kind of step that the tool `step` places. */
  readonly placing: StepKind
  readonly editing: Editing | null
  readonly density: Density
  /** Zoom of the canvas, 1 = 100 %; written by the canvas. */
  readonly zoom: number
  readonly glide: Glide | null
  /** Set by whoever wants the focus moved; taken and set back to null by whoever has the place. */
  readonly focus: FocusRequest | null
  /** First end of a link being made by tap–tap or by the keyboard. */
  readonly linkFrom: StepId | null
  /** The pain point whose number is at the pointer: the next press on the diagram places it. */
  readonly placingPain: PainPointId | null
  readonly hiddenLanes: ReadonlySet<LaneId>
  /** Phases that one column stands for. */
  readonly foldedPhases: ReadonlySet<PhaseId>
  /** What is left out of the picture by its kind. */
  readonly hiddenLayers: ReadonlySet<PictureLayer>
  /** Where the canvas came to rest, in pixels of the canvas; written by it. Null: it has not been there. */
  readonly place: Place | null
  /** What a search has found: marked wherever it is shown. */
  readonly found: readonly Selected[]
  /** Null: everything is shown alike. */
  readonly lit: Lit | null
  readonly confirm: Confirm | null
  /** A range of cells that was pasted on the diagram: the shell asks what it becomes, and sets this back to null. */
  readonly pastedCells: PastedCells | null
  /** Pictures that were dropped or pasted on a step, and wait for words that say what they show. */
  readonly addingPictures: { readonly step: StepId; readonly files: readonly File[] } | null
  /** Where the canvas puts its overview: an empty element of a panel. Null: in its own bottom right corner. */
  readonly overviewHost: HTMLElement | null
  /** A short notice, such as the reason of a refusal; shown as a toast and announced. */
  readonly notice: {
    readonly text: string
    readonly tone: 'info' | 'error'
    readonly action?: { readonly label: string; readonly run: () => void }
  } | null
}

export type Session = StoreApi<SessionState>

export const createSession = (blueprint: BlueprintId): Session =>
  createStore<SessionState>(() => ({
    blueprint,
    tool: 'select',
    placing: 'action',
    editing: null,
    density: 'desk',
    zoom: 1,
    glide: null,
    focus: null,
    linkFrom: null,
    placingPain: null,
    hiddenLanes: new Set(),
    foldedPhases: new Set(),
    hiddenLayers: new Set(),
    place: null,
    found: [],
    lit: null,
    confirm: null,
    pastedCells: null,
    addingPictures: null,
    overviewHost: null,
    notice: null,
  }))
