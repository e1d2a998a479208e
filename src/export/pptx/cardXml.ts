import type { Box } from '../../geometry/box'
import { drawBadge } from '../../scene/drawing/drawBadge'
import { FAMILY_PAINT } from '../../scene/drawing/familyPaint'
import { hatchPath } from '../../scene/drawing/hatchPath'
import type { SceneCard, Silhouette } from '../../scene/scene'
import type { Paint, Shape } from '../../scene/shape'
import { emu, type Placing } from './emu'
import { drawnXml, groupXml, presetXml, type SlideContext, shapeXml } from './shapeXml'
import { lineXml, paragraphXml, runXml, solidFill, textBodyXml } from './xmlParts'

/** Forms whose connection sites are 0 top, 1 left, 2 bottom, 3 right, as connectors expect them. */
const FORMS: Readonly<Record<Silhouette, string>> = {
  solid: 'roundRect',
  round: 'roundRect',
  screen: 'rect',
  double: 'flowChartPredefinedProcess',
  folded: 'snip1Rect',
  pointed: 'flowChartPreparation',
}
const RADIUS: Readonly<Partial<Record<Silhouette, number>>> = { solid: 6, round: 12 }
const PADDING_PX = 8
/** Room that the points of a decision and the folded corner take. */
const SLANT_PX = 14
const SCREEN_BAR_PX = 5
const BORDER_PX = 1.5

function geometryOf({ silhouette, box }: SceneCard): string {
  const radius = RADIUS[silhouette]
  const least = Math.max(1, Math.min(box.width, box.height))
  return presetXml(FORMS[silhouette], radius === undefined ? undefined : Math.min(50_000, (radius / least) * 100_000))
}

function frameOf({ x, y, width, height }: Box, placing: Placing) {
  const { scale } = placing
  return {
    x: emu(placing.x + x * scale),
    y: emu(placing.y + y * scale),
    width: emu(width * scale),
    height: emu(height * scale),
  }
}

export interface CardWords {
  /** The whole title: the other program breaks its lines. */
  readonly title: string
  /** What is read out. */
  readonly description: string
}

/** A step as a form with its words inside, grouped with what belongs to it: hatching, image, marks. */
export function cardXml(
  card: SceneCard,
  id: number,
  words: CardWords,
  placing: Placing,
  context: SlideContext,
): string {
  const { family, silhouette, box, light, hatch, image, time } = card
  const { scale } = placing
  const isCustomer = family === 'customer'
  const fill: Paint = isCustomer ? 'cu' : light > 2 ? 'card-hid' : 'card'
  const ink: Paint = isCustomer ? 'on-cu' : 'ink'
  const stroke = { paint: FAMILY_PAINT[family], width: BORDER_PX }
  const side = emu((silhouette === 'pointed' ? SLANT_PX : PADDING_PX) * scale)
  const top = emu((silhouette === 'screen' ? PADDING_PX + SCREEN_BAR_PX / 2 : PADDING_PX - 2) * scale)
  const lang = context.lang
  const [line] = card.lines
  const paragraphs = [
    paragraphXml(runXml(words.title, { sizePx: (line?.sizePx ?? 13) * scale, paint: ink, lang })),
    ...(time
      ? [paragraphXml(runXml(time.text, { sizePx: time.sizePx * scale, paint: isCustomer ? 'on-cu' : 'ink-3', lang }))]
      : []),
  ]
  const text = textBodyXml({ paragraphs, insets: [side, top, emu(4 * scale), 0], wraps: true })
  const look = `${solidFill(fill)}${lineXml(stroke, scale)}`
  const form = shapeXml(id, words.title.slice(0, 80) || 'Step', frameOf(box, placing), geometryOf(card), look, text)
  const extras: Shape[] = [
    ...(silhouette === 'screen'
      ? [
          {
            type: 'rect' as const,
            x: box.x,
            y: box.y,
            width: box.width,
            height: SCREEN_BAR_PX,
            fill: FAMILY_PAINT[family],
          },
        ]
      : []),
    ...(hatch ? [{ type: 'path' as const, d: hatchPath(hatch), fill: ink }] : []),
    ...(image ? [{ type: 'image' as const, image: image.id, ...image.box }] : []),
    ...card.badges.flatMap((badge) => drawBadge(badge, { family })),
  ]
  const rest = extras.map((shape) => drawnXml(shape, placing, context)).join('')
  return groupXml(words.title.slice(0, 80) || 'Step', words.description, form + rest, context.nextId())
}
