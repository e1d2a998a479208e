import type { Face } from './scene'

/**
 * Shapes: what a scene is drawn with. Few enough kinds for every medium (React, SVG text, 2D canvas, PDF) to draw all.
 * Colours are named paints, resolved by the medium: CSS variables on screen, fixed light values in exports.
 */

/** Names of colours; `palette.ts` holds their values, light and dark. The names match the custom properties (`--ink-2`). */
export type Paint =
  | 'paper'
  | 'surface'
  | 'stage-1'
  | 'stage-2'
  | 'stage-3'
  | 'stage-4'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'rule'
  | 'rule-strong'
  | 'on-ink'
  | 'accent'
  | 'accent-soft'
  | 'on-accent'
  | 'ev'
  | 'cu'
  | 'fp'
  | 'ft'
  | 'bk'
  | 'su'
  | 'on-cu'
  | 'card'
  | 'card-hid'
  | 's1'
  | 's2'
  | 's3'
  | 's4'
  | 'on-s12'
  | 'on-s34'
  | 'pos'
  | 'neg'
  | 'pos-soft'
  | 'neg-soft'
  | 'note'
  | 'tone'
  | 'tone-2'

export interface Stroke {
  readonly paint: Paint
  readonly width: number
  readonly dash?: readonly number[]
}

interface Painted {
  readonly fill?: Paint
  readonly stroke?: Stroke
}

export interface RectShape extends Painted {
  readonly type: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

/** SVG path data of M, L, Q, C and Z commands with absolute coordinates. */
export interface PathShape extends Painted {
  readonly type: 'path'
  readonly d: string
}

export interface CircleShape extends Painted {
  readonly type: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}

/** One line of text; `halo` paints an outline under it so that it reads over strokes. */
export interface TextShape {
  readonly type: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly sizePx: number
  readonly face: Face
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: Paint
  readonly halo?: Paint
}

/** An image of the project, fitted whole into the box. */
export interface ImageShape {
  readonly type: 'image'
  readonly image: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Shape = RectShape | PathShape | CircleShape | TextShape | ImageShape
