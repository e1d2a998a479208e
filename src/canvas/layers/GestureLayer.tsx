import { useMemo } from 'react'
import { useSession } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { drawBadge } from '../../scene/drawing/drawBadge'
import { drawCard } from '../../scene/drawing/drawCard'
import type { SceneCard } from '../../scene/scene'
import type { Shape } from '../../scene/shape'
import { summaryCard } from '../../scene/summaryCard'
import { Shapes } from '../../screen/Shapes'
import { connectRefusal } from '../actions/linkActions'
import { type Canvas, useCanvas } from '../Canvas'
import type { Overlay } from '../gestures/overlay'
import { cardOf } from '../sceneGrid'
import { useSignal } from '../signal'
import { detailAt, isLegible, summaryTextPx } from '../view/detail'
import styles from './GestureLayer.module.css'
import { Layer } from './Layer'
import { Outline } from './Outline'

const Target = ({ box }: { readonly box: Box }) => (
  <rect className={styles.target} x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />
)

/** A card as it looks at a zoom: titles large enough to be read, and no other text that could not. */
function shapesAt(canvas: Canvas, card: SceneCard): readonly Shape[] {
  const { zoom } = canvas.view()
  const detail = detailAt(zoom, canvas.scene().scale)
  if (detail === 'full') return drawCard(card)
  const title = canvas.blueprint().steps[card.id]?.title ?? ''
  const shown = detail === 'summary' ? summaryCard(card, title, summaryTextPx(zoom)) : card
  return drawCard(shown).filter((shape) => shape.type !== 'text' || isLegible(shape.sizePx, zoom))
}

/** A card in the hand: lifted and tilted. */
function Lifted({ card }: { readonly card: SceneCard }) {
  const canvas = useCanvas()
  const shapes = useMemo(() => shapesAt(canvas, card), [canvas, card])
  const { x, y, width, height } = card.box
  return (
    <g transform={`rotate(2 ${x + width / 2} ${y + height / 2})`} className={styles.lifted}>
      <Shapes shapes={shapes} />
    </g>
  )
}

function Move({ overlay }: { readonly overlay: Extract<Overlay, { type: 'move' }> }) {
  const { cards, by, targets, insertion } = overlay
  return (
    <>
      {targets.map((box) => (
        <Target key={`${box.x} ${box.y}`} box={box} />
      ))}
      <g transform={`translate(${by.x} ${by.y})`}>
        {cards.map((card) => (
          <Lifted key={card.id} card={card} />
        ))}
      </g>
      {insertion && (
        <rect
          className={styles.insertion}
          x={insertion.x}
          y={insertion.y}
          width={insertion.width}
          height={insertion.height}
          rx={1.5}
        />
      )}
    </>
  )
}

function GhostLink({ overlay }: { readonly overlay: Extract<Overlay, { type: 'link' }> }) {
  const canvas = useCanvas()
  const target = overlay.target ? cardOf(canvas.scene(), overlay.target) : undefined
  return (
    <>
      {target && (
        <Outline card={target} outset={3.75} className={overlay.refused ? styles.refusedRing : styles.targetRing} />
      )}
      <path
        className={overlay.refused ? styles.ghostRefused : styles.ghost}
        d={`M${overlay.from.x} ${overlay.from.y}L${overlay.to.x} ${overlay.to.y}`}
      />
      <circle className={styles.ghostEnd} cx={overlay.to.x} cy={overlay.to.y} />
    </>
  )
}

function Reorder({ overlay }: { readonly overlay: Extract<Overlay, { type: 'reorder' }> }) {
  const { size } = useCanvas().scene()
  const { moving, by, at, axis, refused } = overlay
  const dx = axis === 'column' ? by : 0
  const dy = axis === 'lane' ? by : 0
  return (
    <>
      <rect
        className={styles.carried}
        x={moving.x + dx}
        y={moving.y + dy}
        width={moving.width}
        height={moving.height}
      />
      {axis === 'lane' ? (
        <line className={refused ? styles.markerRefused : styles.marker} x1={0} x2={size.width} y1={at} y2={at} />
      ) : (
        <line className={refused ? styles.markerRefused : styles.marker} x1={at} x2={at} y1={0} y2={size.height} />
      )}
    </>
  )
}

const middleOf = ({ box }: SceneCard) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The link that is being made by tapping or with the keyboard, from its start to what would be its end. */
function useTappedLink(): Overlay | null {
  const canvas = useCanvas()
  const linkFrom = useSession((state) => (state.tool === 'connect' ? state.linkFrom : null))
  const target = useSignal(canvas.linkTarget)
  const hover = useSignal(canvas.hover)
  const end = target?.type === 'step' ? target.id : !target && hover.type === 'step' ? hover.id : null
  const from = linkFrom ? cardOf(canvas.scene(), linkFrom) : undefined
  const to = end ? cardOf(canvas.scene(), end) : undefined
  if (!from || !to || from === to) return null
  const refused = connectRefusal(canvas, from.id, to.id) !== null
  return { type: 'link', from: middleOf(from), to: middleOf(to), target: to.id, refused }
}

/** What the gesture under way shows above the cards. */
export function GestureLayer() {
  const tapped = useTappedLink()
  const overlay = useSignal(useCanvas().overlay) ?? tapped
  if (!overlay) return null
  return <Layer depth="above">{draw(overlay)}</Layer>
}

function draw(overlay: Overlay) {
  switch (overlay.type) {
    case 'marquee': {
      const { x, y, width, height } = overlay.box
      return <rect className={styles.marquee} {...{ x, y, width, height }} />
    }
    case 'move':
      return <Move overlay={overlay} />
    case 'place':
      return <Target box={overlay.target} />
    case 'pain':
      return (
        <g className={styles.lifted}>
          <Shapes shapes={drawBadge(overlay.badge)} />
        </g>
      )
    case 'span':
      return <Outline card={{ ...overlay.card, box: overlay.box }} outset={2} className={styles.target} />
    case 'link':
      return <GhostLink overlay={overlay} />
    case 'reorder':
      return <Reorder overlay={overlay} />
  }
}
