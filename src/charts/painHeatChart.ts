import { linesBetween } from '../analysis/linesBetween'
import { heatLevel, type PainHeat, type PainSum } from '../analysis/painHeat'
import type { Box } from '../geometry/box'
import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { LaneId, PhaseId } from '../model/id'
import { laneNames } from '../model/laneNames'
import { drawLine } from '../scene/drawing/drawLine'
import type { Paint, Shape } from '../scene/shape'
import { textWidth } from '../scene/text/measure'
import type { Chart, ChartSpot } from './chart'
import { chartLines, chartText } from './chartText'

/** Room of the lanes' names, of their sums, and the least of a cell, by the width of the map. */
const ROOMS = [
  { fromPx: 560, labelPx: 155, sumPx: 76, leastCellPx: 48 },
  { fromPx: 420, labelPx: 128, sumPx: 62, leastCellPx: 44 },
  { fromPx: 0, labelPx: 96, sumPx: 48, leastCellPx: 32 },
] as const
const PHONE = ROOMS[2]
/** Behind a bar of a sum: its figure. */
const SUM_FIGURE_PX = 36
const ROW_PX = 36
const GAP_PX = 2
const LINE_BAND_PX = 9
const LINE_SCALE = 0.75
const TEXT_PX = 12
const NUMBER_PX = 15
const SUM_BAR_PX = 8
const FOOT_PX = 20
const HEAD_LINE_PX = 15

const FILLS: readonly Paint[] = ['tone-2', 's1', 's2', 's3', 's4']

interface Plan {
  readonly blueprint: Blueprint
  readonly heat: PainHeat
  readonly labelPx: number
  readonly sumPx: number
  readonly cellPx: number
  readonly headPx: number
  /** Top of each lane's row. */
  readonly tops: readonly number[]
  readonly bottom: number
}

/**
 * The heat map of pain: lanes × phases with the lines between the lanes, the numbers in the cells, and the sums of
 * severity of each lane and phase as bars [H20] [H21].
 */
export function painHeatChart(blueprint: Blueprint, heat: PainHeat, widthPx: number): Chart {
  const plan = planOf(blueprint, heat, widthPx)
  const { labelPx, sumPx } = plan
  const right = labelPx + heat.phases.length * (plan.cellPx + GAP_PX)
  const spots: ChartSpot[] = []
  const shapes: Shape[] = [...phaseHeads(plan)]
  heat.lanes.forEach((lane, row) => {
    const top = plan.tops[row] ?? 0
    shapes.push(...laneHead(plan, lane, top))
    spots.push({ key: `lane:${lane}`, box: { x: 0, y: top, width: labelPx - GAP_PX, height: ROW_PX } })
    heat.phases.forEach((phase, column) => {
      const box = cellBox(plan, column, top)
      shapes.push(...cellShapes(heat, heat.cell(lane, phase), box))
      spots.push({ key: `cell:${lane}:${phase}`, box })
    })
    shapes.push(...laneSum(plan, heat.lane(lane), right, top))
  })
  heat.phases.forEach((phase, column) => {
    const { x, width } = cellBox(plan, column, 0)
    shapes.push(...phaseSum(plan, heat.phase(phase), x, width))
    spots.push({ key: `phase:${phase}`, box: { x, y: 0, width, height: plan.headPx } })
  })
  shapes.push(...lines(plan, right))
  return { widthPx: Math.max(widthPx, right + sumPx), heightPx: plan.bottom + FOOT_PX, shapes, spots }
}

function planOf(blueprint: Blueprint, heat: PainHeat, widthPx: number): Plan {
  const { labelPx, sumPx, leastCellPx } = ROOMS.find(({ fromPx }) => widthPx >= fromPx) ?? PHONE
  const room = (widthPx - labelPx - sumPx) / Math.max(1, heat.phases.length) - GAP_PX
  const cellPx = Math.max(leastCellPx, Math.floor(room))
  const heads = heat.phases.map((id) => chartLines(phaseTitle(blueprint, id), cellPx, 2, TEXT_PX).length)
  const headPx = Math.max(1, ...heads) * HEAD_LINE_PX + 9
  const tops: number[] = []
  let y = headPx
  heat.lanes.forEach((lane, row) => {
    const above = heat.lanes[row - 1]
    y += above ? linesAbove(blueprint, above, lane).length * LINE_BAND_PX : 0
    tops.push(y)
    y += ROW_PX + GAP_PX
  })
  return { blueprint, heat, labelPx, sumPx, cellPx, headPx, tops, bottom: y }
}

const linesAbove = ({ lanes, profile }: Blueprint, above: LaneId, below: LaneId) =>
  linesBetween(existing(lanes.byId, above).role, existing(lanes.byId, below).role, profile)

