import {
  MARGINS,
  type Poster,
  type PosterInput,
  type PosterOptions,
  pageDescription,
  pageTitle,
  panelPart,
} from './poster'
import { posterFoot } from './posterFoot'
import { posterWords } from './posterWords'
import { tileMap } from './tileMap'
import type { TileGrid } from './tilePlan'

const { x: MARGIN_X, top: MARGIN_TOP, bottom: MARGIN_BOTTOM } = MARGINS
/** Width of the page with legend and pain key. */
const KEY_WIDTH = 1515
const ABOVE_MAP = 28

/** The page with legend, pain key, title block and, of several tiles, their map; null if the first three are empty or not wanted. */
export function tileKey(input: PosterInput, options: PosterOptions, grid: TileGrid): Poster | null {
  const { legend = true, painKey = true, titleBlock = true } = options
  const { panels, height } = posterFoot(input, { legend, painKey, titleBlock }, KEY_WIDTH)
  if (panels.length === 0) return null
  const isOne = grid.columns.length * grid.rows.length === 1
  const map = isOne ? null : tileMap(input.scene, grid)
  const placed = [...panels, ...(map ? [{ id: 'tile-map', panel: map, x: 0, y: height + ABOVE_MAP }] : [])]
  return {
    width: KEY_WIDTH + 2 * MARGIN_X,
    height: Math.ceil(MARGIN_TOP + height + (map ? ABOVE_MAP + map.height : 0) + MARGIN_BOTTOM),
    language: input.scene.language,
    title: `${pageTitle(input)} – ${posterWords(input.scene.language).keyTile}`,
    description: pageDescription(input),
    blocks: placed.map(({ id, panel, x, y }) => ({
      id,
      x: MARGIN_X + x,
      y: MARGIN_TOP + y,
      parts: [panelPart(`${id}-content`, panel)],
    })),
  }
}
