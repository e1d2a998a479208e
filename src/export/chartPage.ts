import type { Chart } from '../charts/chart'
import type { DiagramLanguage } from '../model/project'
import type { BlueprintFact } from '../scene/blueprintFacts'
import { HEADING, setLine } from './panel'
import { MARGINS, type Poster, type PosterBlock, panelPart } from './poster'
import { posterHead } from './posterHead'

/** A figure with the name that it goes by. */
export interface NamedChart {
  readonly title: string
  readonly chart: Chart
}

/** What stands above the figures of a page. */
export interface ChartHead {
  readonly title: string
  readonly subtitle: string
  /** Figures and date, at the right. */
  readonly facts: readonly BlueprintFact[]
}

/** Free space below the head, and between figures. */
const BELOW_HEAD_PX = 20
const BETWEEN_PX = 32
/** From the top of a figure's heading to the figure; a single figure needs none, since the head names it. */
const HEADING_PX = 28
/** The narrowest page, so that the head has room. */
const MIN_WIDTH_PX = 720

/** Figures one below the other on a page of their own, under a head; `description` says in a sentence what they show. */
export function chartPage(
  figures: readonly NamedChart[],
  head: ChartHead,
  { language, description }: { readonly language: DiagramLanguage; readonly description: string },
): Poster {
  const width = Math.max(MIN_WIDTH_PX, ...figures.map(({ chart }) => chart.widthPx))
  const top = posterHead(head, width, 1)
  const blocks: PosterBlock[] = [{ id: 'head', x: MARGINS.x, y: MARGINS.top, parts: [panelPart('title', top)] }]
  let y = MARGINS.top + top.height + BELOW_HEAD_PX
  for (const [index, { title, chart }] of figures.entries()) {
    if (index > 0) y += BETWEEN_PX
    if (figures.length > 1) {
      const shapes = [setLine(title, 0, 0, HEADING)]
      blocks.push({
        id: `heading-${index + 1}`,
        x: MARGINS.x,
        y,
        parts: [{ id: `name-${index + 1}`, label: '', shapes }],
      })
      y += HEADING_PX
    }
    const { shapes, widthPx, heightPx } = chart
    const x = MARGINS.x + (width - widthPx) / 2
    blocks.push({ id: `figure-${index + 1}`, x, y, parts: [{ id: `chart-${index + 1}`, label: title, shapes }] })
    y += heightPx
  }
  return {
    width: Math.ceil(width + 2 * MARGINS.x),
    height: Math.ceil(y + MARGINS.bottom),
    language,
    title: [head.title, head.subtitle].filter(Boolean).join(' – '),
    description,
    blocks,
  }
}
