import type { Metrics } from '../metrics'

/** Distances that routes keep, in pixels. */

/** Between a card and the nearest track beside it: a head of 7.5 px and some straight line behind it. */
export const CARD_CLEARANCE = 11
/** Between a card and a label on the way to it: room for a head. */
export const HEAD_CLEARANCE = 10
/** Between a track and the edge of its lane. */
export const EDGE_CLEARANCE = 5
/** Between a corner of a card and the nearest port: corners are rounded by 12 px. */
export const PORT_INSET = 12
/** Least distance of ports: heads are 6.5 px wide. */
export const PORT_GAP = 8
/** Between badges and a track that passes them. */
export const BADGE_CLEARANCE = 5
/** Pieces on the same track end at least this far from each other, or they would read as one. */
export const END_CLEARANCE = 12

/** A label: its distance from its line and from what is beside it. */
/** Height of a label's box, and from its top to the baseline. 13 and 10 px at a text size of 11. */
export const labelHeight = ({ labelTextPx }: Metrics): number => Math.ceil(1.18 * labelTextPx)
export const labelBaseline = ({ labelTextPx }: Metrics): number => Math.round(0.92 * labelTextPx)
export const LABEL_LIFT = 2
export const LABEL_GAP = 5

/** Distance between the boundary of a phase and the card after it, and the track before it. */
export const PHASE_INDENT = 8
export const PHASE_CLEARANCE = 6
