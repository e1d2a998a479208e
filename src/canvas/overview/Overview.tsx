import { useStore } from '@xyflow/react'
import { PanelBottomClose, PanelBottomOpen } from 'lucide-react'
import { Portal } from 'radix-ui'
import { memo, type PointerEvent, useCallback, useRef, useState } from 'react'
import { useSession } from '../../editor/EditorContext'
import { useSettled } from '../../editor/useSettled'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import { GROUND_PAINT, laneGrounds } from '../../scene/drawing/drawLaneGround'
import { FAMILY_PAINT } from '../../scene/drawing/familyPaint'
import type { Family, Scene } from '../../scene/scene'
import { useCanvas } from '../Canvas'
import { OWN_POINTER } from '../gestures/usePointer'
import { centred } from '../view/fit'
import { useFollowView } from '../view/useView'
import { frameAt, toScene, type View } from '../view/view'
import styles from './Overview.module.css'

/** On a window as narrow as this the overview would cover half of the diagram: it starts folded. */
const PHONE_PX = 620

const WIDTH_PX = 236
const MAX_HEIGHT_PX = 132

/** Boxes as one path: thousands of them are one element. */
const boxesPath = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')

/** The cards of each family that there is, as one path each. */
function familyPaths({ cards }: Scene): { readonly family: Family; readonly d: string }[] {
  const families = new Map<Family, Box[]>()
  for (const { family, box } of cards) {
    const known = families.get(family)
    if (known) known.push(box)
    else families.set(family, [box])
  }
  return [...families].map(([family, boxes]) => ({ family, d: boxesPath(boxes) }))
}

/** Blocks for cards, grounds for lanes: enough to know the place, cheap enough for thousands of steps. */
const Picture = memo(function Picture({ scene }: { readonly scene: Scene }) {
  const grounds = laneGrounds(scene)
  return (
    <>
      {scene.lanes.map((lane, index) => {
        const ground = grounds[index] ?? lane.box
        return <rect key={lane.id} {...bare(ground)} fill={`var(--${GROUND_PAINT[lane.light]})`} />
      })}
      {scene.lines.map((line) => (
        <line key={line.kind} className={styles.line} x1={line.fromX} x2={line.toX} y1={line.y} y2={line.y} />
      ))}
      {familyPaths(scene).map(({ family, d }) => (
        <path
          key={family}
          d={d}
          className={styles.card}
          stroke={`var(--${FAMILY_PAINT[family]})`}
          fill={family === 'customer' ? 'var(--cu)' : 'var(--card)'}
        />
      ))}
      {scene.emotions.map(({ lane, points }) => (
        <polyline key={lane} className={styles.curve} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
    </>
  )
})

const bare = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })

/** What the canvas shows of the sheet, headers apart. */
function shownBox(scene: Scene, view: View, width: number, height: number): Box {
  const frame = frameAt(scene, view)
  const from = toScene(view, { x: frame.left + frame.width, y: frame.top + frame.height })
  const to = toScene(view, { x: width, y: height })
  const x = Math.max(0, from.x)
  const y = Math.max(0, from.y)
  return {
    x,
    y,
    width: Math.max(0, Math.min(scene.size.width, to.x) - x),
    height: Math.max(0, Math.min(scene.size.height, to.y) - y),
  }
}

function ViewBox({ scene, unit }: { readonly scene: Scene; readonly unit: number }) {
  const canvas = useCanvas()
  const place = useCallback(
    (element: SVGRectElement, view: View) => {
      const { width, height } = canvas.size()
      for (const [name, value] of Object.entries(shownBox(scene, view, width, height)))
        element.setAttribute(name, String(value))
    },
    [canvas, scene],
  )
  return <rect ref={useFollowView<SVGRectElement>(place)} className={styles.view} strokeWidth={2 * unit} />
}

function MiniMap({ scene }: { readonly scene: Scene }) {
  const canvas = useCanvas()
  const { canvas: messages } = useMessages()
  const element = useRef<SVGSVGElement>(null)
  const settled = useSettled(scene)
  const { width, height } = scene.size
  const scale = Math.min(WIDTH_PX / width, MAX_HEIGHT_PX / height)
  const moveTo = (event: PointerEvent<SVGSVGElement>) => {
    const bounds = element.current?.getBoundingClientRect()
    if (!bounds || bounds.width === 0) return
    const at = {
      x: ((event.clientX - bounds.left) / bounds.width) * width,
      y: ((event.clientY - bounds.top) / bounds.height) * height,
      width: 0,
      height: 0,
    }
    canvas.setView(centred(scene, canvas.size(), at, canvas.view().zoom))
  }
  return (
    <svg
      ref={element}
      className={styles.map}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${messages.overview}. ${messages.overviewHint}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        moveTo(event)
      }}
      onPointerMove={(event) => event.buttons !== 0 && moveTo(event)}
    >
      {settled && <Picture scene={settled} />}
      <ViewBox scene={scene} unit={1 / scale} />
    </svg>
  )
}

/** Whether some of the sheet is out of sight, so that a map of it helps. */
function useIsCut(scene: Scene): boolean {
  const canvas = useCanvas()
  return useStore(({ transform: [x, y, zoom], width, height }) => {
    const { left, top, width: headers, height: band } = frameAt(scene, { x, y, zoom })
    const { size, frame } = canvas.scene()
    const right = size.width * zoom + x
    const bottom = size.height * zoom + y
    const startX = frame.headerWidth * zoom + x
    const startY = frame.headerHeight * zoom + y
    return right > width + 1 || bottom > height + 1 || startX < left + headers - 1 || startY < top + band - 1
  })
}

/** The whole sheet, small, with the part that is shown: in a panel that offers it a place, else at the bottom right. */
export function Overview({ scene }: { readonly scene: Scene }) {
  const { canvas: messages } = useMessages()
  const host = useSession((state) => state.overviewHost)
  const [open, setOpen] = useState(() => window.innerWidth > PHONE_PX)
  const isCut = useIsCut(scene)
  if (host)
    return (
      <Portal.Root container={host} asChild>
        <div {...{ [OWN_POINTER]: '' }}>
          <MiniMap scene={scene} />
        </div>
      </Portal.Root>
    )
  if (!isCut) return null
  const label = open ? messages.hideOverview : messages.showOverview
  const Icon = open ? PanelBottomClose : PanelBottomOpen
  return (
    <div className={styles.corner} {...{ [OWN_POINTER]: '' }}>
      <button
        type="button"
        className={styles.toggle}
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open && <MiniMap scene={scene} />}
    </div>
  )
}
