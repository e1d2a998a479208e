import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Project } from '../../model/project'
import { projectCounts } from '../../model/projectCounts'
import type { Version } from '../../persistence/projectStore'
import type { VersionItem } from '../../ui/history/version'
import { appStore } from '../appStore'
import type { OpenProject } from '../openProject'
import { whenIdle } from '../whenIdle'

/** The key of the present state; versions have their number. */
export const NOW = 'now'

export interface VersionList {
  readonly now: Project
  /** The version that is the present state, if there is one. */
  readonly present: Version | undefined
  readonly items: readonly VersionItem[]
}

const countsOf = ({ stepCount, linkCount, painCount, blueprintCount }: Version) => ({
  ...(blueprintCount !== undefined && { blueprintCount }),
  stepCount,
  ...(linkCount !== undefined && { linkCount }),
  painCount,
})

/** The present state and the versions of an open project; 'failed' if storage would not tell. */
export function useVersions(open: OpenProject) {
  const [read, setRead] = useState<{ now: Project; versions: readonly Version[] } | 'failed' | null>(null)
  const reload = useCallback(async () => {
    await open.save()
    const now = open.current()
    const answer = await appStore.versions(now.id)
    setRead(answer.ok ? { now, versions: answer.value } : 'failed')
  }, [open])
  useEffect(() => void reload(), [reload])
  const isRead = read !== null && read !== 'failed'
  const damaged = useDamaged(isRead ? read.now.id : null, isRead ? read.versions : [])
  const list = useMemo((): VersionList | 'failed' | null => {
    if (read === null || read === 'failed') return read
    const present = open.isSaved() ? read.versions.find(({ isNewest }) => isNewest) : undefined
    const earlier = read.versions.filter((version) => version !== present)
    const named = present?.name === undefined ? {} : { name: present.name }
    return {
      now: read.now,
      present,
      items: [
        { key: NOW, at: null, ...named, isBeforeRestore: false, ...projectCounts(read.now), isDamaged: false },
        ...earlier.map((version) => ({
          key: `${version.seq}`,
          at: version.at,
          ...(version.name !== undefined && { name: version.name }),
          isBeforeRestore: version.kind === 'before-restore',
          ...countsOf(version),
          isDamaged: damaged.has(version.seq),
        })),
      ],
    }
  }, [read, damaged, open])
  return { list, reload }
}

/** Reads one version after the other when the page has time, and tells those whose text is not what was written. */
function useDamaged(id: Project['id'] | null, versions: readonly Version[]): ReadonlySet<number> {
  const [damaged, setDamaged] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => {
    let wanted = true
    const check = async ([first, ...others]: readonly Version[]): Promise<void> => {
      if (!wanted || !first || id === null) return
      const text = await appStore.loadVersion(id, first.seq)
      if (wanted && text.ok && text.value === null) setDamaged((before) => new Set([...before, first.seq]))
      whenIdle(() => void check(others))
    }
    void check(versions)
    return () => {
      wanted = false
    }
  }, [id, versions])
  return damaged
}
