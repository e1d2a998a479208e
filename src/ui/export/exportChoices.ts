import type { PhaseId, StepId } from '../../model/id'

export const EXPORT_FORMATS = ['png', 'svg', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What a picture may show around and in the diagram. */
export const INCLUDES = ['head', 'legend', 'painKey', 'titleBlock', 'dataLanes', 'painMarkers', 'hiddenLanes'] as const
export type Include = (typeof INCLUDES)[number]

/** Scales on offer, in pixels per CSS pixel. */
export const SCALES = [1, 2, 3, 4] as const

/** How large a PNG is: so many pixels per CSS pixel, or so wide. */
export type PictureSize =
  | { readonly by: 'scale'; readonly scale: number }
  | { readonly by: 'width'; readonly widthPx: number }

/** Choices that are remembered from one export to the next, whatever is exported. */
export interface ExportChoices {
  readonly format: ExportFormat
  readonly include: Readonly<Record<Include, boolean>>
  readonly background: 'white' | 'transparent'
  readonly size: PictureSize
  /** Cut into several pictures if one would be too large. */
  readonly tiles: boolean
  /** The project goes along inside the file. */
  readonly withSource: boolean
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
  },
  background: 'white',
  size: { by: 'scale', scale: 2 },
  tiles: false,
  withSource: true,
}
