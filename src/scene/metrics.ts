/** Sizes that layout works with, in CSS pixels at zoom 1. One set per density; see DESIGN-LANGUAGE.md. */
export interface Metrics {
  /** Text of card titles, and its line height. */
  readonly cardTextPx: number
  readonly cardLinePx: number
  readonly smallTextPx: number
  readonly headerTextPx: number
  readonly labelTextPx: number
  readonly voiceTextPx: number
  /** Narrowest card; a card grows to hold its longest unbreakable word, up to `cardMaxWidth`. */
  readonly cardWidth: number
  readonly cardMaxWidth: number
  readonly cardMinHeight: number
  readonly cardPadX: number
  readonly cardPadTop: number
  readonly cardPadBottom: number
  /** At most this many lines of a title are shown. */
  readonly maxTitleLines: number
  /** Smallest gutter between columns; it grows with the tracks in it. */
  readonly gutter: number
  /** Distance between parallel tracks. */
  readonly track: number
  /** Free space above and below the cards of a lane. */
  readonly laneMargin: number
  /** Space between cards stacked in a cell. */
  readonly stackGap: number
  readonly headerWidth: number
  readonly headerHeight: number
  /** Height of the band that a line of interaction, visibility … has to itself. */
  readonly lineBand: number
  readonly emotionHeight: number
  readonly timeHeight: number
  readonly beadRadius: number
  readonly cornerRadius: number
}

/** For one person at a screen; also the metrics of all exports. */
export const DESK: Metrics = {
  cardTextPx: 12,
  cardLinePx: 14.5,
  smallTextPx: 10.5,
  headerTextPx: 12.5,
  labelTextPx: 11,
  voiceTextPx: 13.5,
  cardWidth: 108,
  cardMaxWidth: 148,
  cardMinHeight: 56,
  cardPadX: 8,
  cardPadTop: 8,
  cardPadBottom: 7,
  maxTitleLines: 3,
  gutter: 22,
  track: 6,
  laneMargin: 16,
  stackGap: 16,
  headerWidth: 128,
  headerHeight: 46,
  lineBand: 26,
  emotionHeight: 134,
  timeHeight: 96,
  beadRadius: 3.5,
  cornerRadius: 6,
}
