import type { Box } from '../../geometry/box'
import type { Blueprint } from '../../model/blueprint'
import type { StepId } from '../../model/id'
import type { TriangleCornerName } from '../../model/triangleParts'
import { drawGlyph } from '../../scene/drawing/drawGlyph'
import { familyOf } from '../../scene/family'
import type { Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import { wrap } from '../../scene/text/wrap'
import { chartText } from '../chartText'
import type { TextBlock } from './textBlock'
import type { TriangleWords } from './triangleWords'

const TITLE = { sizePx: 24, face: 'strong', fill: 'ink' } as const
const TITLE_PX = 34
const TEXT = { sizePx: 15, face: 'body' } as const
const LINE_PX = 21
const MAX_LINES = 3
const SMALL = { sizePx: 13, face: 'body', fill: 'ink-3' } as const
const SMALL_LINE_PX = 20
const CHIP = { sizePx: 13, face: 'body', fill: 'ink-2' } as const
const CHIP_LINE_PX = 24
const GLYPH = { width: 18, height: 14 } as const
const CHIP_GAP_PX = 18
const MAX_CHIP_LINES = 2
const BASELINE = 0.3635

interface Row {
  readonly shapes: readonly Shape[]
  readonly height: number
  readonly boxes: readonly Box[]
}

/** A label and its text, wrapped beside it. */
function labelled(
  { label, text, hint }: { readonly label: string; readonly text: string; readonly hint: string },
  labelPx: number,
  widthPx: number,
  y: number,
): Row {
  const { lines } = wrap(text === '' ? hint : text, widthPx - labelPx, TEXT.sizePx, TEXT.face, { maxLines: MAX_LINES })
  if (lines.length === 0) return { shapes: [], height: 0, boxes: [] }
  const baseline = (index: number) => y + (index + 0.5) * LINE_PX + TEXT.sizePx * BASELINE
  return {
    shapes: [
      chartText(label, 0, baseline(0), { ...TEXT, fill: 'ink-3' }),
      ...lines.map((line, index) =>
        chartText(line, labelPx, baseline(index), { ...TEXT, fill: text === '' ? 'ink-3' : 'ink' }),
      ),
    ],
    height: lines.length * LINE_PX + 1,
    boxes: lines.map((line, index) => ({
      ...{ x: 0, y: y + index * LINE_PX },
      ...{ width: labelPx + textWidth(line, TEXT.sizePx, TEXT.face), height: LINE_PX },
    })),
  }
}

/** Linked steps under the silhouettes of their lanes, as many as two lines hold, then how many more. */
function chips(
  blueprint: Blueprint,
  steps: readonly StepId[],
  words: TriangleWords,
  widthPx: number,
  top: number,
): Row {
  const known = steps.flatMap((id) => blueprint.steps[id] ?? [])
  const shapes: Shape[] = []
  const boxes: Box[] = []
  let [x, line, shown] = [0, 0, 0]
  for (const { lane, title } of known) {
    const family = familyOf(blueprint.lanes.byId[lane]?.role ?? 'notes')
    if (!family) continue
    const room = widthPx - GLYPH.width - 7
    const text = wrap(title, room, CHIP.sizePx, CHIP.face, { maxLines: 1 }).lines[0] ?? ''
    const width = GLYPH.width + 7 + textWidth(text, CHIP.sizePx, CHIP.face)
    const rest = known.length - shown
    const more = rest > 1 ? textWidth(words.more(rest), CHIP.sizePx, CHIP.face) + CHIP_GAP_PX : 0
    const isLast = line === MAX_CHIP_LINES - 1
    if (x > 0 && x + width + (isLast ? more : 0) > widthPx) {
      if (isLast) break
      line += 1
      x = 0
    }
    const y = top + line * CHIP_LINE_PX
    shapes.push(
      ...drawGlyph(family, { x, y: y + (CHIP_LINE_PX - GLYPH.height) / 2, ...GLYPH }),
      chartText(text, x + GLYPH.width + 7, y + CHIP_LINE_PX / 2 + CHIP.sizePx * BASELINE, CHIP),
    )
    boxes.push({ x, y, width, height: CHIP_LINE_PX })
    x += width + CHIP_GAP_PX
    shown += 1
  }
  const hidden = known.length - shown
  if (hidden > 0) {
    const y = top + line * CHIP_LINE_PX + CHIP_LINE_PX / 2 + CHIP.sizePx * BASELINE
    shapes.push(chartText(words.more(hidden), x, y, CHIP))
    boxes.push({ x, y: top + line * CHIP_LINE_PX, width: 24, height: CHIP_LINE_PX })
  }
  return { shapes, boxes, height: boxes.length === 0 ? 0 : (line + 1) * CHIP_LINE_PX }
}

/** What a corner says and does (or, with `hints`, what to write there), its items in a line, and the steps that it is linked with. */
export function cornerBlock(
  blueprint: Blueprint,
  corner: TriangleCornerName,
  words: TriangleWords,
  { widthPx, hints }: { readonly widthPx: number; readonly hints: boolean },
): TextBlock {
  const { says = '', does = '', items } = blueprint.triangle[corner]
  const own = items.order.flatMap((id) => items.byId[id] ?? [])
  const labelPx = Math.max(...[words.says, words.does].map((word) => textWidth(word, TEXT.sizePx, TEXT.face))) + 14
  const name = words.parts[corner]
  const shapes: Shape[] = [chartText(name, 0, TITLE_PX / 2 + TITLE.sizePx * BASELINE, TITLE)]
  const boxes: Box[] = [{ x: 0, y: 0, width: textWidth(name, TITLE.sizePx, TITLE.face), height: TITLE_PX }]
  let y = TITLE_PX
  const add = (row: Row): void => {
    shapes.push(...row.shapes)
    boxes.push(...row.boxes)
    y += row.height
  }
  const hintOf = (of: 'says' | 'does'): string => (hints ? words.hints[of][corner] : '')
  add(labelled({ label: words.says, text: says, hint: hintOf('says') }, labelPx, widthPx, y))
  add(labelled({ label: words.does, text: does, hint: hintOf('does') }, labelPx, widthPx, y))
  if (own.length > 0) {
    const text = words.items[corner](own.length, own.filter(({ steps }) => steps.length === 0).length)
    const { lines } = wrap(text, widthPx, SMALL.sizePx, SMALL.face, { maxLines: 1 })
    const line = lines[0] ?? ''
    add({
      shapes: [chartText(line, 0, y + SMALL_LINE_PX / 2 + SMALL.sizePx * BASELINE, SMALL)],
      boxes: [{ x: 0, y, width: textWidth(line, SMALL.sizePx, SMALL.face), height: SMALL_LINE_PX }],
      height: SMALL_LINE_PX,
    })
  }
  add(chips(blueprint, [...new Set(own.flatMap(({ steps }) => steps))], words, widthPx, y))
  return { width: Math.max(...boxes.map((box) => box.x + box.width)), height: y, shapes, boxes }
}
