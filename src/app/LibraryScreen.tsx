import { lazy, Suspense, useEffect, useState } from 'react'
import type { Catalog } from '../i18n/catalog'
import { useLanguage, useMessages } from '../i18n/MessagesContext'
import type { ProjectId } from '../model/id'
import type { StoreFailure } from '../persistence/projectStore'
import { LibraryPage } from '../ui/library/LibraryPage'
import type { LibrarySample } from '../ui/library/library'
import { afterPaint } from './afterPaint'
import { LibraryOffline } from './LibraryOffline'
import { LostProjectsBar } from './LostProjectsBar'
import type { LibrarySection } from './route'
import { sampleSummaries } from './samples'
import type { Settings } from './settings'
import { useLibrary } from './useLibrary'
import { useLibraryActions } from './useLibraryActions'

/** Earlier versions are looked at seldom. */
const LibraryHistory = lazy(async () => ({ default: (await import('./history/LibraryHistory')).LibraryHistory }))

const troubleText = (failure: StoreFailure, { library }: Catalog): string =>
  failure === 'unavailable' ? library.unavailable : failure === 'blocked' ? library.blocked : library.readFailed

/** The samples in the interface language, loaded after the page stands. */
function useSamples(): readonly LibrarySample[] {
  const language = useLanguage()
  const [samples, setSamples] = useState<readonly LibrarySample[]>([])
  useEffect(() => {
    let wanted = true
    // Reading four whole projects would hold up the page that they stand on.
    afterPaint(() => {
      if (!wanted) return
      sampleSummaries(language).then(
        (loaded) => wanted && setSamples(loaded),
        (error: unknown) => console.error(error),
      )
    })
    return () => {
      wanted = false
    }
  }, [language])
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
  const samples = useSamples()
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
          <LostProjectsBar reload={reload} />
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
