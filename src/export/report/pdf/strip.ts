import type { Shape } from '../../../scene/shape'

/** A piece of the structure that readers of tagged files walk through. */
export interface Tag {
  /** A standard structure type of PDF, such as `H1`, `P`, `TD`. */
  readonly role: string
  readonly parent: Tag | null
  /** What it shows in words, where it is a picture. */
  readonly alt?: string
  readonly title?: string
  readonly scope?: 'Column' | 'Row'
}

/** Shapes at a place, in their own units times `scale`. Without a tag they are decoration. */
export interface Drawn {
  readonly tag: Tag | null
  readonly shapes: readonly Shape[]
  readonly xPt?: number
  readonly yPt?: number
  readonly scale?: number
  /** Pressed, it leads to an anchor. */
  readonly link?: { readonly to: string; readonly widthPt: number; readonly heightPt: number }
}

/** What bookmarks and the table of contents lead to. */
export interface Anchor {
  readonly id: string
  readonly title: string
  readonly level: 1 | 2
  /** Stands before the title. */
  readonly number?: number
}

/** A piece of a page that is never cut, as wide as the frame. Lengths in points from its top left corner. */
export interface Strip {
  readonly heightPt: number
  /** Free space above it, unless it begins a page. */
  readonly abovePt: number
  readonly drawn: readonly Drawn[]
  /** The next strip stands on the same page. */
  readonly isKept?: boolean
  /** It begins a page unless so much is left of the one before. */
  readonly neededPt?: number
  /** Nothing stands below it on its page. */
  readonly endsPage?: boolean
  /** Stands above it where it begins a page: the head of its table. */
  readonly head?: Strip
  readonly anchor?: Anchor
}

/** The same strip with more space above. */
export const below = (strips: readonly Strip[], abovePt: number): Strip[] =>
  strips.map((strip, index) => (index === 0 ? { ...strip, abovePt } : strip))

/** Strips that stay on one page. */
export const kept = (strips: readonly Strip[]): Strip[] => strips.map((strip) => ({ ...strip, isKept: true }))
