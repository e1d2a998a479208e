import { useCallback, useEffect, useState } from 'react'
import type { Entry, StoreFailure } from '../persistence/projectStore'
import { appStore } from './appStore'

export interface Library {
  /** Null until storage has answered. */
  readonly entries: readonly Entry[] | null
  readonly failure: StoreFailure | null
  readonly reload: () => Promise<void>
}

/** The projects of this device, read again when the window comes back: another tab may have changed them. */
export function useLibrary(): Library {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null)
  const [failure, setFailure] = useState<StoreFailure | null>(null)
  const reload = useCallback(async () => {
    const answer = await appStore.list()
    if (answer.ok) setEntries(answer.value)
    setFailure(answer.ok ? null : answer.reason)
  }, [])
  useEffect(() => {
    void reload()
    const onFocus = () => void reload()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [reload])
  return { entries, failure, reload }
}
