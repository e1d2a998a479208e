import { buildReport } from '../../src/app/report/buildReport'
import type { Report } from '../../src/export/report/report'
import { loadCatalog } from '../../src/i18n/loadCatalog'
import type { Project } from '../../src/model/project'

/** The report on the first blueprint of a project. */
export async function reportOf(project: Project): Promise<Report> {
  const [blueprint] = project.blueprints.order
  if (blueprint === undefined) throw new Error('a project without a blueprint')
  return buildReport({ project, blueprint }, {}, await loadCatalog(project.language))
}
