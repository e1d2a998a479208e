import { use } from 'react'
import { useDocument } from '../../editor/EditorContext'
import type { Selected } from '../../editor/selection'
import { FAMILY_PAINT } from '../../scene/drawing/familyPaint'
import type { Scene, SceneCard } from '../../scene/scene'
import { useCanvas } from '../Canvas'
import { LitContext } from '../lit'
import { cardOf, cellBox, emptyCardBox } from '../sceneGrid'
import { useSignal } from '../signal'
import { useActivePlace } from '../useActivePlace'
import { Layer } from './Layer'
import { Outline } from './Outline'
import styles from './Rings.module.css'

const EMPTY_CARD_PX = 56

/** The outline of a selected cell: where its card would stand, or round all that stands there. */
function CellOutline({
  scene,
  place,
  className,
}: {
  readonly scene: Scene
  readonly place: Selected
  readonly className: string | undefined
}) {
  if (place.type !== 'cell') return null
  const taken = scene.cards.some((card) => card.lane === place.lane && card.column === place.column)
  const box = taken
    ? cellBox(scene, place.lane, place.column)
    : emptyCardBox(scene, place.lane, place.column, EMPTY_CARD_PX)
  return box && <rect className={className} x={box.x} y={box.y} width={box.width} height={box.height} rx={6} />
}

/** What lies around cards and under them: selection, focus and hover. */
export function Rings({ scene }: { readonly scene: Scene }) {
  const canvas = useCanvas()
  const selection = useDocument((state) => state.selection)
  const hover = useSignal(canvas.hover)
  const byKeyboard = useSignal(canvas.byKeyboard)
  const lifted = useSignal(canvas.lifted)
  const active = useActivePlace()
  const hoveredId =
    hover.type === 'step' ? hover.id : hover.type === 'port' || hover.type === 'span' ? hover.step : null
  const hovered = hoveredId ? cardOf(scene, hoveredId) : undefined
  const focused = byKeyboard && active?.type === 'step' ? cardOf(scene, active.id) : undefined
  const selected = selection
    .map((item) => (item.type === 'step' ? cardOf(scene, item.id) : undefined))
    .filter((card): card is SceneCard => card !== undefined && card !== focused && !lifted.has(card.id))
  const lit = use(LitContext)
  const ringed = lit
    ? scene.cards.filter((card) => lit.steps.has(card.id) && card !== focused && !selected.includes(card))
    : []
  return (
    <Layer depth="rings">
      {ringed.map((card) => (
        <Outline key={card.id} card={card} outset={3.75} className={styles.lit} />
      ))}
      {hovered && !selection.some((item) => item.type === 'step' && item.id === hovered.id) && (
        <Outline card={hovered} outset={0} className={styles.hover} stroke={`var(--${FAMILY_PAINT[hovered.family]})`} />
      )}
      {selected.map((card) => (
        <Outline key={card.id} card={card} outset={3.75} className={styles.selected} />
      ))}
      {focused && <Outline card={focused} outset={5.25} className={styles.selected} />}
      {selection.map((item) => (
        <CellOutline
          key={JSON.stringify(item)}
          scene={scene}
          place={item}
          className={byKeyboard ? styles.cellFocused : styles.cell}
        />
      ))}
      {active?.type === 'cell' && !selection.includes(active) && (
        <CellOutline scene={scene} place={active} className={styles.cellFocused} />
      )}
    </Layer>
  )
}
