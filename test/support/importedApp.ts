import { encodeProject } from '../../src/exchange/encodeProject'
import type { Project } from '../../src/model/project'
import { diagramOf } from './drawing'
import { type OpenedApp, type OpenOptions, openApp } from './openApp'
import { importFile, type TakenFile } from './takenFiles'

/** A project as a file, such as a colleague would send. */
export const fileOf = (project: Project, name = 'project.json'): TakenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(encodeProject(project)),
})

/** Opens the app in a fresh profile with a project in it. */
export async function importedApp(project: Project, options: OpenOptions = {}): Promise<OpenedApp> {
  const app = await openApp(options)
  await importFile(app.page, fileOf(project))
  await diagramOf(app.page).waitFor()
  return app
}
