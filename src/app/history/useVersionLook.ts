import { useEffect, useState } from 'react'
import { inOrder } from '../../model/ordered'
import type { Project } from '../../model/project'
import type { VersionDifference, VersionLook } from '../../ui/history/version'
import { appStore } from '../appStore'
import { readVersion } from './readVersion'
import { NOW, type VersionList } from './useVersions'

/** The chosen version, and the project that it is. */
export interface LookedAt {
  readonly look: VersionLook
  readonly project: Project | null
}

const READING: LookedAt = { look: { state: 'reading' }, project: null }

function shown(project: Project, difference: VersionDifference | null): LookedAt {
  return {
    project,
    look: {
      state: 'read',
      difference,
      blueprints: inOrder(project.blueprints).map(({ id, name }) => ({ id, name })),
      draw: async (blueprint) => (await import('./drawVersion')).drawVersion(project, blueprint),
    },
  }
}

/** Reads the chosen version. Only one is held at a time: a month of them would fill the memory. */
export function useVersionLook(list: VersionList | null, chosen: string): LookedAt {
  const [looked, setLooked] = useState<LookedAt & { readonly key: string }>({ ...READING, key: '' })
  const now = list?.now
  useEffect(() => {
    if (!now) return
    if (chosen === NOW) return setLooked({ ...shown(now, null), key: NOW })
    let wanted = true
    void readVersion(appStore, now.id, Number(chosen), now).then((reading) => {
      if (!wanted) return
      const { state } = reading
      const next = state === 'read' ? shown(reading.project, reading.difference) : { look: { state }, project: null }
      setLooked({ ...next, key: chosen })
    })
    return () => {
      wanted = false
    }
  }, [now, chosen])
  return looked.key === chosen ? looked : READING
}
