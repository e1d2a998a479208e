import type { Blueprint } from './blueprint'
import type { Project } from './project'
import type { Reference } from './reference'
import { resolver } from './resolver'
import type { Place, Report } from './violation'
import { violationsOfGrid } from './violationsOfGrid'
import { violationsOfLinks } from './violationsOfLinks'
import { violationsOfPainPoints } from './violationsOfPainPoints'
import { violationsOfSteps } from './violationsOfSteps'
import { violationsOfStudies } from './violationsOfStudies'

/** Reports what is broken in one blueprint. `path` is its own place in the project. */
export function violationsOfBlueprint(project: Project, blueprint: Blueprint, path: string, report: Report): void {
  const resolves = resolver(project, blueprint)
  const checkReferences = (references: readonly Reference[], at: string): void => {
    for (const [kind, id, field] of references) {
      if (!resolves(kind, id)) report('missing-reference', `${at}.${field}`, id)
    }
  }
  const here: Place = { blueprint, path, report, checkReferences }
  if (blueprint.basedOn !== undefined) checkReferences([['blueprint', blueprint.basedOn, 'basedOn']], path)
  violationsOfGrid(here)
  violationsOfSteps(here)
  violationsOfLinks(here)
  violationsOfPainPoints(here)
  violationsOfStudies(here)
}
