/**
 * The miniature of a blueprint on its card in the library: lanes, cards, lines and the emotion curve, without words.
 * It is drawn from the summary alone, so that a library of a hundred projects opens without reading any of them.
 */
import type { LaneRole } from '../../model/lane'
import type { Thumbnail } from '../../model/projectSummary'
import { type Zone, zoneOf } from '../../model/zone'

/** Size of the picture in its own units. */
export const WIDTH = 452
export const HEIGHT = 270

/** Heights in rows of step lanes: the band of a line, the emotion curve, and any other data lane. */
const LINE_ROWS = 0.32
const EMOTION_ROWS = 1.5
const DATA_ROWS = 0.5
/** Columns of a blueprint of a few steps do not grow without limit. */
const MAX_PITCH = 78
const MAX_ROW = 96
const MAX_CARD = 34
const CARD_SHARE = 0.76

export interface PictureRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface PictureCard extends PictureRect {
  readonly role: LaneRole
}
export interface ThumbnailPicture {
  readonly grounds: readonly (PictureRect & { readonly role: LaneRole })[]
  readonly cards: readonly PictureCard[]
  readonly lines: readonly { readonly kind: 'interaction' | 'visibility' | 'internal'; readonly y: number }[]
  /** Path data of the emotion curve, or null. */
  readonly curve: string | null
  readonly dots: readonly { readonly x: number; readonly y: number; readonly severity: 1 | 2 | 3 | 4 }[]
}

const lineBetween = (above: Zone, below: Zone) => {
  const order: readonly Zone[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support']
  const from = order.indexOf(above)
  const to = below === 'data' ? -1 : Math.max(order.indexOf(below), 0)
  if (from < 0 || to < 0 || from === to) return null
  if (from <= 1) return to >= 3 ? ('visibility' as const) : to === 2 ? ('interaction' as const) : null
  if (from === 2) return 'visibility' as const
  return from === 3 ? ('internal' as const) : null
}

const rowsOf = (role: LaneRole): number => (role === 'emotion' ? EMOTION_ROWS : zoneOf(role) === 'data' ? DATA_ROWS : 1)

const round = (value: number): number => Math.round(value * 10) / 10

/** A smooth curve through points from left to right; flat at each point, so that it never overshoots. */
function smoothPath(points: readonly { x: number; y: number }[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1]
      if (!before) return `M${round(point.x)} ${round(point.y)}`
      const middle = round((before.x + point.x) / 2)
      return `C${middle} ${round(before.y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`
    })
    .join('')
}

/** Draws a thumbnail into `WIDTH` × `HEIGHT`. */
export function thumbnailPicture({ lanes, columnCount, cards, emotions }: Thumbnail): ThumbnailPicture {
  const lineAfter = lanes.map((role, index) => {
    const next = lanes[index + 1]
    return next ? lineBetween(zoneOf(role), zoneOf(next)) : null
  })
  const rows = lanes.reduce((sum, role, index) => sum + rowsOf(role) + (lineAfter[index] ? LINE_ROWS : 0), 0)
  const row = Math.min(MAX_ROW, HEIGHT / Math.max(rows, 1))
  const pitch = Math.min(MAX_PITCH, WIDTH / Math.max(columnCount, 1))
  const cardHeight = Math.min(MAX_CARD, row * 0.68, pitch * 0.6)

  const grounds: (PictureRect & { role: LaneRole })[] = []
  const lines: { kind: 'interaction' | 'visibility' | 'internal'; y: number }[] = []
  const tops: number[] = []
  let y = 0
  let groundTop = 0
  for (const [index, role] of lanes.entries()) {
    const kind = lineAfter[index]
    const isLast = index === lanes.length - 1
    const height = rowsOf(role) * row
    tops.push(y + (row - cardHeight) / 2)
    const band = kind ? LINE_ROWS * row : 0
    const groundEnd = isLast ? HEIGHT : round(y + height + band / 2)
    grounds.push({ role, x: 0, y: groundTop, width: WIDTH, height: round(groundEnd - groundTop) })
    groundTop = groundEnd
    if (kind) lines.push({ kind, y: groundEnd })
    y += height + band
  }

  const inset = (pitch * (1 - CARD_SHARE)) / 2
  const drawn = cards.flatMap((card): (PictureCard & { severity?: number })[] => {
    const role = lanes[card.lane]
    const top = tops[card.lane]
    if (role === undefined || top === undefined) return []
    return [
      {
        role,
        x: round(card.column * pitch + inset),
        y: round(top),
        width: round(card.span * pitch - 2 * inset),
        height: round(cardHeight),
        ...(card.severity !== undefined && { severity: card.severity }),
      },
    ]
  })
  const emotionLane = lanes.indexOf('emotion')
  const emotionTop = emotionLane < 0 ? null : (grounds[emotionLane]?.y ?? null)
  const curve =
    emotionTop === null || emotions.length < 2
      ? null
      : smoothPath(
          emotions.map(({ column, emotion }) => ({
            x: (column + 0.5) * pitch,
            y: emotionTop + row * EMOTION_ROWS * (0.5 - emotion * 0.19),
          })),
        )
  const dots = drawn.flatMap(({ severity, x, y: top, width }) =>
    severity ? [{ x: round(x + width), y: top, severity: severity as 1 | 2 | 3 | 4 }] : [],
  )
  return { grounds, cards: drawn.map(({ severity: _, ...card }) => card), lines, curve, dots }
}
