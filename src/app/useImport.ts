import { useCallback } from 'react'
import { freshId } from '../editor/freshId'
import { asNewProject } from '../exchange/asNewProject'
import { importInWorker, openTextInWorker } from '../exchange/importInWorker'
import { isForeignSpreadsheet } from '../exchange/openFile'
import type { RefusedFile } from '../exchange/problem'
import { useMessages } from '../i18n/MessagesContext'
import type { ProjectId } from '../model/id'
import { useToast } from '../ui/kit/ToastProvider'
import { appStore } from './appStore'
import { archiveKind } from './backup/openBackup'
import { isTextTable } from './importSheet/isTextTable'
import type { FoundCells } from './importSheet/offeredCells'
import { keepNew } from './keptProjects'
import { problemText } from './problemText'
import { goTo } from './useRoute'

export interface FailedImport {
  readonly name: string
  readonly refused: RefusedFile
}

/** Where files go that are not simply a project. */
export interface ImportExits {
  readonly onFailed: (failed: FailedImport) => void
  /** A backup, or an archive that holds nothing else that is known. */
  readonly onArchive: (file: File) => void
  readonly onCells: (found: FoundCells) => void
}

/** An archive that could only be a damaged backup. */
const isUnknownArchive = ({ problems }: RefusedFile): boolean =>
  problems.some(({ code, values }) => code === 'other-kind' && 'kind' in values && values.kind === 'zip')

/** A file that is read sooner needs no word. */
const SLOW_MS = 700

/** The first few of a list; a notice is no place for more. */
const named = (paths: readonly string[]): string => paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '')

/**
 * Imports a file as a new project and opens it; hands over why not, backups, of which more than one project may come, and cells
 * that somebody has to say the meaning of. Nothing that exists is ever changed.
 */
export function useImport({ onFailed, onArchive, onCells }: ImportExits): (file: File) => Promise<void> {
  const { common, files } = useMessages()
  const toast = useToast()
  return useCallback(
    async (file) => {
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
    },
    [common, files, toast, onFailed, onArchive, onCells],
  )
}
