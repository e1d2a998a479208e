/**
 * The invariants of a project: everything that must hold between records and that a schema cannot say.
 *
 * Three readers rely on it. The importer refuses a file that breaks an invariant and names the place; the editor, in
 * development and in tests, throws after a command that broke one; property tests call it after every random command.
 * Hence one pass over the document, no quadratic search, and no repair: this function only tells.
 *
 * What is questionable but possible (no fail points, a standard time above the acceptable one) is no violation: it
 * belongs to the findings of `analysis`.
 */
import type { Project } from './project'
import type { Report, Violation } from './violation'
import { violationsOfBlueprint } from './violationsOfBlueprint'
import { violationsOfKeys, violationsOfOrdered } from './violationsOfOrdered'

/** The ordered lists that a project holds besides its blueprints. */
const REGISTERS = ['segments', 'sources', 'roles', 'facilities', 'customerGroups', 'assumptions'] as const

/** All broken invariants of a project whose shape is valid, in the order of the file; none if it is sound. */
export function violations(project: Project): Violation[] {
  const found: Violation[] = []
  const report: Report = (rule, path, detail) => found.push({ path, rule, ...(detail === undefined ? {} : { detail }) })
  for (const register of REGISTERS) violationsOfOrdered(project[register], register, report)
  violationsOfKeys(project.images, 'images', report)
  violationsOfOrdered(project.blueprints, 'blueprints', report)
  const blueprints = Object.entries(project.blueprints.byId)
  if (blueprints.length === 0) report('no-blueprint', 'blueprints')
  for (const [key, blueprint] of blueprints) violationsOfBlueprint(project, blueprint, `blueprints.byId.${key}`, report)
  return found
}
