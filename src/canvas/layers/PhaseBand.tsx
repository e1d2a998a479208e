import { memo, useCallback, useMemo } from 'react'
import { useDocument } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { contains } from '../../geometry/contains'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { ColumnId, PhaseId } from '../../model/id'
import { drawBadge } from '../../scene/drawing/drawBadge'
import { drawText } from '../../scene/drawing/drawText'
import type { Scene, SceneBadge, SceneColumn, ScenePhase } from '../../scene/scene'
import { Shapes } from '../../screen/Shapes'
import { useCanvas } from '../Canvas'
import { COLUMN_STRIP_PX, gapsOf } from '../gestures/hit'
import { ringedMarkers } from '../pain/ringedMarkers'
import { useSelected, useSignal } from '../signal'
import { isLegible } from '../view/detail'
import { useNearSpan } from '../view/useNearBox'
import { useFollowView } from '../view/useView'
import { frameAt, type View } from '../view/view'
import { HeaderRings } from './HeaderRings'
import styles from './Headers.module.css'
import { SMALL_TEXT_PX, vars } from './headerStyle'
import { headerLook } from './LaneHeaders'
import { HEAD, HEAD_ZOOM, setHeadVars } from './setHeadVars'

export const phaseElementId = (id: PhaseId): string => `canvas-phase-${id}`
export const columnElementId = (id: ColumnId): string => `canvas-column-${id}`

interface HeaderProps {
  readonly name: string
  readonly look: string
  readonly pressed: boolean
}

interface PhaseHeaderProps extends HeaderProps {
  readonly phase: ScenePhase
  /** One column stands for it. */
  readonly folded: boolean
  /** Pain points that sit on the phase, at its right end. */
  readonly markers: readonly SceneBadge[]
  /** Those of selected pain points. */
  readonly ringed: readonly SceneBadge[]
}

/** Phases that are narrower on the whole, in pixels of the canvas, have no room for a word of their title. */
const WORDS_FROM_PX = 32

/** From further away the heads of columns are too narrow for words and for the hand. */
const COLUMNS_FROM_ZOOM = 0.3

const NO_MARKERS: readonly SceneBadge[] = []

const PhaseHeader = memo(function PhaseHeader(props: PhaseHeaderProps) {
  const { phase, folded, markers, ringed, name, look, pressed } = props
  const badges = useMemo(() => markers.flatMap((badge) => drawBadge(badge)), [markers])
  const shapes = useMemo(
    () => [
      ...phase.title.map((line) => drawText(line, 'ink')),
      ...(phase.summary ? [drawText(phase.summary, 'ink-3')] : []),
    ],
    [phase],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys are handled by the canvas, which holds the focus
    <div
      id={phaseElementId(phase.id)}
      role="button"
      tabIndex={-1}
      aria-label={name}
      aria-pressed={pressed}
      {...(folded && { 'aria-expanded': false })}
      className={`${styles.phase} ${look}`}
      {...HEAD}
      style={vars({ '--at': phase.box.x, '--size': phase.box.width })}
    >
      <svg className={styles.bandContent} {...HEAD} width="1" height="1" aria-hidden="true">
        <g transform={`translate(${-phase.box.x} ${-phase.box.y})`}>
          <Shapes shapes={shapes} />
        </g>
      </svg>
      {badges.length > 0 && (
        <svg className={styles.bandEnd} {...HEAD} width="1" height="1" aria-hidden="true">
          <g transform={`translate(${-phase.box.x - phase.box.width} ${-phase.box.y})`}>
            <Shapes shapes={badges} />
            <HeaderRings badges={ringed} />
          </g>
        </svg>
      )}
    </div>
  )
})

interface ColumnHeaderProps extends HeaderProps {
  readonly column: SceneColumn
  readonly bandHeight: number
}

const ColumnHeader = memo(function ColumnHeader({ column, bandHeight, name, look, pressed }: ColumnHeaderProps) {
  const { title, slot } = column
  const shapes = useMemo(() => (title ? [drawText(title, 'ink-2')] : []), [title])
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys are handled by the canvas, which holds the focus
    <div
      id={columnElementId(column.id)}
      role="button"
      tabIndex={-1}
      aria-label={name}
      aria-pressed={pressed}
      className={`${styles.column} ${look}`}
      {...HEAD}
      style={vars({ '--at': slot.x, '--size': slot.width, '--strip': COLUMN_STRIP_PX })}
    >
      {title && (
        <svg
          className={styles.columnContent}
          {...HEAD}
          style={vars({ '--title': title.x - slot.x })}
          width="1"
          height="1"
          aria-hidden="true"
        >
          <g transform={`translate(${-title.x} ${COLUMN_STRIP_PX - bandHeight})`}>
            <Shapes shapes={shapes} />
          </g>
        </svg>
      )}
    </div>
  )
})

