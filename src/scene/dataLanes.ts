import type { Box } from '../geometry/box'
import type { Blueprint } from '../model/blueprint'
import type { StepId } from '../model/id'
import type { Lane } from '../model/lane'
import { own } from '../model/own'
import type { DiagramLanguage } from '../model/project'
import { layoutEmotion } from './emotion'
import { BASELINE, headerText, placeLane } from './header'
import type { Metrics } from './metrics'
import type { PainMarks } from './painPoints'
import type { SceneColumn, SceneDataCell, SceneEmotion, SceneLane, SceneTimes } from './scene'
import { wrap } from './text/wrap'
import { layoutTimes } from './times'

const LINE_HEIGHT = 1.3
const VERTICAL_PAD = 10

/** What a cell says: its value with the lane's unit, then its text. */
function cellText({ cells, unit }: Lane, column: SceneColumn['id']): string {
  const cell = own(cells ?? {}, column)
  if (!cell) return ''
  const value = cell.value === undefined ? '' : `${cell.value}${unit === undefined ? '' : ` ${unit}`}`
  return [value, cell.text ?? ''].filter((part) => part !== '').join('\n')
}

const cellLines = (lane: Lane, column: SceneColumn['id'], widthPx: number, metrics: Metrics): readonly string[] =>
  wrap(cellText(lane, column), widthPx, metrics.labelTextPx, 'body').lines

/** The height that the content of a metric or notes lane needs. */
export function dataLaneHeight(
  lane: Lane,
  columns: readonly { readonly id: SceneColumn['id']; readonly width: number }[],
  metrics: Metrics,
): number {
  const lines = Math.max(1, ...columns.map(({ id, width }) => cellLines(lane, id, width, metrics).length))
  return Math.ceil(lines * LINE_HEIGHT * metrics.labelTextPx + 2 * VERTICAL_PAD)
}

/** The filled cells of a metric or notes lane; empty ones stay gaps [S15]. */
export function dataCells(lane: Lane, box: Box, columns: readonly SceneColumn[], metrics: Metrics): SceneDataCell[] {
  const size = metrics.labelTextPx
  return columns.flatMap((column): SceneDataCell[] => {
    const words = cellLines(lane, column.id, column.box.width, metrics)
    if (words.length === 0) return []
    const height = words.length * LINE_HEIGHT * size
    const y = box.y + (box.height - height) / 2
    return [
      {
        lane: lane.id,
        column: column.id,
        box: { x: column.box.x, y: box.y, width: column.box.width, height: box.height },
        lines: words.map((text, index) => ({
          text,
          x: column.box.x,
          y: y + (index + 0.5) * LINE_HEIGHT * size + BASELINE * size,
          sizePx: size,
          face: 'body',
          anchor: 'start',
        })),
      },
    ]
  })
}

export interface DataLanesInput {
  readonly lanes: readonly Lane[]
  readonly columns: readonly SceneColumn[]
  readonly blueprint: Blueprint
  readonly centers: Pick<ReadonlyMap<StepId, number>, 'get'>
  readonly marks: PainMarks
  readonly metrics: Metrics
  readonly language: DiagramLanguage
  readonly top: number
  readonly width: number
}

export interface DataLanes {
  readonly lanes: readonly SceneLane[]
  readonly emotions: readonly SceneEmotion[]
  readonly times: readonly SceneTimes[]
  readonly cells: readonly SceneDataCell[]
  readonly bottom: number
}

/** Stacks the data lanes below the lanes with steps. */
export function placeDataLanes({ lanes, columns, marks, metrics, top, width, ...rest }: DataLanesInput): DataLanes {
  const placed: SceneLane[] = []
  const emotions: SceneEmotion[] = []
  const times: SceneTimes[] = []
  const cells: SceneDataCell[] = []
  let y = top
  for (const lane of lanes) {
    const text = headerText(lane, marks.lane.get(lane.id) ?? [], metrics)
    const own = contentHeight(lane, columns, metrics)
    const box = { x: 0, y, width, height: Math.max(own, Math.ceil(text.height)) }
    const plot = { x: metrics.headerWidth, y, width: Math.max(0, width - metrics.headerWidth), height: box.height }
    const request = { lane: lane.id, plot, metrics, ...rest }
    if (lane.role === 'emotion') emotions.push(layoutEmotion(request))
    else if (lane.role === 'time') times.push(layoutTimes(request))
    else cells.push(...dataCells(lane, box, columns, metrics))
    placed.push(placeLane(lane, text, box, metrics))
    y += box.height
  }
  return { lanes: placed, emotions, times, cells, bottom: y }
}

function contentHeight(lane: Lane, columns: readonly SceneColumn[], metrics: Metrics): number {
  if (lane.role === 'emotion') return metrics.emotionHeight
  if (lane.role === 'time') return metrics.timeHeight
  return dataLaneHeight(
    lane,
    columns.map(({ id, box }) => ({ id, width: box.width })),
    metrics,
  )
}
