import type { Box } from '../geometry/box'
import type { Lane } from '../model/lane'
import { badgeSize, placeBadge } from './badges'
import { familyOf, lightOf } from './family'
import type { Metrics } from './metrics'
import type { PainMark } from './painPoints'
import type { SceneBadge, SceneLane, SceneText } from './scene'
import { wrap } from './text/wrap'

const GLYPH = { left: 10, width: 18, height: 14 } as const
const GLYPH_GAP = 8
const RIGHT_PAD = 5
const VERTICAL_PAD = 8
const MARK_INSET = 4
const LINE_HEIGHT = 1.2
/** Share of the text size from the middle of a line to its baseline. */
export const BASELINE = 0.36

/** The words in a lane's header, wrapped, and the height they need. */
export interface HeaderText {
  readonly title: readonly string[]
  readonly subtitle: readonly string[]
  readonly height: number
}

const subtitleSize = (metrics: Metrics): number => metrics.labelTextPx
const textLeft = (lane: Lane): number =>
  familyOf(lane.role) === null ? GLYPH.left : GLYPH.left + GLYPH.width + GLYPH_GAP

/** Wraps a lane's title and subtitle into its header; markers of pain points get a strip above and below the words. */
export function headerText(lane: Lane, marks: readonly PainMark[], metrics: Metrics): HeaderText {
  const room = metrics.headerWidth - textLeft(lane) - RIGHT_PAD
  const title = wrap(lane.title, room, metrics.headerTextPx, 'strong').lines
  const unit = lane.unit === undefined || lane.subtitle !== undefined ? lane.subtitle : lane.unit
  const subtitle = wrap(unit ?? '', room, subtitleSize(metrics), 'body').lines
  const words = wordsHeight(title.length, subtitle.length, metrics)
  const strip = marks.length > 0 ? Math.max(...marks.map((mark) => badgeSize(mark).height)) + MARK_INSET : 0
  return { title, subtitle, height: words + 2 * Math.max(VERTICAL_PAD, strip) }
}

const wordsHeight = (titles: number, subtitles: number, metrics: Metrics): number =>
  LINE_HEIGHT * (titles * metrics.headerTextPx + subtitles * subtitleSize(metrics))

/** A lane with its header set in the middle of its height. */
export function placeLane(lane: Lane, text: HeaderText, box: Box, metrics: Metrics): SceneLane {
  const x = textLeft(lane)
  let y = box.y + (box.height - wordsHeight(text.title.length, text.subtitle.length, metrics)) / 2
  const put = (words: string, sizePx: number, face: 'strong' | 'body'): SceneText => {
    const baseline = y + (LINE_HEIGHT * sizePx) / 2 + BASELINE * sizePx
    y += LINE_HEIGHT * sizePx
    return { text: words, x, y: baseline, sizePx, face, anchor: 'start' }
  }
  const family = familyOf(lane.role)
  const { left, width, height } = GLYPH
  return {
    id: lane.id,
    role: lane.role,
    family,
    light: lightOf(lane.role),
    box,
    title: text.title.map((words) => put(words, metrics.headerTextPx, 'strong')),
    subtitle: text.subtitle.map((words) => put(words, subtitleSize(metrics), 'body')),
    glyph: family ? { x: left, y: box.y + (box.height - height) / 2, width, height } : null,
  }
}

/** Markers of pain points in a row that ends at the right of a box, at its top. */
export function markersAt(marks: readonly PainMark[], right: number, top: number): SceneBadge[] {
  let x = right
  const placed: SceneBadge[] = []
  for (const mark of [...marks].reverse()) {
    x -= badgeSize(mark).width + MARK_INSET
    placed.unshift(placeBadge(mark, x, top + MARK_INSET))
  }
  return placed
}

/** Width of `markersAt`. */
export const markersWidth = (marks: readonly PainMark[]): number =>
  marks.reduce((sum, mark) => sum + badgeSize(mark).width + MARK_INSET, 0)
