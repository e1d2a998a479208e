/**
 * Tiles: a sheet that is too large for one picture, as several pages.
 *
 * The sheet is cut at borders of columns and, where it is too high, of lanes. Each page stands for itself, like a table
 * with frozen headers: it repeats the title, the phases above its columns and the lane headers beside its lanes. Pages
 * are named by row and column, A1 A2 … B1, which is also their order, and have their name in the corner; legend, pain key
 * and title block have a last page of their own, with a map of the tiles.
 */
import type { Box } from '../geometry/box'
import { blueprintFacts } from '../scene/blueprintFacts'
import { sheetParts } from '../scene/drawing/drawSheet'
import { drawText } from '../scene/drawing/drawText'
import type { Part } from '../scene/drawing/part'
import type { Scene } from '../scene/scene'
import { wrap } from '../scene/text/wrap'
import { largestScale, PICTURE_LIMITS, type PictureLimits } from './pngScale'
import {
  MARGINS,
  type Poster,
  type PosterBlock,
  type PosterInput,
  type PosterOptions,
  pageDescription,
  pageTitle,
  panelPart,
} from './poster'
import { posterHead } from './posterHead'
import { posterWords } from './posterWords'
import { tileCuts } from './tileCuts'
import { tileKey } from './tileKey'
import { tileName } from './tileName'
import { type Stretch, type TileGrid, tilePlan } from './tilePlan'

/** One page of a tiled picture. */
export interface TilePage {
  /** A1, or the word for the page with the legend. */
  readonly name: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** Pixels per CSS pixel. */
  readonly scale: number
  /** Its place in the grid, counted from 0, and the piece of the sheet that it shows; absent on the page with the legend. */
  readonly piece?: {
    readonly row: number
    readonly column: number
    readonly width: number
    readonly height: number
  }
  poster(): Poster
}

interface Sheet {
  readonly input: PosterInput
  readonly options: PosterOptions
  /** The whole sheet, drawn once for all tiles. */
  parts(): readonly Part[]
}

const { x: MARGIN_X, top: MARGIN_TOP, bottom: MARGIN_BOTTOM } = MARGINS
/** The narrowest page whose head has room for the figures. */
const FACTS_FROM = 900
/** Narrower than any tile: no head is higher than at this width. */
const NARROWEST = 240
/** How far badges, heads and borders may stand out of what they belong to. */
const OUTSTANDING = 40

/** Width of what is repeated on the left: the lane headers, and the names of lines where those are wider. */
const frozenWidth = ({ frame, lines }: Scene): number =>
  Math.ceil(Math.max(frame.headerWidth, ...lines.map(({ labelBox }) => labelBox.x + labelBox.width + 4)))

function head({ input, options }: Sheet, tile: string, widthPx: number) {
  const { project, blueprint, scene } = input
  const facts = (options.facts ?? true) && widthPx >= FACTS_FROM ? blueprintFacts(blueprint, scene) : []
  return posterHead({ title: project.title, subtitle: tile, facts }, widthPx, 1)
}

/** The grid of tiles at a scale; null if something that must not be cut is too large. */
function gridOf(sheet: Sheet, scale: number, limits: PictureLimits): TileGrid | null {
  const { scene } = sheet.input
  const words = posterWords(scene.language).tile('AA100', 'AA100')
  const headHeight = (sheet.options.head ?? true) ? head(sheet, words, NARROWEST).height : 0
  const wish = {
    frameWidth: 2 * MARGIN_X + frozenWidth(scene),
    frameHeight: MARGIN_TOP + headHeight + scene.frame.headerHeight + MARGIN_BOTTOM,
    scale,
    limits,
  }
  for (const mayCut of ['nothing', 'words'] as const) {
    const { x, y } = tileCuts(scene, mayCut)
    const grid = tilePlan({ ...wish, xCuts: x, yCuts: y })
    if (grid) return grid
  }
  return null
}

const apart = (low: number, high: number, { from, to }: Stretch): boolean =>
  high + OUTSTANDING < from || low - OUTSTANDING > to

/** Parts of the sheet that show on a tile; cards and links elsewhere are left out. */
function partsOn(sheet: Sheet, x: Stretch, y: Stretch): readonly Part[] {
  const { cards, routes } = sheet.input.scene
  const away = new Set<string>()
  for (const { id, box } of cards)
    if (apart(box.x, box.x + box.width, x) || apart(box.y, box.y + box.height, y)) away.add(`card-${id}`)
  for (const { id, points, label } of routes) {
    const xs = [...points.map((point) => point.x), ...(label ? [label.box.x, label.box.x + label.box.width] : [])]
    const ys = [...points.map((point) => point.y), ...(label ? [label.box.y] : [])]
    if (apart(Math.min(...xs), Math.max(...xs), x) || apart(Math.min(...ys), Math.max(...ys), y)) away.add(`link-${id}`)
  }
  return sheet.parts().filter(({ id }) => !away.has(id))
}

const HEADERS = /^(?:lane-|line-|line-names$|rules$|markers$)/
const BAND = /^(?:phases|markers)$/

/** Parts drawn a second time on one page have ids of their own and are not read out twice. */
const again = (block: string, parts: readonly Part[]): Part[] =>
  parts.map((part) => ({ ...part, id: `${block}-${part.id}`, label: '' }))

/** The title of a phase that began on an earlier tile, at the left edge of the band. */
function continuedTitle({ phases, columns, frame }: Scene, { from, to }: Stretch): Part[] {
  const phase = phases.find(({ box }) => box.x < from - 1 && from < box.x + box.width)
  const first = columns.find(({ slot }) => slot.x >= from - 1)
  const [line] = phase?.title ?? []
  if (!phase || !line || !first) return []
  const x = first.box.x - from
  const room = Math.min(phase.box.x + phase.box.width, to) - first.box.x
  const [words] = wrap(phase.title.map(({ text }) => text).join(' '), room, line.sizePx, line.face, {
    maxLines: 1,
  }).lines
  if (words === undefined || line.y > frame.headerHeight) return []
  return [{ id: 'continued-title', label: '', shapes: [drawText({ ...line, text: words, x }, 'ink')] }]
}

