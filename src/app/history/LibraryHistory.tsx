import { useEffect, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { ProjectId } from '../../model/id'
import { useToast } from '../../ui/kit/ToastProvider'
import { appStore } from '../appStore'
import { leaveProject, takeKept } from '../keptProjects'
import { tellLibrary } from '../libraryChanges'
import type { OpenProject } from '../openProject'
import { type Opening, openStored } from '../openStored'
import { surroundings } from '../surroundings'
import { goTo } from '../useRoute'
import { VersionHistory } from './VersionHistory'

/** Opens the project for as long as its history is looked at, so that restoring there is the same as in the editor. */
function useOpened(id: ProjectId, onFailed: () => void): OpenProject | null {
  const [open, setOpen] = useState<OpenProject | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, whatever is done when it fails
  useEffect(() => {
    let wanted = true
    let leave = () => {}
    const kept = takeKept(id)
    const opened = kept ? Promise.resolve({ ok: true, open: kept } as const) : openStored(appStore, id, surroundings)
    void opened.then((result: Opening) => {
      if (result.ok) leave = () => void leaveProject(result.open).then(tellLibrary)
      if (!wanted) leave()
      else if (result.ok) setOpen(result.open)
      else onFailed()
    })
    return () => {
      wanted = false
      leave()
    }
  }, [id])
  return open
}

interface LibraryHistoryProps {
  readonly id: ProjectId
  readonly onClose: () => void
}

/** The version history of a project of the library. */
export function LibraryHistory({ id, onClose }: LibraryHistoryProps) {
  const { common, history } = useMessages()
  const toast = useToast()
  const open = useOpened(id, () => {
    toast({ text: history.openFailed, tone: 'error' })
    onClose()
  })
  const show = () => goTo({ page: 'editor', project: id, view: 'blueprint', selection: [] })
  return open && <VersionHistory open={open} onClose={onClose} afterRestore={{ label: common.open, run: show }} />
}
