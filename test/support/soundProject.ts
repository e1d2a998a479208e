import type { Blueprint } from '../../src/model/blueprint'
import { isDataRole } from '../../src/model/lane'
import { linkKeys } from '../../src/model/linkKeys'
import type { Project } from '../../src/model/project'
import { zoneRank } from '../../src/model/zone'

// biome-ignore lint/suspicious/noExplicitAny: rewrites fields of every kind, before they are what their types say
type Fields = Record<string, any>

/** Puts right what a schema cannot say, in a project whose fields are random but whose references resolve. */
export function soundProject(random: Project): Project {
  const project = structuredClone(random) as Fields
  for (const list of orderedLists(project)) list.order = Object.keys(list.byId)
  for (const blueprint of Object.values(project.blueprints.byId as Fields)) soundBlueprint(blueprint as Fields)
  return project as Project
}

function* orderedLists(value: unknown): Generator<Fields> {
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, 'order') && Object.hasOwn(value, 'byId')) yield value as Fields
  for (const item of Object.values(value)) yield* orderedLists(item)
}

function soundBlueprint(blueprint: Fields): void {
  soundGrid(blueprint)
  soundSteps(blueprint)
  soundLinks(blueprint as Blueprint & Fields)
  Object.values(blueprint.painPoints as Fields).forEach((point, index) => {
    point.number = index + 1
  })
  soundStudies(blueprint)
}

function soundGrid({ phases, columns, lanes }: Fields): void {
  const phaseIds: string[] = phases.order
  for (const id of phaseIds) phases.byId[id].columns = []
  Object.keys(columns).forEach((column, index) => {
    phases.byId[phaseIds[index % phaseIds.length]!].columns.push(column)
  })
  lanes.byId[lanes.order[0]].role = 'customer'
  for (const lane of Object.values(lanes.byId as Fields)) {
    if (lane.role !== 'metric' && lane.role !== 'notes') delete lane.cells
  }
  lanes.order.sort((a: string, b: string) => zoneRank(lanes.byId[a].role) - zoneRank(lanes.byId[b].role))
}

function soundSteps({ steps, lanes, phases }: Fields): void {
  const stepLanes = lanes.order.filter((id: string) => !isDataRole(lanes.byId[id].role))
  const columns = phases.order.flatMap((id: string) => phases.byId[id].columns)
  Object.values(steps as Fields).forEach((step, index) => {
    if (!stepLanes.includes(step.lane)) step.lane = stepLanes[index % stepLanes.length]
    if (step.span !== undefined) step.span = 1 + (step.span % (columns.length - columns.indexOf(step.column)))
    step.order = index
  })
}

function soundLinks(blueprint: Fields): void {
  const said = new Set<string>()
  for (const [id, link] of Object.entries(blueprint.links as Fields)) {
    const keys = linkKeys(link)
    if (link.from === link.to || keys.some((key) => said.has(key))) {
      delete blueprint.links[id]
      continue
    }
    for (const key of keys) said.add(key)
  }
  for (const point of Object.values(blueprint.painPoints as Fields)) {
    point.targets = point.targets.filter(
      (target: Fields) => target.type !== 'link' || Object.hasOwn(blueprint.links, target.id),
    )
  }
}

function soundStudies({ triangle, elements, scoreSets }: Fields): void {
  for (const corner of ['strategy', 'system', 'people']) rename(triangle[corner].items, corner)
  for (const holder of [elements, ...Object.values(scoreSets.byId as Fields)]) {
    if (holder.weights === undefined) continue
    const keys = Object.keys(holder.weights)
    if (keys.length === 0) delete holder.weights
    else
      holder.weights = Object.fromEntries(
        keys.map((key, index) => [key, index === 0 ? 100 - 5 * (keys.length - 1) : 5]),
      )
  }
}

/** The three corners share one set of ids. */
function rename(items: Fields, corner: string): void {
  items.order = items.order.map((id: string) => `${corner}-${id}`)
  items.byId = Object.fromEntries(
    Object.values(items.byId as Fields).map((item) => [
      `${corner}-${item.id}`,
      { ...item, id: `${corner}-${item.id}` },
    ]),
  )
}
