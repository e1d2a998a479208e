import type { RunExport } from '../ui/editor/ExportMenu'
import { download } from './download'
import { fileName } from './fileName'
import { downloadProject } from './openDocument'
import type { OpenProject } from './openProject'

/** Makes the files of the export menu from what is open, and hands them over. */
export const exportBlueprint =
  ({ current, session }: OpenProject): RunExport =>
  async (format) => {
    const project = current()
    if (format === 'json') return downloadProject(project)
    const { blueprint, hiddenLanes } = session.getState()
    const { makePicture } = await import('./makePicture')
    const picture = await makePicture(format, { project, blueprint, hiddenLanes })
    const name = fileName([project.title, project.blueprints.byId[blueprint]?.name ?? ''], format)
    download(picture, name)
    return name
  }
