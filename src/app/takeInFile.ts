import { freshId } from '../editor/freshId'
import { asNewProject } from '../exchange/asNewProject'
import { importInWorker, openTextInWorker } from '../exchange/importInWorker'
import { isForeignSpreadsheet } from '../exchange/openFile'
import type { RefusedFile } from '../exchange/problem'
import type { Catalog } from '../i18n/catalog'
import type { ProjectId } from '../model/id'
import type { Notice } from '../ui/kit/ToastProvider'
import { appStore } from './appStore'
import { archiveKind } from './backup/openBackup'
import { isTextTable } from './importSheet/isTextTable'
import { keepNew } from './keptProjects'
import { problemText } from './problemText'
import type { ImportExits } from './useImport'
import { goTo } from './useRoute'

/** An archive that could only be a damaged backup. */
const isUnknownArchive = ({ problems }: RefusedFile): boolean =>
  problems.some(({ code, values }) => code === 'other-kind' && 'kind' in values && values.kind === 'zip')

/** A file that is read sooner needs no word. */
const SLOW_MS = 700

/** The first few of a list; a notice is no place for more. */
const named = (paths: readonly string[]): string => paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '')

/** Imports a file as a new project, says so, and opens it; or hands over what it is instead. Nothing that exists is ever changed. */
export async function takeInFile(
  file: File,
  { onFailed, onArchive, onCells }: ImportExits,
  { common, files }: Catalog,
  toast: (notice: Notice) => void,
): Promise<void> {
  const archive = await archiveKind(file)
  if (archive === 'backup') return onArchive(file)
  const slow = setTimeout(() => toast({ text: common.importing(file.name) }), SLOW_MS)
  const isText = await isTextTable(file)
  const result = await (isText ? openTextInWorker(file) : importInWorker(file))
  clearTimeout(slow)
  if (!result.ok) {
    return archive && isUnknownArchive(result) ? onArchive(file) : onFailed({ name: file.name, refused: result })
  }
  if (isForeignSpreadsheet(result)) return onCells({ ...result, name: file.name, ...(isText && { text: file }) })
  const known = await appStore.list()
  const taken = new Set<ProjectId>(known.ok ? known.value.map(({ id }) => id) : [])
  const project = asNewProject(result.project, taken, freshId('project') as ProjectId)
  await keepNew(project)
  const isCopy = project.id !== result.project.id
  toast({ text: isCopy ? files.importedAsCopy(project.title) : common.imported(project.title) })
  if (result.droppedCount > 0) toast({ text: `${files.droppedKeys(result.droppedCount)} ${named(result.dropped)}` })
  const { notes = [] } = result
  if (notes.length > 0) {
    toast({ text: `${files.leftOutOfSheet(notes.length)} ${named(notes.map((note) => problemText(files, note)))}` })
  }
  goTo({ page: 'editor', project: project.id, view: 'blueprint', selection: [] })
}