const phaseTitle = ({ phases }: Blueprint, id: PhaseId): string => existing(phases.byId, id).title

const cellBox = ({ labelPx, cellPx }: Plan, column: number, top: number): Box => ({
  x: labelPx + column * (cellPx + GAP_PX),
  y: top,
  width: cellPx,
  height: ROW_PX,
})

const phaseHeads = ({ blueprint, heat, labelPx, cellPx, headPx }: Plan): Shape[] =>
  heat.phases.flatMap((id, column) => {
    const lines = chartLines(phaseTitle(blueprint, id), cellPx, 2, TEXT_PX)
    const middle = labelPx + column * (cellPx + GAP_PX) + cellPx / 2
    return lines.map((line, index) =>
      chartText(line, middle, headPx - 9 - (lines.length - 1 - index) * HEAD_LINE_PX, {
        ...{ sizePx: TEXT_PX, anchor: 'middle' },
      }),
    )
  })

function laneHead({ blueprint, labelPx }: Plan, lane: LaneId, top: number): Shape[] {
  const lines = chartLines(laneNames(blueprint).get(lane) ?? '', labelPx - 8, 2, TEXT_PX, 'strong')
  const first = top + ROW_PX / 2 + 4 - ((lines.length - 1) * HEAD_LINE_PX) / 2
  return lines.map((line, index) =>
    chartText(line, 0, first + index * HEAD_LINE_PX, { sizePx: TEXT_PX, face: 'strong', fill: 'ink' }),
  )
}

function cellShapes({ levelWidth }: PainHeat, sum: PainSum, box: Box): Shape[] {
  const level = heatLevel(sum.severity, levelWidth)
  const ground: Shape = { type: 'rect', ...box, fill: FILLS[level] ?? 's4' }
  if (level === 0) return [ground]
  const text = numbersFitting(sum, box.width - 8)
  const fill: Paint = level <= 2 ? 'on-s12' : 'on-s34'
  const middle = box.x + box.width / 2
  return [
    ground,
    chartText(text, middle, box.y + ROW_PX / 2 + 5, { sizePx: NUMBER_PX, face: 'strong', anchor: 'middle', fill }),
  ]
}

/** The numbers in a cell; as many as fit, and then how many more there are. */
function numbersFitting({ painPoints }: PainSum, widthPx: number): string {
  const numbers = painPoints.map(({ number }) => String(number))
  for (let shown = numbers.length; shown > 0; shown--) {
    const more = numbers.length - shown
    const text = numbers.slice(0, shown).join(', ') + (more > 0 ? ` +${more}` : '')
    if (textWidth(text, NUMBER_PX, 'strong') <= widthPx) return text
  }
  return `×${numbers.length}`
}

/** The length of a bar: all bars of a side share the scale of the longest. */
const barPx = (severity: number, all: readonly number[], roomPx: number): number =>
  (severity / Math.max(1, ...all)) * roomPx

function laneSum({ heat, sumPx }: Plan, { severity }: PainSum, right: number, top: number): Shape[] {
  if (severity === 0) return []
  const sums = heat.lanes.map((lane) => heat.lane(lane).severity)
  const width = barPx(severity, sums, sumPx - SUM_FIGURE_PX)
  const y = top + (ROW_PX - SUM_BAR_PX) / 2
  return [
    { type: 'rect', x: right + 8, y, width, height: SUM_BAR_PX, fill: 'ink' },
    chartText(String(severity), right + 8 + width + 5, top + ROW_PX / 2 + 4, { sizePx: TEXT_PX }),
  ]
}

function phaseSum({ heat, bottom }: Plan, { severity }: PainSum, x: number, widthPx: number): Shape[] {
  if (severity === 0) return []
  const sums = heat.phases.map((phase) => heat.phase(phase).severity)
  const width = barPx(severity, sums, widthPx - 26)
  return [
    { type: 'rect', x, y: bottom + 6, width, height: SUM_BAR_PX, fill: 'ink' },
    chartText(String(severity), x + width + 5, bottom + 14, { sizePx: TEXT_PX }),
  ]
}

/** The lines of interaction, visibility … between the rows, as on the blueprint. */
function lines({ blueprint, heat, tops }: Plan, right: number): Shape[] {
  return heat.lanes.flatMap((lane, row) => {
    const above = heat.lanes[row - 1]
    const kinds = above ? linesAbove(blueprint, above, lane) : []
    const band = (tops[row] ?? 0) - GAP_PX / 2 - kinds.length * LINE_BAND_PX
    return kinds.flatMap((kind, index) =>
      drawLine({ kind, y: band + (index + 0.5) * LINE_BAND_PX - 1, fromX: 0, toX: right }, LINE_SCALE),
    )
  })
}
