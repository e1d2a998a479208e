import type { BlueprintFact } from '../scene/blueprintFacts'
import type { Shape } from '../scene/shape'
import { textWidth } from '../scene/text/measure'
import { plainText } from '../scene/text/plainText'
import { wrap } from '../scene/text/wrap'
import { type Panel, setLine, setText } from './panel'

interface HeadInput {
  readonly title: string
  readonly subtitle?: string | undefined
  readonly facts: readonly BlueprintFact[]
}

const TITLE = 34
const TITLE_LINE = 1.14
const SUBTITLE = 24
const SUBTITLE_BELOW = 17
const SUBTITLE_GAP = 14
const FACT_LABEL = 12
const FACT_VALUE = 23
const FACT_GAP = 30
const FACTS_HEIGHT = 44
/** Free space between title and facts. */
const MIDDLE = 40
const ABOVE_RULE = 10
const RULE = 3
const MAX_TITLE_LINES = 4

function factsPanel(facts: readonly BlueprintFact[], scale: number): Panel {
  const label = { sizePx: FACT_LABEL * scale, linePx: 16 * scale, face: 'body', fill: 'ink-3', anchor: 'end' } as const
  const value = { sizePx: FACT_VALUE * scale, linePx: 28 * scale, face: 'strong', fill: 'ink', anchor: 'end' } as const
  const widths = facts.map((fact) =>
    Math.max(textWidth(fact.label, label.sizePx, label.face), textWidth(fact.value, value.sizePx, value.face)),
  )
  let right = 0
  const shapes = facts.flatMap((fact, index) => {
    right += (widths[index] ?? 0) + (index === 0 ? 0 : FACT_GAP * scale)
    return [setLine(fact.label, right, 0, label), setLine(fact.value, right, label.linePx, value)]
  })
  return { width: right, height: FACTS_HEIGHT * scale, shapes }
}

/** The title with the subtitle beside it, or below where it does not fit beside. */
function titlePanel(input: HeadInput, widthPx: number, scale: number): Panel {
  const { title } = input
  const subtitle = plainText(input.subtitle ?? '').replaceAll('\n', ' ')
  const big = { sizePx: TITLE * scale, linePx: TITLE * TITLE_LINE * scale, face: 'strong', fill: 'ink' } as const
  const { lines } = wrap(title, widthPx, big.sizePx, big.face, { maxLines: MAX_TITLE_LINES })
  const shapes: Shape[] = lines.map((line, index) => setLine(line, 0, index * big.linePx, big))
  const height = Math.max(1, lines.length) * big.linePx
  if (subtitle === '') return { width: widthPx, height, shapes }
  const first = lines[0] ?? ''
  const besideX = textWidth(first, big.sizePx, big.face) + SUBTITLE_GAP * scale
  const size = SUBTITLE * scale
  if (lines.length === 1 && besideX + textWidth(subtitle, size, 'body') <= widthPx) {
    const y = setLine('', 0, 0, big).y
    const beside = { sizePx: size, linePx: 0, face: 'body', fill: 'ink-2' } as const
    return { width: widthPx, height, shapes: [...shapes, { ...setLine(subtitle, besideX, 0, beside), y }] }
  }
  const small = { sizePx: SUBTITLE_BELOW * scale, linePx: 23 * scale, face: 'body', fill: 'ink-2' } as const
  const below = setText(subtitle, { x: 0, y: height + 2 * scale, widthPx, maxLines: 2 }, small)
  return { width: widthPx, height: height + 2 * scale + below.height, shapes: [...shapes, ...below.shapes] }
}

const moved = (shapes: readonly Shape[], dx: number, dy: number): Shape[] =>
  shapes.map((shape) => (shape.type === 'text' ? { ...shape, x: shape.x + dx, y: shape.y + dy } : shape))

/** Head of a poster: title and subtitle on the left, facts on the right, a heavy rule below. `scale` enlarges it all. */
export function posterHead(input: HeadInput, widthPx: number, scale: number): Panel {
  const facts = factsPanel(input.facts, scale)
  const titleWidth = widthPx - (input.facts.length > 0 ? facts.width + MIDDLE * scale : 0)
  const title = titlePanel(input, titleWidth, scale)
  const height = Math.max(title.height, facts.height)
  const ruleY = height + ABOVE_RULE * scale
  return {
    width: widthPx,
    height: ruleY + RULE * scale,
    shapes: [
      ...moved(title.shapes, 0, height - title.height),
      ...moved(facts.shapes, widthPx - facts.width, height - facts.height),
      { type: 'rect', x: 0, y: ruleY, width: widthPx, height: RULE * scale, fill: 'ink' },
    ],
  }
}
