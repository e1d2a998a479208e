import { encodeProject } from '../exchange/encodeProject'
import type { Project } from '../model/project'
import { noteBackup } from './backup/safekeeping'
import { download } from './download'
import { fileName } from './fileName'

/** Hands over a project as a JSON file; returns its name. */
export function downloadProject(project: Project): string {
  const name = fileName([project.title], 'json')
  download(new Blob([encodeProject(project)], { type: 'application/json' }), name)
  noteBackup(new Date())
  return name
}
