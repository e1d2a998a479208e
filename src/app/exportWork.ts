/**
 * The work behind the export dialog: from choices to pictures. Loaded with the first export, like `makePicture`.
 */
import { encodeProject } from '../exchange/encodeProject'
import { canvasLimits } from '../export/canvasLimits'
import {
  type ContentOptions,
  contentOf,
  type ExportOptions,
  exportPng,
  exportSvg,
  exportTiles,
} from '../export/exportFile'
import { PAPER_MM, type Paper } from '../export/pdf/paper'
import { onePage, tiledPages } from '../export/pdf/posterPages'
import type { PngPicture } from '../export/png'
import { largestScale, type PageSize, PICTURE_LIMITS, pixelSize, SMALL_AREA_PX } from '../export/pngScale'
import { composePoster, type PosterInput, pageTitle } from '../export/poster'
import { sceneToSvg } from '../export/svg'
import { tilePages } from '../export/tilePages'
import { zipFiles } from '../export/zipFiles'
import type { ExportChoices, ExportPart, PaperChoice, PictureSize } from '../ui/export/exportChoices'
import type { Drawing, DrawingChoices, ExportWork, Pixels, SizePlan, TilesPlan } from '../ui/export/exporting'
import { pictureFonts, type Subject } from './makePicture'

/** A file, and how large its picture became where that is not what was asked for. */
export interface MadeFile {
  readonly blob: Blob
  readonly extension: 'png' | 'svg' | 'pdf' | 'pptx' | 'zip'
  readonly smaller: Pixels | null
  /** Characters that could not be set. */
  readonly missing: readonly string[]
}

/**
 * PNG files of blueprints: about so many bytes per CSS pixel at 1×, growing with this power of the scale. Measured on samples
 * and generated blueprints of 30 to 2,000 steps; the truth is within a half more or less.
 */
const PNG_BYTES = 0.135
const PNG_GROWTH = 1.35
/** JSON inside a PNG is compressed to about this share. */
const COMPRESSED_SHARE = 0.16

const contentOptions = (
  { include, background: _ }: DrawingChoices,
  part: ExportPart,
  { hiddenLanes, foldedPhases, hiddenLayers }: Subject,
): ContentOptions => {
  const { head, legend, painKey, titleBlock, dataLanes, painMarkers } = include
  return {
    part,
    poster: { head, legend, painKey, titleBlock },
    dataLanes,
    painMarkers,
    ...(include.hiddenLanes ? {} : { hiddenLanes }),
    ...(include.foldedPhases ? {} : { foldedPhases }),
    ...(include.hiddenLayers ? {} : { hiddenLayers }),
  }
}

const scaleOf = (size: PictureSize, page: PageSize): number =>
  size.by === 'scale' ? size.scale : size.widthPx / page.width

/** What the browser draws; tried out only for pictures that small devices could not. */
function limitsFor(page: PageSize, scale: number) {
  const { widthPx, heightPx } = pixelSize(page, scale)
  return widthPx * heightPx > SMALL_AREA_PX ? canvasLimits() : PICTURE_LIMITS
}

function sizePlan(page: PageSize, size: PictureSize): SizePlan {
  const scale = scaleOf(size, page)
  const possible = largestScale(page, scale, limitsFor(page, scale))
  const wanted = { ...pixelSize(page, scale), scale }
  if (possible >= scale) return { ...wanted, largest: null }
  // A whole number of pixels, rounded down, so that asking for this width is within the limits.
  const widthPx = Math.max(1, Math.floor(page.width * possible))
  const rounded = widthPx / page.width
  return { ...wanted, largest: { widthPx, heightPx: pixelSize(page, rounded).heightPx, scale: rounded } }
}

const paperOf = ({ name, widthMm, heightMm, orientation }: PaperChoice): Paper => {
  const [width, height] = name === 'own' ? [widthMm, heightMm] : PAPER_MM[name]
  return { widthMm: width, heightMm: height, orientation }
}

/** The sheets of a PDF; null if something that must stay whole is larger than a sheet. */
function sheets(content: PosterInput, options: ContentOptions, choice: PaperChoice) {
  const paper = paperOf(choice)
  const poster = options.poster ?? {}
  return choice.tiled
    ? tiledPages(content, poster, { paper, scale: choice.percent / 100 })
    : onePage(content, poster, paper)
}

/** Lays out and draws what was chosen. */
export async function draw(subject: Subject, choices: DrawingChoices, part: ExportPart): Promise<Drawing> {
  const { project, blueprint } = subject
  const options = contentOptions(choices, part, subject)
  const fonts = await pictureFonts()
  const content = contentOf(project, blueprint, options)
  const page = composePoster(content, options.poster)
  const { width, height } = page
  const svg = new Blob([sceneToSvg(page, { fonts, images: project.images, background: choices.background })], {
    type: 'image/svg+xml',
  })
  const sourceBytes = encodeProject(project).length
  const tilesAt = (size: PictureSize): TilesPlan | null => {
    const scale = scaleOf(size, page)
    const tiles = tilePages(content, options.poster ?? {}, { scale, limits: limitsFor(page, scale) })
    if (!tiles) return null
    const pixels = tiles.map((tile) => pixelSize(tile, tile.scale))
    const [largest] = pixels.sort((a, b) => b.widthPx * b.heightPx - a.widthPx * a.heightPx)
    const last = tiles.filter(({ name }) => /^[A-Z]+\d+$/.test(name)).at(-1)
    return largest && last ? { ...largest, count: tiles.length, last: last.name } : null
  }
  return {
    width,
    height,
    svg,
    sizeAt: (size) => sizePlan(page, size),
    tilesAt,
    sheetsOn: (paper) => sheets(content, options, paper)?.length ?? null,
    estimateBytes({ format, size, withSource }) {
      if (format !== 'png') return svg.size + (withSource ? sourceBytes : 0)
      const picture = width * height * PNG_BYTES * scaleOf(size, page) ** PNG_GROWTH
      return picture + (withSource ? sourceBytes * COMPRESSED_SHARE : 0)
    },
  }
}

