import { useMemo } from 'react'
import { freshId } from '../editor/freshId'
import { useLanguage, useMessages } from '../i18n/MessagesContext'
import type { Id, ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { StoreAnswer } from '../persistence/projectStore'
import { useConfirm } from '../ui/kit/ConfirmProvider'
import { useToast } from '../ui/kit/ToastProvider'
import type { LibraryActions } from '../ui/library/library'
import { appStore } from './appStore'
import { noteBackup, noteSave } from './backup/safekeeping'
import { download } from './download'
import { fileName } from './fileName'
import { markJustMade } from './justMade'
import { keepNew } from './keptProjects'
import { goTo } from './useRoute'

const newProjectId = () => freshId('project') as ProjectId
const now = () => new Date().toISOString()

/** The library's actions, carried out on the store. What fails says so; what can be undone offers it. */
export function useLibraryActions(
  reload: () => Promise<void>,
  chooseFile: () => void,
): Omit<LibraryActions, 'showHistory'> {
  const { common, library } = useMessages()
  const language = useLanguage()
  const toast = useToast()
  const confirm = useConfirm()
  return useMemo(() => {
    /** Waits for the store, shows the library as it is then, and says whether it worked. */
    const settle = async (answer: Promise<StoreAnswer<unknown>>): Promise<boolean> => {
      const { ok } = await answer
      if (!ok) toast({ text: library.actionFailed, tone: 'error' })
      await reload()
      return ok
    }
    const keepAndOpen = async (project: Project) => {
      await keepNew(project)
      goTo({ page: 'editor', project: project.id, view: 'blueprint', selection: [] })
    }
    const restore = (id: ProjectId) => settle(appStore.restore(id))
    return {
      createBlank: async () => {
        const { startProject } = await import('./startProject')
        const project = startProject({
          language,
          title: library.untitled,
          blueprintName: library.firstBlueprint,
          phaseTitles: library.firstPhases,
          now: now(),
          freshId: (kind) => freshId(kind) as Id<string>,
        })
        markJustMade(project.id)
        await keepAndOpen(project)
      },
      openSample: async (name) => {
        const { makeSample } = await import('./samples')
        await keepAndOpen(await makeSample(name, language, newProjectId(), now()))
      },
      chooseFile,
      rename: async (id, title) => {
        const { decodeProject } = await import('../exchange/decodeProject')
        const stored = await appStore.load(id)
        const decoded = stored.ok ? decodeProject(stored.value.text) : null
        if (!stored.ok || !decoded?.ok) return toast({ text: library.actionFailed, tone: 'error' })
        const renamed = { ...decoded.project, title, updatedAt: now() }
        if (await settle(appStore.save(renamed, stored.value.revision))) noteSave(new Date())
      },
      duplicate: async ({ id, title }) => {
        const copy = { id: newProjectId(), title: library.copyOf(title), now: now() }
        if (await settle(appStore.duplicate(id, copy))) noteSave(new Date())
      },
      exportJson: async ({ id, title }) => {
        const stored = await appStore.load(id)
        if (!stored.ok) return toast({ text: library.actionFailed, tone: 'error' })
        download(new Blob([stored.value.text], { type: 'application/json' }), fileName([title], 'json'))
        noteBackup(new Date())
      },
      trash: async ({ id, title }) => {
        if (!(await settle(appStore.trash(id, now())))) return
        toast({ text: library.trashed(title), action: { label: common.undo, run: () => void restore(id) } })
      },
      restore: async ({ id, title }) => {
        if (await restore(id)) toast({ text: library.restored(title) })
      },
      erase: async ({ id, title }) => {
        const question = {
          title: library.eraseTitle(title),
          body: library.eraseBody,
          action: library.erase,
          danger: true,
        }
        if ((await confirm(question)) && (await settle(appStore.erase(id)))) toast({ text: library.erased(title) })
      },
      reload: () => void reload(),
    }
  }, [common, library, language, toast, confirm, reload, chooseFile])
}
