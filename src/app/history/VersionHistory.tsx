import { useState, useSyncExternalStore } from 'react'
import { freshId } from '../../editor/freshId'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import type { ProjectId } from '../../model/id'
import { HistoryDialog } from '../../ui/history/HistoryDialog'
import { momentName } from '../../ui/history/versionTimes'
import { useToast } from '../../ui/kit/ToastProvider'
import { appStore } from '../appStore'
import { keepNew } from '../keptProjects'
import type { OpenProject } from '../openProject'
import { goTo } from '../useRoute'
import { restoreInto } from './restoreInto'
import { useVersionLook } from './useVersionLook'
import { NOW, useVersions } from './useVersions'

interface VersionHistoryProps {
  readonly open: OpenProject
  readonly onClose: () => void
  /** What a notice about a restored version offers. */
  readonly afterRestore: { readonly label: string; readonly run: () => void }
}

/** The version history of an open project. */
export function VersionHistory({ open, onClose, afterRestore }: VersionHistoryProps) {
  const { history, library } = useMessages()
  const language = useLanguage()
  const toast = useToast()
  const role = useSyncExternalStore(open.access.onRole, open.access.role)
  const { list, reload } = useVersions(open)
  const [chosen, setChosen] = useState(NOW)
  const [busy, setBusy] = useState<'restore' | 'copy' | null>(null)
  const [said, setSaid] = useState('')
  const read = list === 'failed' ? null : list
  const { look, project } = useVersionLook(read, chosen)

  const wordsOf = (key: string): string => {
    const item = read?.items.find((each) => each.key === key)
    return item?.name ?? (item?.at ? momentName(item.at, language) : history.now)
  }
  const name = async (key: string, given: string | null) => {
    const { id } = open.current()
    const seq = key === NOW ? read?.present?.seq : Number(key)
    const isDone =
      key === NOW && given !== null
        ? await open.keepVersion({ kind: 'named', name: given })
        : seq !== undefined && (await appStore.nameVersion(id, seq, given ?? undefined)).ok
    await reload()
    setSaid(isDone ? (given === null ? history.unnamed : history.named(given)) : library.actionFailed)
  }
  const restore = async (key: string) => {
    if (!project) return
    setBusy('restore')
    const isDone = await restoreInto(open, project)
    setBusy(null)
    if (!isDone) return setSaid(history.notKept)
    toast({ text: history.restored(wordsOf(key)), action: afterRestore })
    onClose()
  }
  const copy = async (key: string) => {
    if (!project) return
    setBusy('copy')
    const at = new Date().toISOString()
    const id = freshId('project') as ProjectId
    const title = history.copyTitle(project.title, wordsOf(key))
    await keepNew({ ...project, id, title, createdAt: at, updatedAt: at })
    onClose()
    goTo({ page: 'editor', project: id, view: 'blueprint', selection: [] })
  }
  return (
    <HistoryDialog
      versions={
        list === null
          ? { state: 'reading' }
          : list === 'failed'
            ? { state: 'failed', text: history.failed, retry: () => void reload() }
            : { state: 'read', items: list.items }
      }
      chosen={chosen}
      onChoose={(key) => {
        setSaid('')
        setChosen(key)
      }}
      look={look}
      blueprint={open.session.getState().blueprint}
      isReadOnly={role === 'reader'}
      onName={(key, given) => void name(key, given)}
      onRestore={(key) => void restore(key)}
      onCopy={(key) => void copy(key)}
      busy={busy}
      said={said}
      onClose={onClose}
    />
  )
}
