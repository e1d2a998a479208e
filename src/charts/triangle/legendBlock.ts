import type { TriangleReading } from '../../analysis/triangle/triangleReading'
import { TRIANGLE_PARTS } from '../../model/triangleParts'
import { horizontalPath } from '../../scene/drawing/pathData'
import type { Shape } from '../../scene/shape'
import { wrap } from '../../scene/text/wrap'
import { chartText } from '../chartText'
import type { TextBlock } from './textBlock'
import type { TriangleWords } from './triangleWords'

const TITLE = { sizePx: 15, face: 'strong', fill: 'ink' } as const
const TITLE_LINE_PX = 21
const TEXT = { sizePx: 13, face: 'body', fill: 'ink-2' } as const
const LINE_PX = 18
const SAMPLE_PX = { width: 170, height: 20, stroke: 10 } as const
const BASELINE = 0.3635

/** The finding, and how the picture is read: bonds, rings, what is not known. */
export function legendBlock({ held, parts }: TriangleReading, words: TriangleWords, widthPx: number): TextBlock {
  const { value, rated } = held
  const shapes: Shape[] = []
  let y = 0
  const write = (text: string, style: typeof TITLE | typeof TEXT, linePx: number): void => {
    for (const line of wrap(text, widthPx, style.sizePx, style.face).lines) {
      shapes.push(chartText(line, 0, y + linePx / 2 + style.sizePx * BASELINE, style))
      y += linePx
    }
  }
  const score = value === null ? null : Math.round(value)
  write(score === null ? words.heldUnknown : words.held(String(score)), TITLE, TITLE_LINE_PX)
  write(words.bond, TEXT, LINE_PX)
  if (score !== null) {
    const wide = Math.min(SAMPLE_PX.width, widthPx)
    const solid = (wide * score) / 200
    const middle = y + SAMPLE_PX.height / 2
    shapes.push(
      {
        type: 'path',
        d: horizontalPath(solid, wide - solid, middle),
        stroke: { paint: 'ink-2', width: 1.5, dash: [1.5, 4.5] },
      },
      ...[0, wide - solid].map(
        (x): Shape => ({
          type: 'rect',
          ...{ x, y: middle - SAMPLE_PX.stroke / 2, width: solid, height: SAMPLE_PX.stroke, fill: 'ink' },
        }),
      ),
    )
    y += SAMPLE_PX.height
    write(words.sample(String(score)), TEXT, LINE_PX)
  }
  const hasMean = TRIANGLE_PARTS.some((part) => parts[part].health.origin === 'mean')
  write(hasMean ? words.ringsWithMeans : words.rings, TEXT, LINE_PX)
  if (rated > 0 && rated < 6) write(words.unrated(6 - rated), TEXT, LINE_PX)
  return { width: widthPx, height: y, shapes, boxes: [{ x: 0, y: 0, width: widthPx, height: y }] }
}
