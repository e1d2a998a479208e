import type { Blueprint, BlueprintState } from './blueprint'
import type { ProjectId } from './id'
import type { LaneRole } from './lane'
import { inOrder } from './ordered'
import type { DiagramLanguage, Project } from './project'

/**
 * What a library shows of a project without opening it: the row that storage keeps beside each project.
 *
 * Everything here is derived; a summary that is lost or out of date is made again from the project.
 */
export interface ProjectSummary {
  readonly id: ProjectId
  readonly title: string
  readonly subtitle?: string
  readonly language: DiagramLanguage
  /** Moments in UTC, ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly states: readonly BlueprintState[]
  /** Steps and pain points of the first blueprint. */
  readonly stepCount: number
  readonly painCount: number
  /** The customer's time in the first blueprint and the part of it spent waiting; absent where nothing is known. */
  readonly journey?: { readonly totalMinutes: number; readonly waitingMinutes: number }
  /** Titles, steps and pain points in lower case, one a line, for searching; cut at `MAX_SEARCH_LENGTH`. */
  readonly searchText: string
  readonly thumbnail: Thumbnail
}

/** The first blueprint as a miniature: lanes and columns are counted from 0. */
export interface Thumbnail {
  readonly lanes: readonly LaneRole[]
  readonly columnCount: number
  readonly cards: readonly ThumbnailCard[]
  /** Points of the emotion curve, from left to right. */
  readonly emotions: readonly { readonly column: number; readonly emotion: number }[]
}

export interface ThumbnailCard {
  readonly lane: number
  readonly column: number
  readonly span: number
  /** The worst severity of the pain points that sit on the step; absent: none. */
  readonly severity?: number
}

const MAX_SEARCH_LENGTH = 20_000
/** Cards beyond these would not be seen at the size of a thumbnail. */
const MAX_THUMBNAIL_CARDS = 600

/** Derives the summary of a project. Time is linear in its size. */
export function summarize(project: Project): ProjectSummary {
  const blueprints = inOrder(project.blueprints)
  const first = blueprints[0]
  return {
    id: project.id,
    title: project.title,
    ...(project.subtitle === undefined ? {} : { subtitle: project.subtitle }),
    language: project.language,
    createdAt: project.createdAt,
    updatedAt: project.updatedAt,
    states: [...new Set(blueprints.map(({ state }) => state))],
    stepCount: first ? Object.keys(first.steps).length : 0,
    painCount: first ? Object.keys(first.painPoints).length : 0,
    searchText: searchTextOf(project, blueprints),
    thumbnail: first ? thumbnailOf(first) : { lanes: [], columnCount: 0, cards: [], emotions: [] },
  }
}

function searchTextOf(project: Project, blueprints: readonly Blueprint[]): string {
  const words = new Set<string>([project.title, project.subtitle ?? '', project.service ?? ''])
  for (const blueprint of blueprints) {
    words.add(blueprint.name)
    for (const { title } of Object.values(blueprint.painPoints)) words.add(title)
    for (const { title } of Object.values(blueprint.steps)) words.add(title)
  }
  return [...words].join('\n').slice(0, MAX_SEARCH_LENGTH).toLowerCase()
}

function thumbnailOf(blueprint: Blueprint): Thumbnail {
  const lanes = inOrder(blueprint.lanes)
  const laneIndex = new Map(lanes.map(({ id }, index) => [id, index]))
  const columns = inOrder(blueprint.phases).flatMap((phase) => phase.columns)
  const columnIndex = new Map(columns.map((id, index) => [id, index]))
  const severities = severityBySteps(blueprint)
  const cards: ThumbnailCard[] = []
  const emotions: { column: number; emotion: number }[] = []
  for (const step of Object.values(blueprint.steps)) {
    const lane = laneIndex.get(step.lane)
    const column = columnIndex.get(step.column)
    if (lane === undefined || column === undefined) continue
    const severity = severities.get(step.id)
    if (cards.length < MAX_THUMBNAIL_CARDS) {
      cards.push({ lane, column, span: step.span ?? 1, ...(severity === undefined ? {} : { severity }) })
    }
    if (step.emotion !== undefined && lanes[lane]?.role === 'customer') emotions.push({ column, emotion: step.emotion })
  }
  emotions.sort((a, b) => a.column - b.column)
  return { lanes: lanes.map(({ role }) => role), columnCount: columns.length, cards, emotions }
}

function severityBySteps(blueprint: Blueprint): ReadonlyMap<string, number> {
  const worst = new Map<string, number>()
  for (const { targets, severity } of Object.values(blueprint.painPoints)) {
    for (const target of targets) {
      if (target.type === 'step') worst.set(target.id, Math.max(severity, worst.get(target.id) ?? 0))
    }
  }
  return worst
}
