import type { Box } from '../geometry/box'
import { type BadgeBlock, placeBadge } from './badges'
import { type CardContent, FOOT_INSET, HATCH_HEIGHT, IMAGE_GAP, IMAGE_HEIGHT, textInsets } from './cardContent'
import { familyOf, lightOf } from './family'
import type { Grid, GridCard } from './grid'
import { BASELINE } from './header'
import type { Metrics } from './metrics'
import type { SceneCard } from './scene'

const FOOT_BOTTOM = 6.5
const HATCH_GAP = 4
const TIME_DESCENT = 1.5

/** A card at its place, with everything on it. */
export function sceneCard(
  card: GridCard,
  content: CardContent,
  block: BadgeBlock,
  box: Box,
  { columns, lanes }: Grid,
  metrics: Metrics,
): SceneCard | null {
  const lane = lanes[card.lane]?.lane
  const column = columns[card.first]
  const family = lane ? familyOf(lane.role) : null
  if (!lane || !column || !family) return null
  const insets = textInsets(content.silhouette, metrics)
  const textBaseline = metrics.cardLinePx / 2 + BASELINE * metrics.cardTextPx
  const foot = box.y + box.height - FOOT_BOTTOM
  const footLeft = box.x + Math.max(FOOT_INSET, insets.left)
  const footWidth = box.width - Math.max(FOOT_INSET, insets.left) - Math.max(FOOT_INSET, insets.right)
  const timeBaseline = (content.hatched ? foot - HATCH_HEIGHT - HATCH_GAP : foot) - TIME_DESCENT
  const textBottom = box.y + insets.top + content.lines.length * metrics.cardLinePx
  return {
    id: card.step.id,
    lane: lane.id,
    column: column.id,
    family,
    light: lightOf(lane.role),
    silhouette: content.silhouette,
    box,
    lines: content.lines.map((text, index) => ({
      text,
      x: box.x + insets.left,
      y: box.y + insets.top + index * metrics.cardLinePx + textBaseline,
      sizePx: metrics.cardTextPx,
      face: content.face,
      anchor: 'start',
    })),
    clamped: content.clamped,
    time:
      content.time === null
        ? null
        : {
            text: content.time,
            x: footLeft,
            y: timeBaseline,
            sizePx: metrics.smallTextPx,
            face: 'body',
            anchor: 'start',
          },
    hatch: content.hatched ? { x: footLeft, y: foot - HATCH_HEIGHT, width: footWidth, height: HATCH_HEIGHT } : null,
    image:
      content.image === null
        ? null
        : {
            id: content.image,
            box: {
              x: box.x + insets.left,
              y: textBottom + IMAGE_GAP,
              width: box.width - insets.left - insets.right,
              height: IMAGE_HEIGHT,
            },
          },
    badges: block.badges.map(({ mark, dx, dy }) => placeBadge(mark, box.x + box.width + dx, box.y + dy)),
  }
}
