import { useDocument, useSession } from '../../editor/EditorContext'
import type { StepId } from '../../model/id'
import type { Scene, SceneCard } from '../../scene/scene'
import { useCanvas } from '../Canvas'
import { gapsOf, HANDLES_FROM_ZOOM, portAt, SIDES, spanHandleAt } from '../gestures/hit'
import { cardOf, cardsIn, emptyCardBox } from '../sceneGrid'
import { useSignal } from '../signal'
import { useZoomed } from '../view/useView'
import styles from './Affordances.module.css'
import { Layer } from './Layer'

const showsPorts = (zoom: number): boolean => zoom >= HANDLES_FROM_ZOOM
const EMPTY_CARD_PX = 56

const place = (x: number, y: number) => ({ transform: `translate(${x}px, ${y}px) scale(calc(1 / var(--z)))` })

function Ports({ card, selected }: { readonly card: SceneCard; readonly selected: boolean }) {
  return SIDES.map((side) => {
    const { x, y } = portAt(card, side)
    return (
      <g key={side} style={place(x, y)}>
        <circle r={4.5} className={selected ? styles.portSelected : styles.port} />
      </g>
    )
  })
}

function SpanHandle({ card }: { readonly card: SceneCard }) {
  const { x, y } = spanHandleAt(card)
  return (
    <g style={place(x, y)}>
      <rect x={-3} y={-7} width={6} height={14} rx={3} className={styles.portSelected} />
    </g>
  )
}

/** The guide of a gap between columns: where a press inserts one. */
function GapGuide({ scene, index }: { readonly scene: Scene; readonly index: number }) {
  const x = gapsOf(scene)[index]
  if (x === undefined) return null
  return <line className={styles.guide} x1={x} x2={x} y1={scene.frame.headerHeight} y2={scene.size.height} />
}

/** Marks an empty cell under the pointer as a place for a step. */
function EmptyCell({
  scene,
  hover,
}: {
  readonly scene: Scene
  readonly hover: { lane: SceneCard['lane']; column: SceneCard['column'] }
}) {
  if (cardsIn(scene, hover.lane, hover.column).length > 0) return null
  const box = emptyCardBox(scene, hover.lane, hover.column, EMPTY_CARD_PX)
  if (!box) return null
  return (
    <>
      <rect className={styles.empty} x={box.x} y={box.y} width={box.width} height={box.height} rx={6} />
      <g style={place(box.x + box.width / 2, box.y + box.height / 2)}>
        <path className={styles.plus} d="M-6 0H6M0 -6V6" />
      </g>
    </>
  )
}

/** What shows where the hand can take hold: ports, span handles, the plus of an empty cell, the guide between columns. */
export function Affordances({ scene }: { readonly scene: Scene }) {
  const canvas = useCanvas()
  const hover = useSignal(canvas.hover)
  const overlay = useSignal(canvas.overlay)
  const byKeyboard = useSignal(canvas.byKeyboard)
  const selection = useDocument((state) => state.selection)
  const editing = useSession((state) => state.editing)
  const hasPorts = useZoomed(showsPorts)
  if (overlay || editing) return null
  const hovered: StepId | null =
    hover.type === 'step' ? hover.id : hover.type === 'port' || hover.type === 'span' ? hover.step : null
  const selected = new Set(selection.flatMap((item) => (item.type === 'step' ? [item.id] : [])))
  const single = selected.size === 1 && !byKeyboard
  const shown = !hasPorts ? [] : [...new Set([...(single ? selected : []), ...(hovered ? [hovered] : [])])]
  return (
    <Layer depth="above">
      {hover.type === 'cell' && <EmptyCell scene={scene} hover={hover} />}
      {hover.type === 'gap' && <GapGuide scene={scene} index={hover.index} />}
      {shown.map((id) => {
        const card = cardOf(scene, id)
        return (
          card && (
            <g key={id}>
              <Ports card={card} selected={selected.has(id)} />
              {selected.has(id) && <SpanHandle card={card} />}
            </g>
          )
        )
      })}
    </Layer>
  )
}
