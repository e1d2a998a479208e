import { useCallback, useEffect, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { Quarantined } from '../../persistence/projectStore'
import { useConfirm } from '../../ui/kit/ConfirmProvider'
import { useToast } from '../../ui/kit/ToastProvider'
import { appStore } from '../appStore'
import { download } from '../download'
import { tellLibrary } from '../libraryChanges'
import { quarantineFile } from './quarantineFile'

export interface Quarantine {
  /** Null: storage has not answered. */
  readonly rows: readonly Quarantined[] | null
  /** Of the projects that they are of, each once; null: it is no longer here. */
  readonly titles: readonly (string | null)[]
  download(): void
  /** Asks first. */
  discard(): void
}

async function read(): Promise<Pick<Quarantine, 'rows' | 'titles'>> {
  const [kept, listed] = await Promise.all([appStore.quarantined(), appStore.list()])
  if (!kept.ok) return { rows: null, titles: [] }
  const titleById = new Map<string, string>(listed.ok ? listed.value.map(({ id, title }) => [id, title]) : [])
  const ids = [...new Set(kept.value.map(({ project }) => project))]
  return { rows: kept.value, titles: [...new Set(ids.map((id) => titleById.get(id) ?? null))] }
}

/** What is kept apart, and what can be done with it. */
export function useQuarantine(): Quarantine {
  const { safekeeping } = useMessages()
  const say = safekeeping.keptApart
  const toast = useToast()
  const confirm = useConfirm()
  const [found, setFound] = useState<Pick<Quarantine, 'rows' | 'titles'>>({ rows: [], titles: [] })
  const { rows } = found
  const reload = useCallback(async () => setFound(await read()), [])
  useEffect(() => void reload(), [reload])
  const discard = async () => {
    if (!rows) return
    const question = { title: say.discardTitle, body: say.discardBody(rows.length), action: say.discard, danger: true }
    if (!(await confirm(question))) return
    const { ok } = await appStore.discard(rows.map(({ key }) => key))
    toast(ok ? { text: say.discarded } : { text: say.discardFailed, tone: 'error' })
    await reload()
    tellLibrary()
  }
  return {
    ...found,
    download: () => {
      const day = new Date().toISOString().slice(0, 10)
      if (rows) download(quarantineFile(rows), `service-blueprint-kept-apart ${day}.ndjson`)
    },
    discard: () => void discard(),
  }
}