/** The blocks of a sheet's piece: like a table with frozen headers. */
function pieceBlocks(sheet: Sheet, x: Stretch, y: Stretch, top: number): PosterBlock[] {
  const { scene } = sheet.input
  const { headerHeight, headerWidth } = scene.frame
  const isFirst = x.from <= headerWidth
  const frozen = isFirst ? headerWidth : frozenWidth(scene)
  const [left, under] = [MARGIN_X + frozen, top + headerHeight]
  const [width, height] = [x.to - x.from, y.to - y.from]
  // The rule under the band is drawn with its whole width.
  const bandHeight = headerHeight + 0.5
  const block = (id: string, at: { x: number; y: number }, window: Box, parts: readonly Part[]): PosterBlock => ({
    id,
    ...at,
    window,
    parts,
  })
  const headers = again(
    'headers',
    sheet.parts().filter(({ id }) => HEADERS.test(id)),
  )
  const phases = sheet.parts().filter(({ id }) => id === 'phases')
  return [
    block('headers', { x: MARGIN_X, y: under }, { x: 0, y: y.from, width: frozen, height }, headers),
    block('sheet', { x: left, y: under }, { x: x.from, y: y.from, width, height }, partsOn(sheet, x, y)),
    block(
      'corner',
      { x: MARGIN_X, y: top },
      { x: 0, y: 0, width: frozen, height: bandHeight },
      again('corner', cornerOf(phases)),
    ),
    block(
      'band',
      { x: left, y: top },
      { x: x.from, y: 0, width, height: bandHeight },
      again(
        'band',
        sheet.parts().filter(({ id }) => BAND.test(id)),
      ),
    ),
    { id: 'continued', x: left, y: top, parts: continuedTitle(scene, x) },
  ]
}

/** The band without its words, which would be cut. */
const cornerOf = (phases: readonly Part[]): Part[] =>
  phases.map((part) => ({ ...part, shapes: part.shapes.filter(({ type }) => type !== 'text') }))

/** Distance of a tile's name from the bottom of its page, to its baseline. */
const NAME_ABOVE_BOTTOM = 9

/** The name of a tile, in the bottom right corner of its page. */
const nameBlock = (name: string, x: number, y: number): PosterBlock => ({
  id: 'tile-name',
  x,
  y,
  parts: [
    {
      id: 'tile-name-text',
      label: '',
      shapes: [{ type: 'text', text: name, x: 0, y: 0, sizePx: 13, face: 'strong', anchor: 'end', fill: 'ink' }],
    },
  ],
})

/** One piece of the sheet as a page; `note` says which it is. */
function tilePage(
  sheet: Sheet,
  x: Stretch,
  y: Stretch,
  { name, note }: { readonly name: string; readonly note: string },
): Omit<TilePage, 'name' | 'scale' | 'piece'> {
  const { input, options } = sheet
  const { scene } = input
  const frozen = x.from <= scene.frame.headerWidth ? scene.frame.headerWidth : frozenWidth(scene)
  const inner = frozen + x.to - x.from
  const panel = (options.head ?? true) ? head(sheet, note, inner) : null
  const top = MARGIN_TOP + (panel?.height ?? 0)
  const width = Math.ceil(inner + 2 * MARGIN_X)
  const height = Math.ceil(top + scene.frame.headerHeight + y.to - y.from + MARGIN_BOTTOM)
  const headBlock: PosterBlock[] = panel
    ? [{ id: 'head', x: MARGIN_X, y: MARGIN_TOP, parts: [panelPart('title', panel)] }]
    : []
  return {
    width,
    height,
    poster: () => ({
      width,
      height,
      language: scene.language,
      title: `${pageTitle(input)} – ${note}`,
      description: pageDescription(input),
      blocks: [
        ...headBlock,
        ...pieceBlocks(sheet, x, y, top),
        nameBlock(name, width - MARGIN_X, height - NAME_ABOVE_BOTTOM),
      ],
    }),
  }
}

/**
 * A poster's content as tiles at a scale, in reading order, each within the limits and none cutting a card; null if a card,
 * or a lane, alone is too large for a picture.
 */
export function tilePages(
  input: PosterInput,
  options: PosterOptions,
  { scale, limits = PICTURE_LIMITS }: { readonly scale: number; readonly limits?: PictureLimits },
): TilePage[] | null {
  let drawn: readonly Part[] | undefined
  const parts = () => {
    drawn ??= sheetParts(input.scene)
    return drawn
  }
  const sheet: Sheet = { input, options, parts }
  const grid = gridOf(sheet, scale, limits)
  if (!grid) return null
  const words = posterWords(input.scene.language)
  const last = tileName(grid.rows.length - 1, grid.columns.length - 1)
  const pages = grid.rows.flatMap((y, row) =>
    grid.columns.map((x, column): TilePage => {
      const name = tileName(row, column)
      const note = [words.tile(name, last), input.part ?? ''].filter(Boolean).join(' · ')
      const piece = { row, column, width: x.to - x.from, height: y.to - y.from }
      return { name, scale, piece, ...tilePage(sheet, x, y, { name, note }) }
    }),
  )
  const key = tileKey(input, options, grid)
  if (!key) return pages
  const { width, height } = key
  return [...pages, { name: words.keyTile, width, height, scale: largestScale(key, scale, limits), poster: () => key }]
}
