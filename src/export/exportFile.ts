/**
 * Files of one blueprint: from a project to the bytes that are handed to the person.
 *
 * What is exported is what was seen: where the screen shows the same with the desk metrics, its scene is drawn. Otherwise the
 * blueprint is laid out anew with these metrics, so that no file depends on the density of the screen.
 * Loading fonts, choosing a file name and saving are the caller's.
 */
import type { BlueprintId, LaneId, PhaseId } from '../model/id'
import { isDataRole } from '../model/lane'
import { inOrder } from '../model/ordered'
import { own } from '../model/own'
import type { PictureLayer } from '../model/pictureLayer'
import type { Project } from '../model/project'
import { foldPhases, markFolded } from '../scene/foldPhases'
import { hideLayers } from '../scene/hideLayers'
import { keptScenes } from '../scene/keptScenes'
import { layout } from '../scene/layout'
import type { Face } from '../scene/scene'
import { embedInSvg } from './embedInSvg'
import { type PartChoice, partOf } from './partOf'
import { type PngPicture, svgToPng } from './png'
import type { PictureLimits } from './pngScale'
import { composePoster, type Poster, type PosterInput, type PosterOptions } from './poster'
import { type SvgOptions, sceneToSvg } from './svg'
import { tilePages } from './tilePages'

/** What is drawn; everything of the whole blueprint by default. */
export interface ContentOptions {
  readonly poster?: PosterOptions
  readonly part?: PartChoice
  readonly hiddenLanes?: ReadonlySet<LaneId>
  /** Phases that one column stands for. */
  readonly foldedPhases?: ReadonlySet<PhaseId>
  readonly hiddenLayers?: ReadonlySet<PictureLayer>
  /** Lanes that show data along the columns. */
  readonly dataLanes?: boolean
  /** The numbered markers, and with them the pain key. */
  readonly painMarkers?: boolean
}

export interface ExportOptions extends ContentOptions {
  /** WOFF2 files of the bundled faces, as base64; see `loadFonts`. */
  readonly fonts: Readonly<Partial<Record<Face, string>>>
  /** The text of the project file, to be carried along so that the picture can be opened again. */
  readonly source?: string
  readonly background?: 'white' | 'transparent'
  /** Pixels per CSS pixel; 1 for SVG and 2 for PNG by default. */
  readonly scale?: number
}

export interface PngWork {
  readonly limits?: PictureLimits
  readonly signal?: AbortSignal
}

/** A picture of a tiled export, told when it is done. */
export interface DrawnTile extends PngPicture {
  readonly name: string
  /** Counted from 1. */
  readonly number: number
  readonly count: number
}

/**
 * What a picture shows, laid out.
 *
 * @throws RangeError if the project has no such blueprint.
 */
export function contentOf(project: Project, id: BlueprintId, options: ContentOptions = {}): PosterInput {
  const { part = { type: 'whole' }, dataLanes = true, painMarkers = true } = options
  const { hiddenLanes = new Set(), foldedPhases = new Set(), hiddenLayers = new Set() } = options
  const whole = own(project.blueprints.byId, id)
  if (!whole) throw new RangeError(`no blueprint ${id}`)
  const { language } = project
  const { blueprint: shown, words } = partOf(whole, part, language)
  const blueprint = painMarkers ? shown : { ...shown, painPoints: {} }
  const dataIds = inOrder(shown.lanes).flatMap(({ id: lane, role }) => (isDataRole(role) ? [lane] : []))
  const hidden = dataLanes ? hiddenLanes : new Set([...hiddenLanes, ...dataIds])
  const left = hideLayers(blueprint, hiddenLayers)
  const folded = foldPhases(left, foldedPhases, language)
  const asked = { language, hiddenLanes: hidden, whole: blueprint }
  const scene = markFolded(keptScenes.find(folded, asked) ?? layout(folded, asked), foldedPhases)
  return { project, blueprint: left, scene, ...(words !== null && { part: words }) }
}

/**
 * The poster of one blueprint of a project.
 *
 * @throws RangeError if the project has no such blueprint.
 */
export const posterOf = (project: Project, id: BlueprintId, options: ContentOptions = {}): Poster =>
  composePoster(contentOf(project, id, options), options.poster)

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
 * @throws PngFailure if the browser cannot draw it at all; the reason of `signal` if that ends the work.
 */
export function exportPng(
  project: Project,
  id: BlueprintId,
  options: ExportOptions,
  work: PngWork = {},
): Promise<PngPicture> {
  const poster = posterOf(project, id, options)
  const svgAt = (scale: number): string => sceneToSvg(poster, { ...svgOptions(project, options), scale })
  const { source, scale = 2 } = options
  return svgToPng(svgAt, poster, { ...work, scale, ...(source === undefined ? {} : { source }) })
}

/**
 * A blueprint as several PNG files, one after the other so that the memory of one is enough; see `tilePages`. The
 * source, if one is given, goes with the first.
 *
 * @throws RangeError if it cannot be cut; otherwise like `exportPng`.
 */
export async function* exportTiles(
  project: Project,
  id: BlueprintId,
  options: ExportOptions,
  work: PngWork = {},
): AsyncGenerator<DrawnTile, void, undefined> {
  const { source, scale = 2, poster } = options
  const { limits } = work
  const pages = tilePages(contentOf(project, id, options), poster ?? {}, { scale, ...(limits && { limits }) })
  if (!pages) throw new RangeError('a part that must stay whole is too large')
  for (const [index, { name, scale: pageScale, poster: compose }] of pages.entries()) {
    work.signal?.throwIfAborted()
    const page = compose()
    const svgAt = (at: number): string => sceneToSvg(page, { ...svgOptions(project, options), scale: at })
    const carried = index === 0 && source !== undefined ? { source } : {}
    const picture = await svgToPng(svgAt, page, { ...work, scale: pageScale, ...carried })
    yield { ...picture, name, number: index + 1, count: pages.length }
  }
}
