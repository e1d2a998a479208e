import type { Blueprint } from '../model/blueprint'
import { glossary } from '../model/glossary'
import type { PainPoint } from '../model/painPoint'
import { drawBadge } from '../scene/drawing/drawBadge'
import type { Scene } from '../scene/scene'
import type { Shape } from '../scene/shape'
import { wrap } from '../scene/text/wrap'
import { HEADING, HEADING_HEIGHT, type Panel, SMALL, setLine } from './panel'

const ROW = 22
const NUMBER = 28
const BADGE_SCALE = 0.86
const COLUMN_GAP = 20
const NARROWEST_COLUMN = 260
const WIDEST_COLUMN = 420
/** A new column is worth its space from this many entries on. */
const ROWS_PER_COLUMN = 5
const MAX_LINES = 3

/** The narrowest pain key. */
export const PAIN_KEY_MIN_WIDTH = NARROWEST_COLUMN

/** The pain points whose numbers stand in the scene, in the order of the numbers. */
function shownPainPoints({ cards, routes, markers }: Scene, blueprint: Blueprint): PainPoint[] {
  const badges = [...[...cards, ...routes].flatMap((part) => part.badges), ...markers]
  const shown = new Set(badges.flatMap((badge) => (badge.kind === 'pain' ? [badge.painPoint] : [])))
  return Object.values(blueprint.painPoints)
    .filter(({ id }) => shown.has(id))
    .sort((a, b) => a.number - b.number)
}

function entry(point: PainPoint, x: number, y: number, textWidthPx: number): { shapes: Shape[]; height: number } {
  const { lines } = wrap(point.title, textWidthPx, SMALL.sizePx, SMALL.face, { maxLines: MAX_LINES })
  const height = Math.max(ROW, lines.length * SMALL.linePx + 7)
  const top = y + (height - lines.length * SMALL.linePx) / 2
  const box = { x: x - 2, y, width: NUMBER - 4, height: lines.length > 1 ? ROW : height }
  const severity = point.severity as 1 | 2 | 3 | 4
  const badge = { kind: 'pain', painPoint: point.id, number: point.number, severity, box } as const
  return {
    height,
    shapes: [
      ...drawBadge(badge, { scale: BADGE_SCALE }),
      ...lines.map((line, index) => setLine(line, x + NUMBER, top + index * SMALL.linePx, SMALL)),
    ],
  }
}

/** Numbers and titles of the pain points in the picture, in columns within `widthPx`; null if it shows none. */
export function posterPainKey(scene: Scene, blueprint: Blueprint, widthPx: number): Panel | null {
  const points = shownPainPoints(scene, blueprint)
  if (points.length === 0) return null
  const room = Math.max(1, Math.floor((widthPx + COLUMN_GAP) / (NARROWEST_COLUMN + COLUMN_GAP)))
  const count = Math.min(room, Math.ceil(points.length / ROWS_PER_COLUMN))
  const rows = Math.ceil(points.length / count)
  const columnWidth = Math.min(WIDEST_COLUMN, (widthPx - (count - 1) * COLUMN_GAP) / count)
  const shapes: Shape[] = []
  let bottom = 0
  for (let column = 0; column < count; column++) {
    let y = HEADING_HEIGHT
    for (const point of points.slice(column * rows, (column + 1) * rows)) {
      const { shapes: drawn, height } = entry(point, column * (columnWidth + COLUMN_GAP), y, columnWidth - NUMBER)
      shapes.push(...drawn)
      y += height
    }
    bottom = Math.max(bottom, y)
  }
  const heading = setLine(glossary(scene.language).legend.painKey, 0, 0, HEADING)
  return { width: count * (columnWidth + COLUMN_GAP) - COLUMN_GAP, height: bottom, shapes: [heading, ...shapes] }
}
