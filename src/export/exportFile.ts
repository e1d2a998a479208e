/**
 * Files of one blueprint: from a project to the bytes that are handed to the person.
 *
 * Each function lays the blueprint out anew with the desk metrics, so that a file does not depend on what is on the screen.
 * Loading fonts, choosing a file name and saving are the caller's.
 */
import type { BlueprintId, LaneId } from '../model/id'
import { own } from '../model/own'
import type { Project } from '../model/project'
import { layout } from '../scene/layout'
import type { Face } from '../scene/scene'
import { embedInSvg } from './embedInSvg'
import { type PngPicture, svgToPng } from './png'
import { composePoster, type Poster, type PosterOptions } from './poster'
import { type SvgOptions, sceneToSvg } from './svg'

export interface ExportOptions {
  /** WOFF2 files of the bundled faces, as base64; see `loadFonts`. */
  readonly fonts: Readonly<Partial<Record<Face, string>>>
  /** The text of the project file, to be carried along so that the picture can be opened again. */
  readonly source?: string
  readonly poster?: PosterOptions
  readonly background?: 'white' | 'transparent'
  /** Pixels per CSS pixel; 1 for SVG and 2 for PNG by default. */
  readonly scale?: number
  readonly hiddenLanes?: ReadonlySet<LaneId>
}

/**
 * The poster of one blueprint of a project.
 *
 * @throws RangeError if the project has no such blueprint.
 */
export function posterOf(
  project: Project,
  id: BlueprintId,
  options: Pick<ExportOptions, 'poster' | 'hiddenLanes'>,
): Poster {
  const blueprint = own(project.blueprints.byId, id)
  if (!blueprint) throw new RangeError(`no blueprint ${id}`)
  const hidden = options.hiddenLanes ? { hiddenLanes: options.hiddenLanes } : {}
  const scene = layout(blueprint, { language: project.language, ...hidden })
  return composePoster({ project, blueprint, scene }, options.poster)
}

const svgOptions = ({ images }: Project, { fonts, background }: ExportOptions): SvgOptions => ({
  fonts,
  images,
  ...(background ? { background } : {}),
})

/** A blueprint as the text of an SVG file, with its source if one is given. */
export function exportSvg(project: Project, id: BlueprintId, options: ExportOptions): string {
  const poster = posterOf(project, id, options)
  const svg = sceneToSvg(poster, { ...svgOptions(project, options), scale: options.scale ?? 1 })
  return options.source === undefined ? svg : embedInSvg(svg, options.source)
}

/**
 * A blueprint as a PNG file, with its source if one is given, at the wanted scale or the largest that works.
 *
 * @throws PngFailure if the browser cannot draw it at all.
 */
export function exportPng(project: Project, id: BlueprintId, options: ExportOptions): Promise<PngPicture> {
  const poster = posterOf(project, id, options)
  const svgAt = (scale: number): string => sceneToSvg(poster, { ...svgOptions(project, options), scale })
  const { source, scale = 2 } = options
  return svgToPng(svgAt, poster, { scale, ...(source === undefined ? {} : { source }) })
}
