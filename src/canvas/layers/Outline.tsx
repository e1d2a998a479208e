import { silhouetteOutline } from '../../scene/drawing/silhouette'
import type { SceneCard } from '../../scene/scene'

interface OutlineProps {
  readonly card: Pick<SceneCard, 'silhouette' | 'box'>
  /** Distance from the card's edge, in scene pixels. */
  readonly outset: number
  readonly className: string | undefined
  readonly stroke?: string
}

/** A line that runs parallel to the edge of a card: rings, thicker borders, drop targets. */
export function Outline({ card, outset, className, stroke }: OutlineProps) {
  const outline = silhouetteOutline(card.silhouette, card.box, outset)
  if (outline.type === 'path') return <path d={outline.d} className={className} stroke={stroke} />
  const { x, y, width, height, radius } = outline
  return <rect {...{ x, y, width, height }} rx={radius} className={className} stroke={stroke} />
}
