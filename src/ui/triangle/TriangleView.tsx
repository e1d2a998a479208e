/**
 * The service triangle of the open blueprint. The figure is that of `charts`, drawn for the room there is; on top of it lie
 * buttons for corners and relations, of which the arrow keys walk the nearest one. What is selected is edited in the panel
 * beside it; nothing is typed on the figure itself.
 */
import { useMemo, useRef } from 'react'
import { triangleChart } from '../../charts/triangle/triangleChart'
import { useBlueprint, useDocument, useEditor, useSessionStore } from '../../editor/EditorContext'
import { NOTHING, type Selection } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { TriangleRelation } from '../../model/painPoint'
import { TRIANGLE_CORNERS, type TrianglePart } from '../../model/triangleParts'
import { fontStack } from '../../scene/fontStack'
import { ChartPicture } from '../../screen/ChartPicture'
import { BlankTriangle } from './BlankTriangle'
import { isBlankTriangle } from './isBlankTriangle'
import { spotAt } from './spotAt'
import { TriangleSpots } from './TriangleSpots'
import css from './TriangleView.module.css'
import { useRoom } from './useRoom'
import { useTriangle } from './useTriangle'

/** Narrower than any phone: the figure asks for no less. */
const MIN_WIDTH_PX = 320
const MAX_WIDTH_PX = 1600
/** What the hint of a blank triangle covers at the bottom. */
const HINT_PX = 96
/** A blank triangle may be this low, so that its hint lies on no text. */
const BLANK_RISE_PX = 330

/** What the figure shows as selected: an item stands for its corner. */
function shownAsSelected({ triangle }: Blueprint, selection: Selection): TriangleRelation | TrianglePart | null {
  const last = selection.at(-1)
  if (last?.type === 'corner' || last?.type === 'relation') return last.id
  if (last?.type !== 'triangleItem') return null
  return TRIANGLE_CORNERS.find((corner) => triangle[corner].items.byId[last.id]) ?? null
}

export function TriangleView() {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const language = useDocument(({ project }) => project.language)
  const selected = useDocument(({ selection }) => shownAsSelected(blueprint, selection))
  const editor = useEditor()
  const session = useSessionStore()
  const { reading } = useTriangle()
  const ground = useRef<HTMLDivElement>(null)
  const room = useRoom(ground)
  const hintPx = isBlankTriangle(blueprint.triangle) ? HINT_PX : 0
  const chart = useMemo(() => {
    if (!room) return null
    const widthPx = Math.min(MAX_WIDTH_PX, Math.max(MIN_WIDTH_PX, room.widthPx))
    const heightPx = Math.max(0, room.heightPx - hintPx)
    const leastRise = hintPx > 0 ? { leastRisePx: BLANK_RISE_PX } : {}
    return triangleChart(blueprint, { language, widthPx, heightPx, ...leastRise, selected, reading, hints: true })
  }, [blueprint, language, room, hintPx, selected, reading])
  const press = (event: React.MouseEvent<HTMLElement>) => {
    if (!chart || (event.target instanceof Element && event.target.closest('button'))) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const found = spotAt(chart, { x: event.clientX - left, y: event.clientY - top })
    editor.select(found ? [found] : NOTHING)
  }
  return (
    <div ref={ground} className={css.ground}>
      {chart && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons on the figure do the same by keyboard
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          className={css.figure}
          lang={language}
          style={
            {
              width: chart.widthPx,
              '--diagram-sans': fontStack('body', language),
              '--diagram-voice': fontStack('voice', language),
            } as React.CSSProperties
          }
          onClick={press}
        >
          <ChartPicture chart={chart} label={words.figure}>
            <TriangleSpots
              chart={chart}
              reading={reading}
              selected={selected}
              onSelect={(one) => editor.select(one ? [one] : NOTHING)}
              onEdit={() => session.setState({ focus: { on: 'panel' } })}
            />
          </ChartPicture>
        </div>
      )}
      <div className={css.prompt}>
        <BlankTriangle />
      </div>
    </div>
  )
}