async function exportOptions(subject: Subject, choices: ExportChoices, part: ExportPart): Promise<ExportOptions> {
  return {
    ...contentOptions(choices, part, subject),
    fonts: await pictureFonts(),
    background: choices.background,
    ...(choices.withSource && { source: encodeProject(subject.project) }),
  }
}

const asked = ({ widthPx, heightPx }: SizePlan) => ({ widthPx, heightPx })
const smallerThan = (wanted: Pixels, { widthPx, heightPx }: Pixels): Pixels | null =>
  widthPx < wanted.widthPx ? { widthPx, heightPx } : null

async function tiled(
  { project, blueprint }: Subject,
  options: ExportOptions,
  title: string,
  { signal, onProgress }: ExportWork,
): Promise<Blob> {
  const files = new Map<string, Uint8Array>()
  const limits = canvasLimits()
  for await (const { blob, name, number, count } of exportTiles(project, blueprint, options, { limits, signal })) {
    files.set(`${title} ${name}.png`, new Uint8Array(await blob.arrayBuffer()))
    if (number < count) onProgress?.({ picture: number + 1, of: count })
  }
  signal.throwIfAborted()
  return zipFiles(files)
}

async function madePdf(
  { project, blueprint }: Subject,
  options: ExportOptions,
  choice: PaperChoice,
  { signal, onProgress }: ExportWork,
): Promise<MadeFile> {
  const content = contentOf(project, blueprint, options)
  const pages = sheets(content, options, choice)
  if (!pages) throw new RangeError('a part that must stay whole is larger than a sheet')
  const { makePdf } = await import('./makePdf')
  const { bytes, missing } = await makePdf(
    { title: pageTitle(content), language: content.scene.language, pages, images: project.images },
    { signal, onProgress: (done, of) => done < of && onProgress?.({ picture: done + 1, of }) },
  )
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' })
  return { blob, extension: 'pdf', smaller: null, missing }
}

const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

async function madeDeck(subject: Subject, options: ContentOptions): Promise<MadeFile> {
  const { makeDeck } = await import('./makeDeck')
  const bytes = await makeDeck(subject, options)
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DECK_TYPE })
  return { blob, extension: 'pptx', smaller: null, missing: [] }
}

/** Makes the file of the choices; `title` names the files inside an archive of tiles. */
export async function makeFile(
  subject: Subject,
  choices: ExportChoices & { readonly format: 'png' | 'svg' | 'pdf' | 'pptx' },
  part: ExportPart,
  { title, ...work }: ExportWork & { readonly title: string },
): Promise<MadeFile> {
  const { project, blueprint } = subject
  const options = await exportOptions(subject, choices, part)
  if (choices.format === 'svg') {
    const text = exportSvg(project, blueprint, options)
    return { blob: new Blob([text], { type: 'image/svg+xml' }), extension: 'svg', smaller: null, missing: [] }
  }
  if (choices.format === 'pptx') return madeDeck(subject, options)
  if (choices.format === 'pdf') return madePdf(subject, options, choices.paper, work)
  const page = composePoster(contentOf(project, blueprint, options), options.poster)
  const plan = sizePlan(page, choices.size)
  const scaled = { ...options, scale: plan.scale }
  if (plan.largest && choices.tiles)
    return { blob: await tiled(subject, scaled, title, work), extension: 'zip', smaller: null, missing: [] }
  const picture = await drawnPng(subject, scaled, page, work)
  return { blob: picture.blob, extension: 'png', smaller: smallerThan(asked(plan), picture), missing: [] }
}

/** Makes the picture for the clipboard: without the source, which the system's clipboard drops. */
export async function makeClipboardPicture(
  subject: Subject,
  choices: ExportChoices,
  part: ExportPart,
  work: ExportWork,
): Promise<PngPicture & { readonly isSmaller: boolean }> {
  const options = await exportOptions(subject, { ...choices, withSource: false }, part)
  const page = composePoster(contentOf(subject.project, subject.blueprint, options), options.poster)
  const plan = sizePlan(page, choices.size)
  const picture = await drawnPng(subject, { ...options, scale: plan.scale }, page, work)
  return { ...picture, isSmaller: smallerThan(asked(plan), picture) !== null }
}

const drawnPng = (
  { project, blueprint }: Subject,
  options: ExportOptions,
  page: PageSize,
  { signal }: ExportWork,
): Promise<PngPicture> =>
  exportPng(project, blueprint, options, { signal, limits: limitsFor(page, options.scale ?? 1) })
