import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { painPointsByNumber } from '../../analysis/painHeat'
import { painMatrixChart } from '../../charts/painMatrixChart'
import { type PainRating, RATING_LEVELS, ratingBox } from '../../charts/painMatrixGrid'
import { editPainPoint } from '../../commands/editPainPoint'
import { useEditor } from '../../editor/EditorContext'
import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import type { PainPoint } from '../../model/painPoint'
import { ChartPicture } from '../../screen/ChartPicture'
import { PainMarker } from '../inspector/PainMarker'
import { useRun } from '../useRun'
import { Figure } from './Figure'
import css from './Figures.module.css'
import { matrixWords } from './matrixWords'
import type { PainWords } from './painCell'
import { useMarkerDrag } from './useMarkerDrag'

interface MatrixFigureProps {
  readonly blueprint: Blueprint
  readonly words: PainWords
  readonly selected: ReadonlySet<PainPointId>
  /** A marker was pressed: the register goes to its row. */
  readonly onShow: (id: PainPointId, focus: boolean) => void
}

/** Height of the frame as a share of its width, and at most. */
const PLOT_SHARE = 0.76
const PLOT_MOST_PX = 460

/** Impact and effort: what to do first. Markers are dragged, or moved by arrow keys. */
export function MatrixFigure(props: MatrixFigureProps) {
  const { pain } = props.words
  return (
    <Figure title={pain.whatFirst} aside={pain.matrixNote} rule={pain.matrixRule}>
      {(widthPx) => <Matrix {...props} widthPx={widthPx} />}
    </Figure>
  )
}

/** How a key changes impact and effort. */
const NUDGES: Readonly<Record<string, readonly [impact: number, effort: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const clamped = (level: number): number => Math.max(1, Math.min(RATING_LEVELS, level))

/** A marker without a rating begins in the middle. */
const nudged = ({ impact, effort }: PainPoint, [up, right]: readonly [number, number]): PainRating =>
  impact === undefined || effort === undefined
    ? { impact: impact ?? 3, effort: effort ?? 3 }
    : { impact: clamped(impact + up), effort: clamped(effort + right) }

/** Tells the gestures of the keyboard apart: those in one visit to a marker are one undo step. */
let visits = 0

function Matrix({ blueprint, words, selected, onShow, widthPx }: MatrixFigureProps & { readonly widthPx: number }) {
  const { pain } = words
  const run = useRun()
  const editor = useEditor()
  const painPoints = useMemo(() => painPointsByNumber(blueprint), [blueprint])
  const plotPx = Math.min(PLOT_MOST_PX, Math.round(widthPx * PLOT_SHARE))
  const chart = useMemo(
    () => painMatrixChart(painPoints, matrixWords(pain), { widthPx, plotPx }),
    [painPoints, pain, widthPx, plotPx],
  )
  const boxes = useMemo(() => new Map(chart.spots.map(({ key, box }) => [key, box])), [chart])
  const layer = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<PainPointId | null>(null)
  const visit = useRef('')
  /** The figure may lag behind the document; a key that repeats goes on from what is there. */
  const latest = (shown: PainPoint): PainPoint =>
    editor.store.getState().project.blueprints.byId[blueprint.id]?.painPoints[shown.id] ?? shown
  const rate = (id: PainPointId, changes: Partial<Pick<PainPoint, 'impact' | 'effort'>>, mergeKey?: string) =>
    run(editPainPoint, { blueprint: blueprint.id, painPoint: id, changes }, mergeKey ? { mergeKey } : {})
  const { drag, handlers, wasDragged, cancel } = useMarkerDrag(chart.frame, (id, rating) => {
    const shown = blueprint.painPoints[id]
    if (!shown) return false
    const { impact, effort } = latest(shown)
    return (impact !== rating.impact || effort !== rating.effort) && rate(id, rating)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figure has followed, wherever the marker is now
  useLayoutEffect(cancel, [chart])
  const first =
    painPoints.find(({ id }) => id === active) ?? painPoints.find(({ id }) => selected.has(id)) ?? painPoints[0]

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, painPoint: PainPoint, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const nudge = NUDGES[event.key]
    const turn = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    if (nudge) rate(painPoint.id, nudged(latest(painPoint), nudge), visit.current)
    else if (turn !== 0) {
      const next = painPoints[(index + turn + painPoints.length) % painPoints.length]
      if (next) layer.current?.querySelector<HTMLElement>(`[data-pain="${next.id}"]`)?.focus()
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      run(editPainPoint, {
        blueprint: blueprint.id,
        painPoint: painPoint.id,
        changes: { impact: undefined, effort: undefined },
      })
    } else if (event.key === 'Escape' && drag) cancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const dragged = drag && painPoints.find(({ id }) => id === drag.id)
  const target = drag?.rating && ratingBox(drag.rating, chart.frame)
  return (
    <>
      <p id="matrix-hint" className={css.unseen}>
        {pain.matrixHint}
      </p>
      <ChartPicture chart={chart} label={pain.whatFirst}>
        {target && (
          <span
            className={css.target}
            style={{ left: target.x, top: target.y, width: target.width, height: target.height }}
          />
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: markers on a picture are no fields of a form */}
        <div ref={layer} role="group" aria-label={pain.whatFirst} aria-describedby="matrix-hint">
          {painPoints.map((painPoint, index) => {
            const box = boxes.get(`painPoint:${painPoint.id}`)
            if (!box) return null
            const { id, number, title, impact, effort } = painPoint
            return (
              <button
                key={id}
                type="button"
                className={css.marker}
                style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
                data-pain={id}
                data-selected={selected.has(id) || undefined}
                data-dragged={drag?.id === id || undefined}
                tabIndex={first?.id === id ? 0 : -1}
                aria-label={pain.matrixMarker({
                  ...{ number, title: title || pain.untitled },
                  impact: impact === undefined ? pain.unknown : String(impact),
                  effort: effort === undefined ? pain.unknown : String(effort),
                })}
                title={`${number} ${title}`}
                {...handlers(id)}
                onFocus={() => {
                  visit.current = `rate-pain-${visits++}`
                  setActive(id)
                }}
                onKeyDown={(event) => onKeyDown(event, painPoint, index)}
                onClick={(event) => {
                  if (!wasDragged()) onShow(id, event.detail === 0)
                }}
              />
            )
          })}
        </div>
        {drag && dragged && (
          <span className={css.ghost} style={{ left: drag.at.x, top: drag.at.y }}>
            <PainMarker number={dragged.number} severity={dragged.severity} />
          </span>
        )}
      </ChartPicture>
    </>
  )
}
