import { useCallback, useEffect, useRef, useState } from 'react'
import type { Entry, Revision, StoreFailure } from '../persistence/projectStore'
import { appStore, summaryWithTime } from './appStore'
import { knownListing, listProjects } from './firstListing'
import { keptProjects } from './keptProjects'
import { onLibraryChange } from './libraryChanges'
import { whenIdle } from './whenIdle'

export interface Library {
  /** Null until storage has answered. */
  readonly entries: readonly Entry[] | null
  readonly failure: StoreFailure | null
  readonly reload: () => Promise<void>
}

/** The projects of this device, read again when the window comes back: another tab may have changed them. */
export function useLibrary(): Library {
  const [entries, setEntries] = useState<readonly Entry[] | null>(listedEntries)
  const [failure, setFailure] = useState<StoreFailure | null>(null)
  const reload = useCallback(async () => {
    const answer = await listProjects()
    if (answer.ok) setEntries(withKept(answer.value))
    else setEntries((before) => (before ? withKept(before) : keptEntries().length > 0 ? keptEntries() : null))
    setFailure(answer.ok ? null : answer.reason)
  }, [])
  const isListed = useRef(entries !== null)
  useEffect(() => {
    if (isListed.current) void listProjects()
    else void reload()
    isListed.current = false
    const onFocus = () => void reload()
    window.addEventListener('focus', onFocus)
    const stop = onLibraryChange(onFocus)
    return () => {
      stop()
      window.removeEventListener('focus', onFocus)
    }
  }, [reload])
  useSummaries(entries, reload)
  return { entries, failure, reload }
}

/** The library as it was read while the page was being set up. */
function listedEntries(): readonly Entry[] | null {
  const listing = knownListing()
  return listing?.ok ? withKept(listing.value) : null
}

/** What the library shows of projects that storage does not have yet. */
const keptEntries = (): readonly Entry[] =>
  keptProjects().map((project) => ({ ...summaryWithTime(project), revision: project.updatedAt as Revision }))

/** Memory is newer than storage. */
function withKept(stored: readonly Entry[]): readonly Entry[] {
  const kept = keptEntries()
  const ids = new Set(kept.map(({ id }) => id))
  return [...kept, ...stored.filter(({ id }) => !ids.has(id))]
}

/** Brings summaries up to date that are behind their projects, as after a crash: one after the other, each state once. */
function useSummaries(entries: readonly Entry[] | null, reload: () => Promise<void>): void {
  const tried = useRef(new Set<string>())
  useEffect(() => {
    const behind = (entries ?? []).filter(({ isBehind, revision }) => isBehind && !tried.current.has(revision))
    if (behind.length === 0) return
    let wanted = true
    whenIdle(async () => {
      for (const entry of behind) {
        if (!wanted) return
        tried.current.add(entry.revision)
        await summarizeAgain(entry)
      }
      if (wanted) await reload()
    })
    return () => {
      wanted = false
    }
  }, [entries, reload])
}

async function summarizeAgain({ id, revision, updatedAt }: Entry): Promise<void> {
  const { decodeProject } = await import('../exchange/decodeProject')
  const stored = await appStore.load(id)
  const decoded = stored.ok && stored.value.revision === revision ? decodeProject(stored.value.text) : null
  if (decoded?.ok) await appStore.snapshot({ project: decoded.project, revision, at: updatedAt, kind: 'auto' })
}
