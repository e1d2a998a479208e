/**
 * Posters: what an export shows around the blueprint.
 *
 * From top to bottom: title and subtitle with up to four facts, a heavy rule, the sheet, then legend, pain key and title
 * block. Like the scene, a poster is decided by a pure function down to the last line of text, and yields shapes; the
 * writers of SVG, PNG and PDF only draw. Each block may be switched off; without all of them the poster is the sheet alone.
 *
 * A small blueprint stands on a page of a decent width: its lanes and lines run on to the right edge of the page.
 */

import type { Box } from '../geometry/box'
import type { Blueprint } from '../model/blueprint'
import type { DiagramLanguage, Project } from '../model/project'
import { blueprintFacts } from '../scene/blueprintFacts'
import { sheetParts } from '../scene/drawing/drawSheet'
import type { Part } from '../scene/drawing/part'
import type { Scene } from '../scene/scene'
import type { Panel } from './panel'
import { posterFoot } from './posterFoot'
import { posterHead } from './posterHead'
import { posterWords } from './posterWords'
import { widenScene } from './widenScene'

/** Parts drawn from an origin of their own. */
export interface PosterBlock {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly parts: readonly Part[]
  /** Only this of the block is drawn, in its own coordinates, and its corner stands at `x`, `y`; without it, all. */
  readonly window?: Box
}

/** A page: its size in pixels, what it is about in words, and its blocks in paint order. */
export interface Poster {
  readonly width: number
  readonly height: number
  readonly language: DiagramLanguage
  readonly title: string
  readonly description: string
  readonly blocks: readonly PosterBlock[]
}

/** What to include; everything by default. */
export interface PosterOptions {
  readonly head?: boolean
  readonly facts?: boolean
  readonly legend?: boolean
  readonly painKey?: boolean
  readonly titleBlock?: boolean
}

export interface PosterInput {
  readonly project: Project
  readonly blueprint: Blueprint
  readonly scene: Scene
  /** What the scene shows in words, if it is not the whole blueprint. */
  readonly part?: string
}

/** Space around the content of a page. */
export const MARGINS = { x: 36, top: 26, bottom: 28 } as const
const { x: MARGIN_X, top: MARGIN_TOP, bottom: MARGIN_BOTTOM } = MARGINS
const ABOVE_FOOT = 18
/** The narrowest content, so that head and foot have room beside a small blueprint. */
const MIN_WIDTH = 900
/** The width that the head is designed for; on wider pages it grows with the square root, at most to the double. */
const HEAD_WIDTH = 1515

/** A panel as the one part of a block. */
export const panelPart = (id: string, { shapes }: Panel): Part => ({ id, label: '', shapes })

/** Title and name of a page. */
export const pageTitle = ({ project, blueprint }: PosterInput): string =>
  [project.title, blueprint.name].filter((text) => text.trim() !== '').join(' – ')

/** What a page shows in a sentence, for readers who do not see it. */
export function pageDescription({ scene, part = '' }: PosterInput): string {
  const counts = { lanes: scene.lanes.length, steps: scene.cards.length, phases: scene.phases.length }
  return [posterWords(scene.language).description(counts), part].filter(Boolean).join(' ')
}

/** The poster of a blueprint's scene. */
export function composePoster(
  input: PosterInput,
  { head = true, facts = true, legend = true, painKey = true, titleBlock = true }: PosterOptions = {},
): Poster {
  const { project, blueprint, scene, part = '' } = input
  const hasFoot = legend || painKey || titleBlock
  const wide = head || hasFoot ? widenScene(scene, MIN_WIDTH) : scene
  const width = wide.size.width
  const blocks: PosterBlock[] = []
  let y = MARGIN_TOP
  if (head) {
    const scale = Math.min(2, Math.max(1, Math.sqrt(width / HEAD_WIDTH)))
    // What a part shows stands in the title block, or else here.
    const beside = [project.subtitle ?? '', titleBlock ? '' : part].filter(Boolean).join(' · ')
    const words = {
      title: project.title,
      subtitle: beside,
      facts: facts ? blueprintFacts(blueprint, scene) : [],
    }
    const panel = posterHead(words, width, scale)
    blocks.push({ id: 'head', x: MARGIN_X, y, parts: [panelPart('title', panel)] })
    y += panel.height
  }
  blocks.push({ id: 'sheet', x: MARGIN_X, y, parts: sheetParts(wide) })
  y += wide.size.height
  if (hasFoot) {
    const include = { legend, painKey, titleBlock }
    const foot = posterFoot(input, include, width)
    if (foot.panels.length > 0) y += ABOVE_FOOT
    for (const { id, panel, x, y: top } of foot.panels)
      blocks.push({ id, x: MARGIN_X + x, y: y + top, parts: [panelPart(`${id}-content`, panel)] })
    y += foot.height
  }
  return {
    width: Math.ceil(width + 2 * MARGIN_X),
    height: Math.ceil(y + MARGIN_BOTTOM),
    language: scene.language,
    title: pageTitle(input),
    description: pageDescription(input),
    blocks,
  }
}
