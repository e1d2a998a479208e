/**
 * Pictures of the open blueprint, as SVG and PNG. Loaded when the first one is wanted: nobody needs it to draw.
 */
import bodyFont from '@fontsource/inter/files/inter-latin-500-normal.woff2?url'
import strongFont from '@fontsource/inter/files/inter-latin-600-normal.woff2?url'
import voiceFont from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import { encodeProject } from '../exchange/encodeProject'
import { embedInSvg } from '../export/embedInSvg'
import { loadFonts } from '../export/loadFonts'
import { svgToPng } from '../export/png'
import { composePoster } from '../export/poster'
import { sceneToSvg } from '../export/svg'
import type { BlueprintId, LaneId } from '../model/id'
import type { Project } from '../model/project'
import { layout } from '../scene/layout'

/** Pixels per CSS pixel that a PNG is wanted at: sharp on a projector and in print up to A2. */
const PNG_SCALE = 2

export interface Subject {
  readonly project: Project
  readonly blueprint: BlueprintId
  readonly hiddenLanes: ReadonlySet<LaneId>
}

/**
 * Draws a blueprint with head and legend, and puts the project inside the file.
 *
 * @throws Error with a reason for people if the browser cannot.
 */
export async function makePicture(
  format: 'svg' | 'png',
  { project, blueprint: id, hiddenLanes }: Subject,
): Promise<Blob> {
  const blueprint = project.blueprints.byId[id]
  if (!blueprint) throw new Error(`no blueprint ${id}`)
  const { language, images } = project
  const scene = layout(blueprint, { language, hiddenLanes })
  const poster = composePoster({ project, blueprint, scene })
  const fonts = await loadFonts({ body: bodyFont, strong: strongFont, voice: voiceFont })
  const source = encodeProject(project)
  const svgAt = (scale: number) => sceneToSvg(poster, { fonts, images, scale })
  if (format === 'svg') return new Blob([embedInSvg(svgAt(1), source)], { type: 'image/svg+xml' })
  return (await svgToPng(svgAt, poster, { scale: PNG_SCALE, source })).blob
}
