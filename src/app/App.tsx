import { lazy, Suspense, useEffect, useState } from 'react'
import type { Catalog, Language } from '../i18n/catalog'
import { loadCatalog } from '../i18n/loadCatalog'
import { MessagesProvider } from '../i18n/MessagesContext'
import { Waiting } from '../ui/frame/Waiting'
import { ConfirmProvider } from '../ui/kit/ConfirmProvider'
import { ToastProvider } from '../ui/kit/ToastProvider'
import { TooltipProvider } from '../ui/kit/Tooltip'
import { PreferencesProvider } from '../ui/PreferencesContext'
import { ErrorBoundary } from './ErrorBoundary'
import { nearlyListed } from './firstListing'
import { ImportZone } from './ImportZone'
import { LibraryScreen } from './LibraryScreen'
import { UpdateNotice } from './UpdateNotice'
import { usePreferenceState, useRootAttributes, useSettings } from './usePreferenceState'
import { useRoute } from './useRoute'

/** Nothing of an open project is needed to show the library. */
const EditorScreen = lazy(async () => ({ default: (await import('./EditorScreen')).EditorScreen }))

/** The messages of a language; until they are loaded, those of the one before. */
function useCatalog(language: Language): { readonly language: Language; readonly messages: Catalog } | null {
  const [spoken, setSpoken] = useState<{ language: Language; messages: Catalog } | null>(null)
  useEffect(() => {
    let wanted = true
    void Promise.all([loadCatalog(language), nearlyListed()]).then(
      ([messages]) => wanted && setSpoken({ language, messages }),
    )
    return () => {
      wanted = false
    }
  }, [language])
  return spoken
}

/** The program: preferences, messages, and the page that the address names. */
export function App() {
  const [settings, changeSettings] = useSettings()
  const preferences = usePreferenceState(settings, changeSettings)
  useRootAttributes(preferences)
  const route = useRoute()
  const spoken = useCatalog(preferences.language)
  if (!spoken) return null
  return (
    <MessagesProvider language={spoken.language} messages={spoken.messages}>
      <PreferencesProvider value={preferences}>
        <ErrorBoundary messages={spoken.messages}>
          <TooltipProvider>
            <ToastProvider>
              <ConfirmProvider>
                <ImportZone>
                  {(chooseFile) =>
                    route.page === 'library' ? (
                      <LibraryScreen
                        section={route.section}
                        settings={settings}
                        onSettings={changeSettings}
                        onChooseFile={chooseFile}
                      />
                    ) : (
                      <Suspense fallback={<Waiting label={spoken.messages.common.loading} />}>
                        <EditorScreen
                          route={route}
                          settings={settings}
                          onSettings={changeSettings}
                          onChooseFile={chooseFile}
                        />
                      </Suspense>
                    )
                  }
                </ImportZone>
                <UpdateNotice />
              </ConfirmProvider>
            </ToastProvider>
          </TooltipProvider>
        </ErrorBoundary>
      </PreferencesProvider>
    </MessagesProvider>
  )
}
