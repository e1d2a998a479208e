import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { drawCard } from '../../scene/drawing/drawCard'
import { useCanvas } from '../Canvas'
import { Shapes } from '../layers/Shapes'
import { useSignal } from '../signal'
import styles from './StepNodeView.module.css'
import type { StepNode } from './toFlow'

/** A card: the shapes that exports draw, and nothing else. Its states are drawn by the layers below and above it. */
export const StepNodeView = memo(function StepNodeView({ data: { card } }: NodeProps<StepNode>) {
  const canvas = useCanvas()
  const lifted = useSignal(canvas.lifted).has(card.id)
  const shapes = useMemo(() => drawCard(card), [card])
  const { x, y, width, height } = card.box
  return (
    <svg
      className={lifted ? `${styles.card} ${styles.lifted}` : styles.card}
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
    >
      <Shapes shapes={shapes} />
    </svg>
  )
})
