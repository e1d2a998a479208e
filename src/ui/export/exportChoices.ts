import type { PhaseId, StepId } from '../../model/id'
import type { BundledFormat, ExportFormat } from './exportFormats'

/** What a picture may show around and in the diagram. */
export const INCLUDES = [
  'head',
  'legend',
  'painKey',
  'titleBlock',
  'dataLanes',
  'painMarkers',
  'hiddenLanes',
  'foldedPhases',
  'hiddenLayers',
] as const
export type Include = (typeof INCLUDES)[number]

/** Those that stand around the diagram; slides and reports have words of their own for them. */
export const AROUND: readonly Include[] = ['head', 'legend', 'painKey', 'titleBlock']

/** Scales on offer, in pixels per CSS pixel. */
export const SCALES = [1, 2, 3, 4] as const

/** How large a PNG is: so many pixels per CSS pixel, or so wide. */
export type PictureSize =
  | { readonly by: 'scale'; readonly scale: number }
  | { readonly by: 'width'; readonly widthPx: number }

/** Sheets of paper on offer; `own` has the sides that were typed. */
export const PAPERS = ['A4', 'A3', 'A2', 'A1', 'A0', 'own'] as const
export const ORIENTATIONS = ['auto', 'landscape', 'portrait'] as const
export const PAPER_LIMITS_MM = { low: 80, high: 5_000 } as const
/** Size of a tiled poster, in per cent of its natural size. */
export const PERCENT_LIMITS = { low: 25, high: 400 } as const

/** The paper of a PDF. */
export interface PaperChoice {
  readonly name: (typeof PAPERS)[number]
  readonly widthMm: number
  readonly heightMm: number
  readonly orientation: (typeof ORIENTATIONS)[number]
  /** Several sheets at `percent` of the natural size, to be put together; otherwise one sheet that holds everything. */
  readonly tiled: boolean
  readonly percent: number
}

/** Choices that are remembered from one export to the next, whatever is exported. */
export interface ExportChoices {
  readonly format: ExportFormat
  readonly include: Readonly<Record<Include, boolean>>
  readonly background: 'white' | 'transparent'
  readonly size: PictureSize
  readonly paper: PaperChoice
  /** Cut into several pictures if one would be too large. */
  readonly tiles: boolean
  /** The project goes along inside the file. */
  readonly withSource: boolean
  /** Sources, quotes, names and internal notes are left out, whatever is exported. */
  readonly forClients: boolean
  /** What an archive of deliverables holds, in the order of the formats. */
  readonly bundle: readonly BundledFormat[]
}

/** What of the blueprint is exported; it belongs to one blueprint and is not remembered. */
export type ExportPart =
  | { readonly type: 'whole' }
  | { readonly type: 'steps'; readonly steps: ReadonlySet<StepId> }
  | { readonly type: 'phases'; readonly phases: ReadonlySet<PhaseId> }

export const WHOLE: ExportPart = { type: 'whole' }

export const DEFAULT_CHOICES: ExportChoices = {
  format: 'png',
  include: {
    head: true,
    legend: true,
    painKey: true,
    titleBlock: true,
    dataLanes: true,
    painMarkers: true,
    hiddenLanes: false,
    foldedPhases: false,
    hiddenLayers: false,
  },
  background: 'white',
  size: { by: 'scale', scale: 2 },
  paper: { name: 'A3', widthMm: 841, heightMm: 420, orientation: 'auto', tiled: false, percent: 100 },
  tiles: false,
  withSource: true,
  forClients: false,
  bundle: ['png', 'pdf', 'pptx', 'report', 'xlsx', 'json'],
}
