import { Ellipsis, MapPin, Pencil, Spline } from 'lucide-react'
import type { ReactNode } from 'react'
import { hasMark, type Mark } from '../../commands/toggleMark'
import { useDocument, useSession } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { StepId } from '../../model/id'
import { drawBadge } from '../../scene/drawing/drawBadge'
import type { Scene } from '../../scene/scene'
import { Shapes } from '../../screen/Shapes'
import { editInPlace } from '../actions/editActions'
import { startLink } from '../actions/linkActions'
import { addPain, toggleMarks } from '../actions/stepActions'
import { useCanvas } from '../Canvas'
import { OWN_POINTER } from '../gestures/usePointer'
import { vars } from '../layers/headerStyle'
import { cardOf } from '../sceneGrid'
import { indexOf } from '../sceneIndex'
import { useSignal } from '../signal'
import { boxAround } from '../view/fit'
import { useView } from '../view/useView'
import { boxToScreen, frameAt, toScene } from '../view/view'
import { barPlace } from './barPlace'
import styles from './SelectionBar.module.css'

const MARKS: readonly Mark[] = ['fail', 'wait', 'decision']
/** As the style sheet makes it: buttons of 48 px, a rule of 13, 5 px around; the bar of several steps has two buttons less. */
const HEIGHT_PX = 60
const widthPx = (buttons: number): number => buttons * 48 + 2 * 13 + 12
/** The badge in a button is a little larger than on the cards of a wall. */
const BADGE_SCALE = 1.4
const BADGE_BOX = { x: 17, y: 17, width: 0, height: 0 } as const

interface BarButtonProps {
  readonly label: string
  readonly pressed?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

const BarButton = ({ label, pressed, onClick, children }: BarButtonProps) => (
  <button
    type="button"
    className={styles.button}
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    onClick={onClick}
  >
    {children}
  </button>
)

const MarkShape = ({ mark }: { readonly mark: Mark }) => (
  <svg width={34} height={34} viewBox="0 0 34 34" aria-hidden="true">
    <Shapes shapes={drawBadge({ kind: mark, box: BADGE_BOX }, { scale: BADGE_SCALE })} />
  </svg>
)

/** Where the bar stands, in pixels of the canvas; null while what is selected is not in the view. */
function usePlace(scene: Scene, steps: readonly StepId[], buttons: number) {
  const canvas = useCanvas()
  const view = useView()
  const size = canvas.size()
  const selected = boxAround(steps.flatMap((id) => cardOf(scene, id)?.box ?? []))
  if (!selected) return null
  const box = boxToScreen(view, selected)
  const frame = frameAt(scene, view)
  const [left, top] = [frame.left + frame.width, frame.top + frame.height]
  const isShown = box.x < size.width && box.x + box.width > left && box.y < size.height && box.y + box.height > top
  if (!isShown) return null
  const shown = { ...toScene(view, { x: 0, y: 0 }), width: size.width / view.zoom, height: size.height / view.zoom }
  const cards = indexOf(scene)
    .cardsNear(shown)
    .flatMap(({ box: card, badges }) => [card, ...badges.map((badge) => badge.box)])
    .map((part) => boxToScreen(view, part))
  return barPlace({ selected: box, cards, left, top, canvas: size }, { width: widthPx(buttons), height: HEIGHT_PX })
}

/**
 * What a room does most with the selected steps, within reach of the hand: the properties at the side of a large screen are
 * too far away. It moves to the nearest gap between the steps and never covers one as long as there is a gap.
 */
export function SelectionBar({ scene, blueprint }: { readonly scene: Scene; readonly blueprint: Blueprint }) {
  const canvas = useCanvas()
  const selection = useDocument((state) => state.selection)
  const isWanted = useSession(
    ({ density, tool, editing }) => density === 'workshop' && tool === 'select' && editing === null,
  )
  const isBusy = useSignal(canvas.overlay) !== null
  const steps = selection.flatMap((item) => (item.type === 'step' ? [item.id] : []))
  if (!isWanted || isBusy || steps.length === 0 || steps.length < selection.length) return null
  return <Bar scene={scene} blueprint={blueprint} steps={steps} />
}

interface BarProps {
  readonly scene: Scene
  readonly blueprint: Blueprint
  readonly steps: readonly StepId[]
}

function Bar({ scene, blueprint, steps }: BarProps) {
  const canvas = useCanvas()
  const { canvas: messages } = useMessages()
  const { menu } = messages
  const single = steps.length === 1 ? steps[0] : undefined
  const place = usePlace(scene, steps, single ? 7 : 5)
  if (!place) return null
  const marked = steps.flatMap((id) => blueprint.steps[id] ?? [])
  const openMenu = () => {
    const [id] = steps
    if (id) canvas.menu.set({ target: { type: 'step', id }, at: canvas.toWindow({ x: place.x, y: place.y }) })
  }
  return (
    <div
      className={styles.bar}
      style={vars({ '--left': `${place.x}px`, '--top': `${place.y}px` })}
      role="toolbar"
      aria-label={messages.selectionBar}
      {...{ [OWN_POINTER]: '' }}
    >
      {MARKS.map((mark) => (
        <BarButton
          key={mark}
          label={menu[mark as 'fail' | 'wait' | 'decision']}
          pressed={marked.length > 0 && marked.every((step) => hasMark(step, mark))}
          onClick={() => toggleMarks(canvas, mark)}
        >
          <MarkShape mark={mark} />
        </BarButton>
      ))}
      <hr />
      <BarButton label={menu.addPain} onClick={() => addPain(canvas)}>
        <MapPin size={24} strokeWidth={1.75} aria-hidden="true" />
      </BarButton>
      {single && (
        <>
          <BarButton label={menu.edit} onClick={() => editInPlace(canvas, { type: 'step', id: single })}>
            <Pencil size={24} strokeWidth={1.75} aria-hidden="true" />
          </BarButton>
          <BarButton label={menu.connect} onClick={() => startLink(canvas, single)}>
            <Spline size={24} strokeWidth={1.75} aria-hidden="true" />
          </BarButton>
        </>
      )}
      <hr />
      <BarButton label={menu.name} onClick={openMenu}>
        <Ellipsis size={24} strokeWidth={1.75} aria-hidden="true" />
      </BarButton>
    </div>
  )
}