/** The "+" at a gap between columns. */
function InsertHint({ x }: { readonly x: number }) {
  return (
    <div className={styles.insert} {...HEAD} style={vars({ '--at': x })} aria-hidden="true">
      <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
        <circle r="9" />
        <path d="M-4 0H4M0 -4V4" />
      </svg>
    </div>
  )
}

/** Phases and columns: a band at the top of the sheet, which stays at the top of the canvas. */
export function PhaseBand({ scene, blueprint }: { readonly scene: Scene; readonly blueprint: Blueprint }) {
  const canvas = useCanvas()
  const { canvas: messages } = useMessages()
  const hovered = useSelected(canvas.hover, (hit) => (hit.type === 'phase' || hit.type === 'column' ? hit.id : null))
  const hoveredGap = useSelected(canvas.hover, (hit) => (hit.type === 'gap' ? hit.index : null))
  const byKeyboard = useSignal(canvas.byKeyboard)
  const selection = useDocument((state) => state.selection)
  const place = useCallback(
    (element: HTMLElement, view: View) => {
      const { top, scale } = frameAt(scene, view)
      element.style.transform = `translate(${view.x}px, ${top}px)`
      setHeadVars(element, view, scale)
      const phasePx = (scene.size.width / Math.max(1, scene.phases.length)) * view.zoom
      element.toggleAttribute('data-crowded', phasePx < WORDS_FROM_PX)
      element.toggleAttribute('data-small-text-hidden', !isLegible(SMALL_TEXT_PX, scale))
    },
    [scene],
  )
  const markers = useMemo(
    () =>
      new Map(
        scene.phases.map(({ id, box }) => [
          id,
          scene.markers.filter((badge) => contains(box, { x: badge.box.x, y: badge.box.y })),
        ]),
      ),
    [scene],
  )
  const folded = useMemo(
    () => new Set(scene.columns.flatMap((column) => (column.folded ? [column.phase] : []))),
    [scene],
  )
  const band = useFollowView<HTMLDivElement>(place)
  const chosen = (type: 'phase' | 'column', id: string) =>
    selection.some((item) => item.type === type && item.id === id)
  const span = useNearSpan()
  const isNear = ({ x, width }: Box) => x <= span.to && x + width >= span.from
  const zoom = useSelected(canvas.restZoom, (at) => at)
  const columns = useMemo(() => new Map(scene.columns.map((column, index) => [column, index + 1])), [scene])
  const gap = hoveredGap === null ? undefined : gapsOf(scene)[hoveredGap]
  return (
    <div
      ref={band}
      className={styles.band}
      style={vars({ '--height': scene.frame.headerHeight, '--sheet': scene.size.width })}
    >
      <div className={styles.bandSheet} {...HEAD_ZOOM}>
        <div className={styles.bandGround} {...HEAD} />
        {scene.phases
          .filter(({ id, box }) => isNear(box) || chosen('phase', id))
          .map((phase) => (
            <PhaseHeader
              key={phase.id}
              phase={phase}
              folded={folded.has(phase.id)}
              markers={markers.get(phase.id) ?? NO_MARKERS}
              ringed={ringedMarkers(markers.get(phase.id) ?? NO_MARKERS, selection)}
              name={messages.phaseName(blueprint.phases.byId[phase.id]?.title ?? '')}
              pressed={chosen('phase', phase.id)}
              look={headerLook(chosen('phase', phase.id), hovered === phase.id, byKeyboard)}
            />
          ))}
        {scene.columns
          .filter(({ id, slot }) => (zoom >= COLUMNS_FROM_ZOOM && isNear(slot)) || chosen('column', id))
          .map((column) => (
            <ColumnHeader
              key={column.id}
              column={column}
              bandHeight={scene.frame.headerHeight}
              name={messages.columnName({
                number: columns.get(column) ?? 0,
                title: blueprint.columns[column.id]?.title ?? '',
                phase: blueprint.phases.byId[column.phase]?.title ?? '',
              })}
              pressed={chosen('column', column.id)}
              look={headerLook(chosen('column', column.id), hovered === column.id, byKeyboard)}
            />
          ))}
        {gap !== undefined && <InsertHint x={gap} />}
      </div>
    </div>
  )
}

/** The piece where lane headers and phase band meet: covers both as they pass. */
export function Corner({ scene }: { readonly scene: Scene }) {
  const place = useCallback(
    (element: HTMLElement, view: View) => {
      const { left, top, width, height } = frameAt(scene, view)
      element.style.transform = `translate(${left}px, ${top}px)`
      element.style.width = `${width}px`
      element.style.height = `${height}px`
    },
    [scene],
  )
  return <div ref={useFollowView<HTMLDivElement>(place)} className={styles.corner} aria-hidden="true" />
}
