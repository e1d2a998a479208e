import type { NodeProps } from '@xyflow/react'
import { memo, use, useMemo } from 'react'
import { drawCard } from '../../scene/drawing/drawCard'
import type { SceneCard } from '../../scene/scene'
import { Shapes } from '../../screen/Shapes'
import { useCanvas } from '../Canvas'
import { DIM, isLitCard, LitContext } from '../lit'
import { useSelected, useSignal } from '../signal'
import { detailAt } from '../view/detail'
import styles from './StepNodeView.module.css'
import type { StepNode } from './toFlow'

/**
 * A card: the shapes that exports draw, and nothing else. Its states are drawn by the layers below and above it. When the
 * diagram is a picture, only the place and the name of the card are left, for assistive technology.
 */
export const StepNodeView = memo(function StepNodeView({ data: { card } }: NodeProps<StepNode>) {
  const { restZoom, scene } = useCanvas()
  return useSelected(restZoom, (zoom) => detailAt(zoom, scene().scale)) === 'full' ? <Card card={card} /> : null
})

function Card({ card }: { readonly card: SceneCard }) {
  const canvas = useCanvas()
  const lifted = useSignal(canvas.lifted).has(card.id)
  const isDim = !isLitCard(use(LitContext), card)
  const shapes = useMemo(() => drawCard(card), [card])
  const { x, y, width, height } = card.box
  return (
    <svg
      className={lifted ? `${styles.card} ${styles.lifted}` : styles.card}
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
      {...(isDim ? { opacity: DIM } : {})}
    >
      <Shapes shapes={shapes} />
    </svg>
  )
}
