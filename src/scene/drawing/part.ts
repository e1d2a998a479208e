import type { Shape } from '../shape'

/**
 * A named piece of a drawing. Media that can group (SVG, tagged PDF) make a group of it; `label` says in words what it
 * shows, for readers who do not see it. A part without a label is decoration, or its text speaks for itself.
 */
export interface Part {
  /** Unique within a drawing; letters, digits, `-` and `_`, starting with a letter. */
  readonly id: string
  readonly label: string
  readonly shapes: readonly Shape[]
}
