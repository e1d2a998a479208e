import { type KeyboardEvent, useMemo, useState } from 'react'
import { type PainHeat, painHeat } from '../../analysis/painHeat'
import { painHeatChart } from '../../charts/painHeatChart'
import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import type { LaneId, PhaseId } from '../../model/id'
import { ChartPicture } from '../../screen/ChartPicture'
import { Figure } from './Figure'
import css from './Figures.module.css'
import type { PainFilter } from './shownPains'

interface HeatFigureProps {
  readonly blueprint: Blueprint
  readonly pain: Catalog['painPoints']
  readonly lanes: ReadonlyMap<LaneId, string>
  readonly phases: ReadonlyMap<PhaseId, string>
  readonly filter: PainFilter
  /** A place was pressed: the register shows what hurts there, or everything again. */
  readonly onPlace: (place: Pick<PainFilter, 'lane' | 'phase'>) => void
}

/** The words of the four levels: 1, 2, 3, 4 or more. */
function levelWords({ levelWidth }: PainHeat, pain: Catalog['painPoints']): readonly string[] {
  return [0, 1, 2, 3].map((level) =>
    pain.heatLevel(level * levelWidth + 1, level === 3 ? null : (level + 1) * levelWidth),
  )
}

/** Where it hurts: lanes × phases. A place filters the register; a second press shows everything again. */
export function HeatFigure(props: HeatFigureProps) {
  const { pain, blueprint } = props
  const heat = useMemo(() => painHeat(blueprint), [blueprint])
  return (
    <Figure title={pain.whereItHurts} aside={pain.heatNote} rule={pain.heatRule(levelWords(heat, pain))}>
      {(widthPx) => <HeatMap {...props} heat={heat} widthPx={widthPx} />}
    </Figure>
  )
}

interface Place {
  readonly row: number
  readonly column: number
}

/** Rows and columns count from 0; −1 stands for the heads. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function HeatMap(props: HeatFigureProps & { readonly heat: PainHeat; readonly widthPx: number }) {
  const { blueprint, heat, widthPx, pain, filter, onPlace, lanes, phases } = props
  const chart = useMemo(() => painHeatChart(blueprint, heat, widthPx), [blueprint, heat, widthPx])
  const boxes = useMemo(() => new Map(chart.spots.map(({ key, box }) => [key, box])), [chart])
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const row = Math.min(active.row, heat.lanes.length - 1)
  const column = Math.min(active.column, heat.phases.length - 1)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = MOVES[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = {
      row: Math.max(-1, Math.min(heat.lanes.length - 1, row + step[0])),
      column: Math.max(-1, Math.min(heat.phases.length - 1, column + step[1])),
    }
    if (next.row < 0 && next.column < 0) return
    setActive(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus()
  }

  const spot = (place: Place) => {
    const lane = heat.lanes[place.row]
    const phase = heat.phases[place.column]
    const key = lane && phase ? `cell:${lane}:${phase}` : lane ? `lane:${lane}` : `phase:${phase}`
    const box = boxes.get(key)
    if (!box) return null
    const pressed = filter.lane === lane && filter.phase === phase && (lane !== undefined || phase !== undefined)
    const isActive = place.row === row && place.column === column
    return (
      <button
        key={key}
        type="button"
        className={css.spot}
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        data-place={`${place.row} ${place.column}`}
        tabIndex={isActive ? 0 : -1}
        aria-pressed={pressed}
        aria-label={spotLabel(lane, phase)}
        onFocus={() => setActive(place)}
        onClick={() => onPlace(pressed ? {} : { ...(lane ? { lane } : {}), ...(phase ? { phase } : {}) })}
      />
    )
  }
  const spotLabel = (lane: LaneId | undefined, phase: PhaseId | undefined): string => {
    const laneName = lane ? (lanes.get(lane) ?? '') : ''
    const phaseName = phase ? (phases.get(phase) ?? '') : ''
    if (!lane) return pain.heatSum(phaseName, phase ? heat.phase(phase).severity : 0)
    if (!phase) return pain.heatSum(laneName, heat.lane(lane).severity)
    const { painPoints, severity } = heat.cell(lane, phase)
    const numbers = painPoints.map(({ number }) => number).join(', ')
    return pain.heatCell({ lane: laneName, phase: phaseName, numbers, severity })
  }
  const rows = [-1, ...heat.lanes.keys()]
  const columns = [-1, ...heat.phases.keys()]
  return (
    <ChartPicture chart={chart} label={pain.whereItHurts}>
      {/* biome-ignore lint/a11y/useSemanticElements: places on a picture are no fields of a form */}
      <div role="group" aria-label={pain.whereItHurts} onKeyDown={onKeyDown}>
        {rows.flatMap((each) => columns.map((other) => spot({ row: each, column: other })))}
      </div>
    </ChartPicture>
  )
}
