import { lazy, Suspense, useEffect, useState } from 'react'
import type { Catalog } from '../i18n/catalog'
import { useLanguage, useMessages } from '../i18n/MessagesContext'
import type { ProjectId } from '../model/id'
import type { StoreFailure } from '../persistence/projectStore'
import { LibraryPage } from '../ui/library/LibraryPage'
import type { LibrarySample } from '../ui/library/library'
import { afterPaint } from './afterPaint'
import { LibraryOffline } from './LibraryOffline'
import type { LibrarySection } from './route'
import type { Settings } from './settings'
import { useLibrary } from './useLibrary'
import { useLibraryActions } from './useLibraryActions'

/** Copies of lost projects are looked for when the page stands. */
const LostProjectsBar = lazy(async () => ({ default: (await import('./LostProjectsBar')).LostProjectsBar }))

/** Earlier versions are looked at seldom. */
const LibraryHistory = lazy(async () => ({ default: (await import('./history/LibraryHistory')).LibraryHistory }))

const troubleText = (failure: StoreFailure, { library }: Catalog): string =>
  failure === 'unavailable' ? library.unavailable : failure === 'blocked' ? library.blocked : library.readFailed

/** Whether the page has been painted with what it was waiting for. */
function useStands(isKnown: boolean): boolean {
  const [stands, setStands] = useState(false)
  useEffect(() => {
    if (!isKnown) return
    let wanted = true
    afterPaint(() => wanted && setStands(true))
    return () => {
      wanted = false
    }
  }, [isKnown])
  return stands
}

/** The samples in the interface language. Reading four whole projects would hold up the page, so it waits until that stands. */
function useSamples(stands: boolean): readonly LibrarySample[] {
  const language = useLanguage()
  const [samples, setSamples] = useState<readonly LibrarySample[]>([])
  useEffect(() => {
    if (!stands) return
    let wanted = true
    import('./samples')
      .then(({ sampleSummaries }) => sampleSummaries(language))
      .then((loaded) => wanted && setSamples(loaded))
      .catch((error: unknown) => console.error(error))
    return () => {
      wanted = false
    }
  }, [stands, language])
  return samples
}

interface LibraryScreenProps {
  readonly section: LibrarySection
  readonly settings: Settings
  readonly onSettings: (change: Settings) => void
  readonly onChooseFile: () => void
}

/** The library page on the store of this device. */
export function LibraryScreen({ section, settings, onSettings, onChooseFile }: LibraryScreenProps) {
  const messages = useMessages()
  const { entries, failure, reload } = useLibrary()
  const actions = useLibraryActions(reload, onChooseFile)
  const stands = useStands(entries !== null || failure !== null)
  const samples = useSamples(stands)
  const [historyOf, setHistoryOf] = useState<ProjectId | null>(null)
  useEffect(() => {
    document.title = messages.common.appName
  }, [messages])
  return (
    <LibraryPage
      entries={entries}
      samples={samples}
      section={section}
      sort={settings.sort ?? 'edited'}
      onSort={(sort) => onSettings({ sort })}
      trouble={failure && troubleText(failure, messages)}
      actions={{ ...actions, showHistory: ({ id }) => setHistoryOf(id) }}
      notices={
        <>
          {stands && (
            <Suspense fallback={null}>
              <LostProjectsBar reload={reload} />
            </Suspense>
          )}
          {historyOf && (
            <Suspense fallback={null}>
              <LibraryHistory id={historyOf} onClose={() => setHistoryOf(null)} />
            </Suspense>
          )}
        </>
      }
      foot={<LibraryOffline />}
    />
  )
}
