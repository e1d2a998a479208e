import { glossary } from '../model/glossary'
import type { BlueprintId, ColumnId, LaneId, PhaseId, ProjectId } from '../model/id'
import type { LaneRole } from '../model/lane'
import { newBlueprint, newProject } from '../model/newProject'
import type { DiagramLanguage, Project } from '../model/project'

/**
 * What a blank blueprint begins with: the six step lanes that most services need, so that the three lines of the
 * default notation stand there from the start, and the emotion curve, which fills itself from the customer's steps.
 */
const LANES: readonly LaneRole[] = [
  'evidence',
  'customer',
  'frontstage-people',
  'frontstage-technology',
  'backstage',
  'support',
  'emotion',
]
const COLUMNS_PER_PHASE = 2

export interface BlankProject {
  readonly language: DiagramLanguage
  readonly title: string
  readonly blueprintName: string
  readonly phaseTitles: readonly string[]
  /** Moment in UTC, ISO 8601. */
  readonly now: string
  /** Makes an id that is new everywhere. */
  readonly freshId: (kind: string) => string
}

/** A project with one blank blueprint: lanes and phases stand, no steps. */
export function startProject({ language, title, blueprintName, phaseTitles, now, freshId }: BlankProject): Project {
  const words = glossary(language).lanes
  const blueprint = newBlueprint({
    id: freshId('blueprint') as BlueprintId,
    name: blueprintName,
    phases: phaseTitles.map((phaseTitle) => ({
      id: freshId('phase') as PhaseId,
      title: phaseTitle,
      columns: Array.from({ length: COLUMNS_PER_PHASE }, () => freshId('column') as ColumnId),
    })),
    lanes: LANES.map((role) => ({ id: freshId('lane') as LaneId, role, ...words[role] })),
  })
  return newProject({ id: freshId('project') as ProjectId, title, language, now }, blueprint)
}
