/**
 * Pictures of the open blueprint. Loaded when the first one is wanted: nobody needs it to draw.
 */
import bodyFont from '@fontsource/inter/files/inter-latin-500-normal.woff2?url'
import strongFont from '@fontsource/inter/files/inter-latin-600-normal.woff2?url'
import voiceFont from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import { encodeProject } from '../exchange/encodeProject'
import { exportPng, exportSvg } from '../export/exportFile'
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

/**
 * Draws a whole blueprint with head and legend, and puts the project inside the file.
 *
 * @throws Error with a reason for people if the browser cannot.
 */
export async function makePicture(format: 'svg' | 'png', subject: Subject): Promise<Blob> {
  const { project, blueprint, hiddenLanes, foldedPhases, hiddenLayers } = subject
  const hidden = { hiddenLanes, foldedPhases, hiddenLayers }
  const options = { fonts: await pictureFonts(), source: encodeProject(project), ...hidden }
  if (format === 'png') return (await exportPng(project, blueprint, options)).blob
  return new Blob([exportSvg(project, blueprint, options)], { type: 'image/svg+xml' })
}
