import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../i18n/MessagesContext'
import type { ProjectId } from '../model/id'
import { Waiting } from '../ui/frame/Waiting'
import { downloadProject } from './downloadProject'
import { leaveProject, takeKept } from './keptProjects'
import { OpeningFailed } from './OpeningFailed'
import { OpenViews } from './OpenViews'
import { announceOpenProject } from './openDocument'
import type { Opening } from './openStored'
import type { EditorRoute } from './route'
import type { Settings } from './settings'
import { openFromStore } from './startedOpening'

/** The canvas and its tools are the larger part of the program; the library stands without them. */
const OpenEditor = lazy(async () => ({ default: (await import('./OpenEditor')).OpenEditor }))

interface EditorScreenProps {
  readonly route: EditorRoute
  readonly settings: Settings
  readonly onSettings: (change: Settings) => void
  readonly onChooseFile: () => void
}

/** Opens the project of an id, and closes it when another one is wanted. */
function useOpening(id: ProjectId, attempt: number): Opening | null {
  const [opening, setOpening] = useState<Opening | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens anew
  useEffect(() => {
    let wanted = true
    let letGo = () => {}
    const kept = takeKept(id)
    const opened = kept ? Promise.resolve({ ok: true, open: kept } as const) : openFromStore(id)
    void opened.then((result: Opening) => {
      if (!wanted) {
        if (result.ok) void leaveProject(result.open)
        return
      }
      if (result.ok) {
        const forget = announceOpenProject(result.open, downloadProject)
        letGo = () => {
          forget()
          void leaveProject(result.open)
        }
      }
      setOpening(result)
    })
    return () => {
      wanted = false
      letGo()
      setOpening(null)
    }
  }, [id, attempt])
  return opening
}

/** An open project, or why it is not open. */
export function EditorScreen({ route, settings, onSettings, onChooseFile }: EditorScreenProps) {
  const { common } = useMessages()
  const [attempt, setAttempt] = useState(0)
  const opening = useOpening(route.project, attempt)
  if (!opening) return <Waiting label={common.loading} />
  if (!opening.ok) return <OpeningFailed opening={opening} onRetry={() => setAttempt(attempt + 1)} />
  // Another project arrives under the same screen for one render, until the effect has closed the old one.
  if (opening.open.editor.store.getState().project.id !== route.project) return <Waiting label={common.loading} />
  return (
    <Suspense fallback={<Waiting label={common.loading} />}>
      <OpenViews open={opening.open}>
        <OpenEditor
          open={opening.open}
          route={route}
          settings={settings}
          onSettings={onSettings}
          onChooseFile={onChooseFile}
        />
      </OpenViews>
    </Suspense>
  )
}
