import type { Project } from '../model/project'
import type { Face } from '../scene/scene'
import { embedInSvg } from './embedInSvg'
import { type PngPicture, svgToPng } from './png'
import type { PictureLimits } from './pngScale'
import type { Poster } from './poster'
import { sceneToSvg } from './svg'

export interface ChartExport {
  /** WOFF2 files of the bundled faces, as base64; see `loadFonts`. */
  readonly fonts: Readonly<Partial<Record<Face, string>>>
  readonly images: Project['images']
  /** The text of the project file, to be carried along so that the picture can be opened again. */
  readonly source?: string
  readonly background?: 'white' | 'transparent'
}

/** A page of figures as the text of an SVG file, in light colours, with fonts and source inside; see `chartPage`. */
export function exportChartsSvg(page: Poster, { source, ...options }: ChartExport): string {
  const svg = sceneToSvg(page, options)
  return source === undefined ? svg : embedInSvg(svg, source)
}

/**
 * The same as a PNG file, at a scale in pixels per CSS pixel or the largest that works.
 *
 * @throws PngFailure if the browser cannot draw it at all; the reason of `signal` if that ends the work.
 */
export function exportChartsPng(
  page: Poster,
  { source, ...options }: ChartExport,
  work: { readonly scale: number; readonly limits?: PictureLimits; readonly signal?: AbortSignal },
): Promise<PngPicture> {
  const svgAt = (scale: number): string => sceneToSvg(page, { ...options, scale })
  return svgToPng(svgAt, page, { ...work, ...(source === undefined ? {} : { source }) })
}
