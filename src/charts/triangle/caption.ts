import type { Box } from '../../geometry/box'
import type { PainPoint } from '../../model/painPoint'
import type { Face } from '../../scene/scene'
import type { Paint, Shape, TextShape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import { wrap } from '../../scene/text/wrap'
import { chartText } from '../chartText'
import { painMarker } from '../painMarker'

/** Text with the markers of pain points below it, before it has a place. */
export interface Caption {
  readonly lines: readonly string[]
  /** Whether words were left out. */
  readonly clamped: boolean
  readonly width: number
  readonly height: number
  readonly style: CaptionStyle
  readonly markers: readonly PainPoint[]
  /** Pain points beyond those that have a marker. */
  readonly more: number
}

export interface CaptionStyle {
  readonly sizePx: number
  readonly linePx: number
  readonly face: Face
  readonly fill: Paint
}

const MARKER_SCALE = 0.78
/** From marker to marker. */
const STEP_PX = 27
const MARKERS_PX = 28
const MORE_PX = 26
/** Distance of the baseline from the middle of a line box, as a share of the letter size. */
const BASELINE = 0.3635

/** Widths that are tried to even out the lines, as shares of the one given. */
const NARROWER = [0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const

/** Wraps text so that its lines are about equally long: as narrow as the same number of lines allows. */
function balanced(
  text: string,
  widthPx: number,
  style: CaptionStyle & { readonly maxLines: number },
): ReturnType<typeof wrap> {
  const at = (width: number) => wrap(text, width, style.sizePx, style.face, { maxLines: style.maxLines })
  let best = at(widthPx)
  if (best.clamped || best.lines.length < 2) return best
  for (const share of NARROWER) {
    const next = at(widthPx * share)
    if (next.clamped || next.lines.length > best.lines.length) break
    best = next
  }
  return best
}

/** Sets text in a width, with as many markers as fit. */
export function captionOf(
  text: string,
  painPoints: readonly PainPoint[],
  widthPx: number,
  { maxLines, ...style }: CaptionStyle & { readonly maxLines: number },
): Caption {
  const { lines, clamped } = balanced(text, widthPx, { ...style, maxLines })
  const room = Math.max(1, Math.floor(widthPx / STEP_PX))
  const shown = painPoints.length <= room ? painPoints.length : Math.max(0, Math.floor((widthPx - MORE_PX) / STEP_PX))
  const markers = painPoints.slice(0, shown)
  const more = painPoints.length - shown
  const markersWidth = markers.length * STEP_PX + (more > 0 ? MORE_PX : 0)
  const textWide = Math.max(0, ...lines.map((line) => textWidth(line, style.sizePx, style.face)))
  return {
    ...{ lines, clamped, style, markers, more },
    width: Math.max(textWide, markersWidth),
    height: lines.length * style.linePx + (painPoints.length > 0 ? MARKERS_PX : 0),
  }
}

/** Draws a caption in its box. */
export function drawCaption(
  caption: Caption,
  box: Box,
  anchor: TextShape['anchor'],
  more: (count: number) => string,
): Shape[] {
  const { lines, style, markers } = caption
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2
  const text = lines.map((line, index) =>
    chartText(line, x, box.y + (index + 0.5) * style.linePx + style.sizePx * BASELINE, { ...style, anchor }),
  )
  const rowWidth = markers.length * STEP_PX + (caption.more > 0 ? MORE_PX : 0)
  const left = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width - rowWidth : x - rowWidth / 2
  const y = box.y + lines.length * style.linePx + MARKERS_PX / 2 + 1
  const shapes = markers.flatMap((painPoint, index) =>
    painMarker(painPoint, { x: left + (index + 0.5) * STEP_PX, y }, MARKER_SCALE),
  )
  const rest =
    caption.more > 0
      ? [chartText(more(caption.more), left + markers.length * STEP_PX + 2, y + 4.5, { sizePx: 12, face: 'strong' })]
      : []
  return [...text, ...shapes, ...rest]
}
