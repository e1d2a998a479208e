import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { Lane } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import type { Project } from '../../model/project'
import type { Step } from '../../model/step'
import { TRIANGLE_CORNERS, TRIANGLE_RELATIONS } from '../../model/triangleParts'
import type { Fields } from './fieldAt'
import type { TableKey } from './headings'
import { BLUEPRINT_PATH } from './tableSpec'

/** The rows of each table that belongs to blueprints, before they are written as cells. */
const OF_BLUEPRINT: Partial<Record<TableKey, (blueprint: Blueprint) => readonly Fields[]>> = {
  steps: stepRows,
  links: ({ links }) => Object.values(links),
  phases: ({ phases }) => inOrder(phases),
  columns: ({ phases, columns }) =>
    inOrder(phases).flatMap((phase) => phase.columns.map((id) => ({ ...columns[id], phase: phase.id }))),
  lanes: ({ lanes }) => inOrder(lanes),
  laneData: ({ lanes }) => inOrder(lanes).flatMap(laneDataRows),
  painPoints: ({ painPoints }) => Object.values(painPoints).sort((a, b) => a.number - b.number),
  triangle: ({ triangle }) => [
    ...TRIANGLE_CORNERS.map((part) => ({ ...triangle[part], part })),
    { ...triangle.customer, part: 'customer' },
  ],
  relations: ({ triangle }) =>
    TRIANGLE_RELATIONS.flatMap((relation) => {
      const rating = triangle.relations[relation]
      return rating ? [{ ...rating, relation }] : []
    }),
  triangleItems: ({ triangle }) =>
    TRIANGLE_CORNERS.flatMap((part) => inOrder(triangle[part].items).map((item) => ({ ...item, part }))),
  elements: ({ elements }) => [elements],
  attributes: ({ elements }) => inOrder(elements.attributes),
  scoreSets: ({ scoreSets }) => inOrder(scoreSets),
  scores: ({ scoreSets }) =>
    inOrder(scoreSets).flatMap(({ id, items }) => items.map((item) => ({ ...item, $scoreSet: id }))),
  actions: ({ actions }) => inOrder(actions),
}

/** A row for each column of a lane with data; one without a column says that the lane has none. */
function laneDataRows({ id, cells }: Lane): readonly Fields[] {
  if (!cells) return []
  const filled = Object.entries(cells).map(([column, cell]) => ({ ...cell, lane: id, column }))
  return filled.length > 0 ? filled : [{ lane: id }]
}

/** Steps as they are read: column by column, from the top lane down. */
function stepRows({ steps, phases, lanes }: Blueprint): readonly Fields[] {
  const place = new Map<string, number>(columnsInOrder({ phases }).map((id, index) => [id, index]))
  const depth = new Map<string, number>(lanes.order.map((id, index) => [id, index]))
  const phaseOf = new Map<string, string>(
    inOrder(phases).flatMap(({ id, columns }) => columns.map((column) => [column, id] as const)),
  )
  const rank = ({ column, lane, order }: Step) => [place.get(column) ?? 0, depth.get(lane) ?? 0, order] as const
  return Object.values(steps)
    .map((step) => ({ step, rank: rank(step) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ step }) => ({ ...step, $phase: phaseOf.get(step.column) }))
}

/** The rows of a table of a project. Those of blueprints name theirs. */
export function tableRows(project: Project, key: TableKey): readonly Fields[] {
  const ofBlueprint = OF_BLUEPRINT[key]
  if (ofBlueprint) {
    return inOrder(project.blueprints).flatMap((blueprint) =>
      ofBlueprint(blueprint).map((row) => ({ ...row, [BLUEPRINT_PATH]: blueprint.id })),
    )
  }
  const register = project[key as 'roles']
  return inOrder(register)
}
