import { useCallback } from 'react'
import { freshId } from '../editor/freshId'
import { asNewProject } from '../exchange/asNewProject'
import { importInWorker } from '../exchange/importInWorker'
import type { RefusedFile } from '../exchange/problem'
import { useMessages } from '../i18n/MessagesContext'
import type { ProjectId } from '../model/id'
import { useToast } from '../ui/kit/ToastProvider'
import { appStore } from './appStore'
import { isArchive } from './backup/openBackup'
import { keepNew } from './keptProjects'
import { goTo } from './useRoute'

export interface FailedImport {
  readonly name: string
  readonly refused: RefusedFile
}

/** A file that is read sooner needs no word. */
const SLOW_MS = 700

/** The first few of a list; a notice is no place for more. */
const named = (paths: readonly string[]): string => paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '')

/**
 * Imports a file as a new project and opens it; hands over why not, and an archive, of which more than one project may come.
 * Nothing that exists is ever changed.
 */
export function useImport(
  onFailed: (failed: FailedImport) => void,
  onArchive: (file: File) => void,
): (file: File) => Promise<void> {
  const { common, files } = useMessages()
  const toast = useToast()
  return useCallback(
    async (file) => {
      if (await isArchive(file)) return onArchive(file)
      const slow = setTimeout(() => toast({ text: common.importing(file.name) }), SLOW_MS)
      const result = await importInWorker(file)
      clearTimeout(slow)
      if (!result.ok) return onFailed({ name: file.name, refused: result })
      const known = await appStore.list()
      const taken = new Set<ProjectId>(known.ok ? known.value.map(({ id }) => id) : [])
      const project = asNewProject(result.project, taken, freshId('project') as ProjectId)
      await keepNew(project)
      const isCopy = project.id !== result.project.id
      toast({ text: isCopy ? files.importedAsCopy(project.title) : common.imported(project.title) })
      if (result.droppedCount > 0) toast({ text: `${files.droppedKeys(result.droppedCount)} ${named(result.dropped)}` })
      goTo({ page: 'editor', project: project.id, view: 'blueprint', selection: [] })
    },
    [common, files, toast, onFailed, onArchive],
  )
}
