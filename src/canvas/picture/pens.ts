import type { DiagramLanguage } from '../../model/project'
import { FACE_WEIGHT, fontStack } from '../../scene/fontStack'
import { LIGHT } from '../../scene/palette'
import type { Face } from '../../scene/scene'
import type { Paint } from '../../scene/shape'

/** What a picture is drawn with: the colours of the theme and the fonts of the diagram. */
export interface Pens {
  readonly colours: Readonly<Record<Paint, string>>
  readonly fonts: Readonly<Record<Face, readonly [weight: number, families: string]>>
}

/** The pens of an element: the values that paints have there now. */
export function pensOf(element: Element, language: DiagramLanguage): Pens {
  const style = getComputedStyle(element)
  const colours: Record<Paint, string> = { ...LIGHT }
  for (const paint of Object.keys(LIGHT) as Paint[]) {
    colours[paint] = style.getPropertyValue(`--${paint}`).trim() || LIGHT[paint]
  }
  const font = (face: Face) => [FACE_WEIGHT[face], fontStack(face, language)] as const
  return { colours, fonts: { body: font('body'), strong: font('strong'), voice: font('voice') } }
}

/** Calls back when colours or fonts of the page are others than before; returns how to stop that. */
export function onNewPens(changed: () => void): () => void {
  const theme = new MutationObserver(changed)
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  document.fonts.addEventListener('loadingdone', changed)
  return () => {
    theme.disconnect()
    document.fonts.removeEventListener('loadingdone', changed)
  }
}
