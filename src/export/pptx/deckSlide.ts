import type { SlideContext } from './shapeXml'

/** One slide, before it is written. */
export interface DeckSlide {
  readonly title: string
  /** `title`: large, in the middle, for the first slide. */
  readonly layout?: 'title' | 'content'
  /** Below the title of a first slide. */
  readonly subtitle?: string
  /** What the speaker may say; one line each. */
  readonly notes?: readonly string[]
  /** The content as markup of native shapes. */
  content(context: SlideContext): string
}
