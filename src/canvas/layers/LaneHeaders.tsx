import { memo, useCallback, useMemo } from 'react'
import { useDocument } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { contains } from '../../geometry/contains'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { LaneId } from '../../model/id'
import { drawBadge } from '../../scene/drawing/drawBadge'
import { laneGrounds } from '../../scene/drawing/drawLaneGround'
import { drawLaneHeader } from '../../scene/drawing/drawLaneHeader'
import { drawLine, drawLineLabel } from '../../scene/drawing/drawLine'
import type { Scene, SceneBadge, SceneLane, SceneLine } from '../../scene/scene'
import { Shapes } from '../../screen/Shapes'
import { useCanvas } from '../Canvas'
import { ringedMarkers } from '../pain/ringedMarkers'
import { useSelected, useSignal } from '../signal'
import { isLegible } from '../view/detail'
import { useFollowView } from '../view/useView'
import { frameAt, type View } from '../view/view'
import { HeaderRings } from './HeaderRings'
import styles from './Headers.module.css'
import { SMALL_TEXT_PX, vars } from './headerStyle'
import { HEAD, HEAD_ZOOM, setHeadVars } from './setHeadVars'

/** Id of the element that stands for a lane. */
export const laneElementId = (id: LaneId): string => `canvas-lane-${id}`

interface LaneHeaderProps {
  readonly lane: SceneLane
  /** Pain points that sit on the lane. */
  readonly markers: readonly SceneBadge[]
  /** Those of selected pain points. */
  readonly ringed: readonly SceneBadge[]
  readonly ground: Box
  readonly width: number
  readonly name: string
  readonly look: string
  readonly pressed: boolean
  /** Another lane has the same title. */
  readonly isTwin: boolean
}

const LaneHeader = memo(function LaneHeader(props: LaneHeaderProps) {
  const { lane, markers, ringed, ground, width, name, look, pressed, isTwin } = props
  // Ground and edge are those of the element, which is as high as the zoom makes it: here they get no height.
  const shapes = useMemo(
    () => [...drawLaneHeader(lane, width, { ...ground, height: 0 }), ...markers.flatMap((badge) => drawBadge(badge))],
    [lane, width, ground, markers],
  )
  const middle = lane.box.y + lane.box.height / 2
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys are handled by the canvas, which holds the focus
    <div
      id={laneElementId(lane.id)}
      role="button"
      tabIndex={-1}
      aria-label={name}
      aria-pressed={pressed}
      className={`${styles.lane} ${look}`}
      data-light={lane.light}
      data-twin={isTwin || undefined}
      data-marked={markers.length > 0 || undefined}
      {...HEAD}
      style={vars({ '--at': ground.y, '--size': ground.height, '--middle': middle - ground.y })}
    >
      <svg className={styles.laneContent} {...HEAD} width="1" height="1" aria-hidden="true">
        <g transform={`translate(0 ${-middle})`}>
          <Shapes shapes={shapes} />
          <HeaderRings badges={ringed} />
        </g>
      </svg>
    </div>
  )
})

function LineHeader({ line, width }: { readonly line: SceneLine; readonly width: number }) {
  const strokes = useMemo(() => drawLine({ ...line, y: 0, fromX: 0, toX: width * 3 }), [line, width])
  const label = useMemo(
    () =>
      drawLineLabel({
        ...line,
        labelBox: { ...line.labelBox, y: line.labelBox.y - line.y },
        label: { ...line.label, y: line.label.y - line.y },
      }),
    [line],
  )
  return (
    <>
      <div
        className={styles.line}
        {...HEAD}
        style={vars({ '--at': line.y, '--band': line.bandHeight })}
        aria-hidden="true"
      >
        <svg className={styles.lineStrokes} {...HEAD_ZOOM} width="1" height="1" aria-hidden="true">
          <Shapes shapes={strokes} />
        </svg>
      </div>
      <svg className={styles.chip} {...HEAD} style={vars({ '--at': line.y })} width="1" height="1" aria-hidden="true">
        <Shapes shapes={label} />
      </svg>
    </>
  )
}

/** From further away a lane is hardly as high as its title. */
const WORDS_FROM_ZOOM = 0.22

const NO_MARKERS: readonly SceneBadge[] = []

const middleOf = ({ box }: SceneBadge) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

const titleOf = ({ title }: SceneLane): string => title.map(({ text }) => text).join(' ')

function repeatedTitles(lanes: readonly SceneLane[]): ReadonlySet<string> {
  const titles = lanes.map(titleOf)
  return new Set(titles.filter((title, index) => titles.indexOf(title) !== index))
}

/** Headers of the lanes: at their place on the sheet, or at the left edge of the canvas when that place is out of sight. */
export function LaneHeaders({ scene, blueprint }: { readonly scene: Scene; readonly blueprint: Blueprint }) {
  const canvas = useCanvas()
  const { canvas: messages } = useMessages()
  const hovered = useSelected(canvas.hover, (hit) => (hit.type === 'lane' ? hit.id : null))
  const byKeyboard = useSignal(canvas.byKeyboard)
  const selection = useDocument((state) => state.selection)
  const grounds = useMemo(() => laneGrounds(scene), [scene])
  const markers = useMemo(
    () =>
      new Map(
        scene.lanes.map(({ id, box }) => [
          id,
          scene.markers.filter((badge) => badge.box.y >= scene.frame.headerHeight && contains(box, middleOf(badge))),
        ]),
      ),
    [scene],
  )
  const place = useCallback(
    (element: HTMLElement, view: View) => {
      const { left, scale } = frameAt(scene, view)
      element.style.transform = `translate(${left}px, ${view.y}px)`
      setHeadVars(element, view, scale)
      element.toggleAttribute('data-crowded', view.zoom < WORDS_FROM_ZOOM)
      element.toggleAttribute('data-small-text-hidden', !isLegible(SMALL_TEXT_PX, scale))
    },
    [scene],
  )
  const layer = useFollowView<HTMLDivElement>(place)
  const twins = useMemo(() => repeatedTitles(scene.lanes), [scene])
  const width = scene.frame.headerWidth
  return (
    <div ref={layer} className={styles.lanes} style={vars({ '--width': width, '--sheet': scene.size.height })}>
      <div className={styles.laneSheet} {...HEAD_ZOOM}>
        {scene.lanes.map((lane, index) => {
          const { title, subtitle } = blueprint.lanes.byId[lane.id] ?? { title: '' }
          const pressed = selection.some((item) => item.type === 'lane' && item.id === lane.id)
          return (
            <LaneHeader
              key={lane.id}
              lane={lane}
              markers={markers.get(lane.id) ?? NO_MARKERS}
              ringed={ringedMarkers(markers.get(lane.id) ?? NO_MARKERS, selection)}
              ground={grounds[index] ?? lane.box}
              width={width}
              name={messages.laneName([title, subtitle].filter(Boolean).join(' '))}
              pressed={pressed}
              isTwin={twins.has(titleOf(lane))}
              look={headerLook(pressed, hovered === lane.id, byKeyboard)}
            />
          )
        })}
        {scene.lines.map((line) => (
          <LineHeader key={line.kind} line={line} width={width} />
        ))}
      </div>
    </div>
  )
}

/** The look of a header in its states. */
export function headerLook(selected: boolean, hovered: boolean, byKeyboard: boolean): string {
  if (selected) return (byKeyboard ? styles.focused : styles.selected) ?? ''
  return (hovered ? styles.hovered : '') ?? ''
}
