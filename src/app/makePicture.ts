/**
 * Pictures of the open blueprint. Loaded when the first one is wanted: nobody needs it to draw.
 */
import bodyFont from '@fontsource/inter/files/inter-latin-500-normal.woff2?url'
import strongFont from '@fontsource/inter/files/inter-latin-600-normal.woff2?url'
import voiceFont from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import { encodeProject } from '../exchange/encodeProject'
import { type ExportOptions, exportPng, exportSvg } from '../export/exportFile'
import { loadFonts } from '../export/loadFonts'
import type { BlueprintId, LaneId, PhaseId } from '../model/id'
import type { PictureLayer } from '../model/pictureLayer'
import type { Project } from '../model/project'
import type { Face } from '../scene/scene'

export interface Subject {
  readonly project: Project
  readonly blueprint: BlueprintId
  readonly hiddenLanes: ReadonlySet<LaneId>
  readonly foldedPhases: ReadonlySet<PhaseId>
  readonly hiddenLayers: ReadonlySet<PictureLayer>
}

let loaded: Promise<Record<Face, string>> | undefined

/** The bundled faces, to be embedded in pictures; loaded once. */
export function pictureFonts(): Promise<Record<Face, string>> {
  loaded ??= loadFonts({ body: bodyFont, strong: strongFont, voice: voiceFont }).catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

const wholeOptions = async ({ project, hiddenLanes, foldedPhases, hiddenLayers }: Subject): Promise<ExportOptions> => ({
  fonts: await pictureFonts(),
  source: encodeProject(project),
  hiddenLanes,
  foldedPhases,
  hiddenLayers,
})

/** A whole blueprint with head and legend as the text of an SVG file, with the project inside. */
export const wholeSvg = async (subject: Subject): Promise<string> =>
  exportSvg(subject.project, subject.blueprint, await wholeOptions(subject))

/**
 * The same as a PNG file at 2×, or at the largest scale that works.
 *
 * @throws Error with a reason for people if the browser cannot.
 */
export const wholePng = async (subject: Subject): Promise<Blob> =>
  (await exportPng(subject.project, subject.blueprint, await wholeOptions(subject))).blob
