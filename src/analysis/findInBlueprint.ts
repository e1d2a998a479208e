import type { Blueprint } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import type { Attribute } from '../model/elements'
import { foldText } from '../model/foldText'
import type { AttributeId, ColumnId, LaneId, LinkId, PainPointId, PhaseId, StepId, TriangleItemId } from '../model/id'
import type { Lane } from '../model/lane'
import type { Link } from '../model/link'
import { inOrder } from '../model/ordered'
import { own } from '../model/own'
import type { PainPoint } from '../model/painPoint'
import type { Project } from '../model/project'
import type { Step } from '../model/step'
import type { TriangleItem } from '../model/triangle'

/** What can be found, named like a selection. */
export type FoundThing =
  | { readonly type: 'step'; readonly id: StepId }
  | { readonly type: 'link'; readonly id: LinkId }
  | { readonly type: 'lane'; readonly id: LaneId }
  | { readonly type: 'phase'; readonly id: PhaseId }
  | { readonly type: 'column'; readonly id: ColumnId }
  | { readonly type: 'painPoint'; readonly id: PainPointId }
  | { readonly type: 'triangleItem'; readonly id: TriangleItemId }
  | { readonly type: 'attribute'; readonly id: AttributeId }

/** Which text of a thing was found. */
export type FoundField =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'quote'
  | 'speaker'
  | 'actor'
  | 'facility'
  | 'standard'
  | 'cause'
  | 'tag'
  | 'label'
  | 'requirement'
  | 'words'
  | 'howMightWe'
  | 'owner'
  | 'cell'

export interface Finding {
  readonly thing: FoundThing
  /** The first text of the thing that holds what was looked for. */
  readonly field: FoundField
  readonly text: string
}

interface Searchable {
  readonly thing: FoundThing
  readonly texts: readonly { readonly field: FoundField; readonly text: string; readonly folded: string }[]
}

/** The texts of a blueprint, ready to be searched many times. */
export type SearchIndex = readonly Searchable[]

const searchable = (thing: FoundThing, texts: readonly (readonly [FoundField, string | undefined])[]): Searchable => ({
  thing,
  texts: texts.flatMap(([field, text]) => (text ? [{ field, text, folded: foldText(text) }] : [])),
})

function ofStep(step: Step, { roles, facilities }: Pick<Project, 'roles' | 'facilities'>): Searchable {
  const actors = [...(step.roles ?? []), ...(step.believedRole ? [step.believedRole] : [])]
  return searchable({ type: 'step', id: step.id }, [
    ['title', step.title],
    ['note', step.note],
    ['quote', step.quote?.text],
    ['speaker', step.quote?.speaker],
    ...actors.map((id) => ['actor', own(roles.byId, id)?.name] as const),
    ...(step.facilities ?? []).map((id) => ['facility', own(facilities.byId, id)?.name] as const),
    ['standard', step.standard],
    ['cause', step.fail?.cause],
    ...(step.tags ?? []).map((tag) => ['tag', tag] as const),
  ])
}

const ofLink = ({ id, label, agreement }: Link): Searchable =>
  searchable({ type: 'link', id }, [
    ['label', label],
    ['requirement', agreement?.requirement],
  ])

const ofPain = (pain: PainPoint): Searchable =>
  searchable({ type: 'painPoint', id: pain.id }, [
    ['title', pain.title],
    ['words', pain.words],
    ['speaker', pain.speaker],
    ['cause', pain.cause],
    ['howMightWe', pain.howMightWe],
    ['owner', pain.owner],
  ])

const ofItem = ({ id, title, note, owner, skills, training, incentives, authorityLimit }: TriangleItem): Searchable =>
  searchable({ type: 'triangleItem', id }, [
    ['title', title],
    ['note', note],
    ['owner', owner],
    ...[skills, training, incentives, authorityLimit].map((text) => ['note', text] as const),
  ])

const ofAttribute = ({ id, title, note }: Attribute): Searchable =>
  searchable({ type: 'attribute', id }, [
    ['title', title],
    ['note', note],
  ])

function ofLane({ id, title, subtitle, cells = {} }: Lane): Searchable {
  return searchable({ type: 'lane', id }, [
    ['title', title],
    ['subtitle', subtitle],
    ...Object.values(cells).map((cell) => ['cell', cell.text] as const),
  ])
}

/** Steps in the order of the journey: by column, then from the top lane down, then within the cell. */
function stepsInOrder({ steps, lanes }: Blueprint, columns: readonly ColumnId[]): Step[] {
  const columnAt = new Map(columns.map((id, index) => [id, index]))
  const laneAt = new Map(lanes.order.map((id, index) => [id, index]))
  const at = <Id>(places: ReadonlyMap<Id, number>, id: Id): number => places.get(id) ?? places.size
  return Object.values<Step>(steps).sort(
    (a, b) =>
      at(columnAt, a.column) - at(columnAt, b.column) ||
      at(laneAt, a.lane) - at(laneAt, b.lane) ||
      a.order - b.order ||
      (a.id < b.id ? -1 : 1),
  )
}

/**
 * Reads the texts of a blueprint for searching, in the order in which they will be found: phases and columns, lanes, steps by
 * the journey, links behind them by their first step, pain points by number, then what the studies hold [A70].
 */
export function searchIndex(project: Pick<Project, 'roles' | 'facilities'>, blueprint: Blueprint): SearchIndex {
  const columns = columnsInOrder(blueprint)
  const steps = stepsInOrder(blueprint, columns)
  const stepAt = new Map(steps.map(({ id }, index) => [id, index]))
  const links = Object.values<Link>(blueprint.links).sort(
    (a, b) => (stepAt.get(a.from) ?? 0) - (stepAt.get(b.from) ?? 0) || (a.id < b.id ? -1 : 1),
  )
  const { strategy, system, people } = blueprint.triangle
  const items = [strategy, system, people].flatMap((corner) => inOrder(corner.items))
  const pains = Object.values<PainPoint>(blueprint.painPoints).sort((a, b) => a.number - b.number)
  return [
    ...inOrder(blueprint.phases).map(({ id, title, note }) =>
      searchable({ type: 'phase', id }, [
        ['title', title],
        ['note', note],
      ]),
    ),
    ...columns.map((id) => searchable({ type: 'column', id }, [['title', own(blueprint.columns, id)?.title]])),
    ...inOrder(blueprint.lanes).map(ofLane),
    ...steps.map((step) => ofStep(step, project)),
    ...links.map(ofLink),
    ...pains.map(ofPain),
    ...items.map(ofItem),
    ...inOrder(blueprint.elements.attributes).map(ofAttribute),
  ]
}

/** Everything that holds a text, each thing once. Case, width and diacritics make no difference [A70, A71]. */
export function findInBlueprint(index: SearchIndex, text: string): readonly Finding[] {
  const wanted = foldText(text)
  if (wanted === '') return []
  return index.flatMap(({ thing, texts }) => {
    const hit = texts.find(({ folded }) => folded.includes(wanted))
    return hit ? [{ thing, field: hit.field, text: hit.text }] : []
  })
}

/** A piece of a text around the first place where something stands; with an ellipsis where it was cut. */
export function excerptAround(text: string, wanted: string, characters = 60): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= characters) return plain
  const at = Math.max(0, plain.toLowerCase().indexOf(wanted.trim().toLowerCase()))
  const start = Math.max(0, Math.min(at - Math.floor(characters / 3), plain.length - characters))
  const piece = plain.slice(start, start + characters).trim()
  return `${start > 0 ? '…' : ''}${piece}${start + characters < plain.length ? '…' : ''}`
}
