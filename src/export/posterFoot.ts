import type { Blueprint } from '../model/blueprint'
import type { Project } from '../model/project'
import type { Scene } from '../scene/scene'
import type { Panel } from './panel'
import { posterLegend } from './posterLegend'
import { PAIN_KEY_MIN_WIDTH, posterPainKey } from './posterPainKey'
import { posterTitleBlock, TITLE_BLOCK_WIDTH } from './posterTitleBlock'

/** A panel of the foot with its place in it. */
interface Placed {
  readonly id: string
  readonly panel: Panel
  readonly x: number
  readonly y: number
}

const GAP = 32
const ROW_GAP = 20
const NARROWEST_LEGEND = 200

interface FootInput {
  readonly project: Project
  readonly blueprint: Blueprint
  readonly scene: Scene
  readonly part?: string
}

/**
 * Legend, pain key and title block within `widthPx`: side by side if they fit, else the pain key above the other two. The
 * title block stands at the bottom right.
 */
export function posterFoot(
  { project, blueprint, scene, part = '' }: FootInput,
  include: { readonly legend: boolean; readonly painKey: boolean; readonly titleBlock: boolean },
  widthPx: number,
): { readonly panels: readonly Placed[]; readonly height: number } {
  const block = include.titleBlock ? posterTitleBlock(project, blueprint, { language: scene.language, part }) : null
  const besideBlock = widthPx - (block ? TITLE_BLOCK_WIDTH + GAP : 0)
  const legend = include.legend ? posterLegend(scene, Math.max(NARROWEST_LEGEND, besideBlock)) : null
  const besideLegend = besideBlock - (legend ? legend.width + GAP : 0)
  const key = (width: number): Panel | null => (include.painKey ? posterPainKey(scene, blueprint, width) : null)
  const isOneRow = besideLegend >= PAIN_KEY_MIN_WIDTH
  const pains = key(isOneRow ? besideLegend : widthPx)

  const top = pains && !isOneRow ? pains.height + ROW_GAP : 0
  const row = [legend, block, isOneRow ? pains : null].flatMap((panel) => (panel ? [panel.height] : []))
  const height = row.length > 0 ? top + Math.max(...row) : Math.max(0, top - ROW_GAP)
  const panels: Placed[] = []
  if (legend) panels.push({ id: 'legend', panel: legend, x: 0, y: top })
  if (pains) panels.push({ id: 'pain-key', panel: pains, x: isOneRow && legend ? legend.width + GAP : 0, y: 0 })
  if (block) panels.push({ id: 'title-block', panel: block, x: widthPx - TITLE_BLOCK_WIDTH, y: height - block.height })
  return { panels, height }
}
