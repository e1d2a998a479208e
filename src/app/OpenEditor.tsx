import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { EditorProvider } from '../editor/EditorContext'
import { useMessages } from '../i18n/MessagesContext'
import type { SaveStatus as StoredStatus } from '../persistence/autosave'
import { EditorPage } from '../ui/editor/EditorPage'
import { ShortcutSheet } from '../ui/editor/ShortcutSheet'
import type { SaveStatus } from '../ui/editor/saveStatus'
import { hasInspector } from '../ui/editor/views'
import { usePreferences } from '../ui/PreferencesContext'
import { downloadProject } from './downloadProject'
import { usePastedCells } from './importSheet/usePastedCells'
import { takeJustMade } from './justMade'
import { rememberLooks } from './looks'
import { OpenView } from './OpenView'
import { OtherTabBar } from './OtherTabBar'
import type { OpenProject } from './openProject'
import { Pictures } from './Pictures'
import { pageActions } from './pageActions'
import { type EditorRoute, formatRoute } from './route'
import { SessionBridge } from './SessionBridge'
import type { Settings } from './settings'
import { addressOf, useAddress } from './useAddress'
import { useEditorShortcuts } from './useEditorShortcuts'
import { useExports } from './useExports'

/** Nor are words looked for before somebody asks. */
const FindBar = lazy(async () => ({ default: (await import('../ui/find/FindBar')).FindBar }))

/** Commands are listed only for those who search them. */
const ProjectPalette = lazy(async () => ({ default: (await import('./palette/ProjectPalette')).ProjectPalette }))

/** Nobody needs the dialog to draw. */
const ExportDialog = lazy(async () => ({ default: (await import('../ui/export/ExportDialog')).ExportDialog }))

/** Earlier versions are looked at seldom. */
const VersionHistory = lazy(async () => ({ default: (await import('./history/VersionHistory')).VersionHistory }))

/** What storage answers, in the few cases that a person can do something about. */
function shownStatus(status: StoredStatus): SaveStatus {
  if (status.state !== 'failed') return status
  const { reason } = status
  const isKnown =
    reason === 'unavailable' || reason === 'blocked' || reason === 'changed-elsewhere' || reason === 'slow'
  return { state: 'unsaved', reason: isKnown ? reason : 'failed' }
}

/** The save status, and a warning by the browser when the page is left before everything is saved. */
function useSaveStatus(open: OpenProject): StoreApi<SaveStatus> {
  // A store, because it changes twice with every edit: the page itself need not render for that.
  const [status] = useState(() => createStore<SaveStatus>(() => ({ state: 'saved' })))
  useEffect(() => open.onStatus((next) => status.setState(shownStatus(next), true)), [open, status])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    const guard = ({ state }: SaveStatus) => {
      if (state === 'saved') window.removeEventListener('beforeunload', warn)
      else window.addEventListener('beforeunload', warn)
    }
    guard(status.getState())
    const stop = status.subscribe(guard)
    return () => {
      stop()
      window.removeEventListener('beforeunload', warn)
    }
  }, [status])
  useEffect(() => {
    // A page that goes away has time for the last change, hardly for a snapshot.
    const save = () => void open.save()
    const rest = () => void (document.visibilityState === 'hidden' ? open.rest() : open.save())
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', rest)
    return () => {
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', rest)
    }
  }, [open])
  return status
}

/** Takes a restored version back, as long as nothing has been done since. */
function undoRestoring({ editor }: OpenProject): void {
  if (editor.store.getState().past.at(-1)?.name === 'restoreVersion') editor.undo()
}

/** Up to this width the properties lie over the diagram, and in a workshop they are out of reach: closed until asked for. */
const NARROW_PX = 860

interface OpenEditorProps {
  readonly open: OpenProject
  readonly route: EditorRoute
  readonly settings: Settings
  readonly onSettings: (change: Settings) => void
  /** Asks for a file to take in. */
  readonly onChooseFile: () => void
}

/** The editor page on an open project: address, keys, saving and exports. */
export function OpenEditor({ open, route, settings, onSettings, onChooseFile }: OpenEditorProps) {
  const { common, saving } = useMessages()
  const { density } = usePreferences()
  const [helping, setHelping] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const [lookingBack, setLookingBack] = useState(false)
  // How often it was asked for since it was closed.
  const [finding, setFinding] = useState(0)
  const [isNew] = useState(() => takeJustMade(route.project))
  const title = useStore(open.editor.store, ({ project }) => project.title)
  const status = useSaveStatus(open)
  useAddress(open, route)
  usePastedCells(open.session)
  const exports = useExports(open, route.view)
  useLayoutEffect(() => rememberLooks(open.session), [open])
  const inspectorOpen =
    settings.inspectors?.[route.view] ??
    (hasInspector(route.view) && density === 'desk' && window.innerWidth > NARROW_PX)
  const showInspector = (isOpen: boolean) =>
    onSettings({ inspectors: { ...settings.inspectors, [route.view]: isOpen } })
  const page = pageActions(open, {
    exports,
    openPalette: () => setChoosing(true),
    openFind: () => setFinding((times) => times + 1),
    openHistory: () => setLookingBack(true),
    openHelp: () => setHelping(true),
    chooseFile: onChooseFile,
    toggleInspector: () => showInspector(!inspectorOpen),
  })
  useEditorShortcuts(page)
  useEffect(() => {
    document.title = `${title} – ${common.appName}`
  }, [title, common])
  useEffect(() => open.session.setState({ density }), [open, density])
  useEffect(
    () =>
      open.onRecovered((title) => open.session.setState({ notice: { text: saving.recovered(title), tone: 'error' } })),
    [open, saving],
  )
  useEffect(() => {
    if (open.lostChanges) open.session.setState({ notice: { text: saving.changesLost, tone: 'error' } })
  }, [open, saving])
  return (
    <EditorProvider editor={open.editor} session={open.session}>
      <EditorPage
        view={route.view}
        canvas={<OpenView view={route.view} settings={settings} onSettings={onSettings} />}
        status={status}
        access={<OtherTabBar open={open} />}
        onSaveNow={() => void open.save()}
        onDownloadCopy={() => downloadProject(open.current())}
        exports={exports}
        find={
          finding > 0 && (
            <Suspense fallback={null}>
              <FindBar asked={finding} onClose={() => setFinding(0)} />
            </Suspense>
          )
        }
        onHistory={page.history.run}
        onHelp={page.help.run}
        onPalette={page.palette.run}
        onImport={page.importSheet.run}
        addressOf={(view) => formatRoute(addressOf(open, view))}
        eagerTitle={isNew}
        inspectorOpen={inspectorOpen}
        onInspector={showInspector}
      />
      <ShortcutSheet open={helping} onClose={() => setHelping(false)} />
      {choosing && (
        <Suspense fallback={null}>
          <ProjectPalette open={open} page={page} view={route.view} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
      {lookingBack && (
        <Suspense fallback={null}>
          <VersionHistory
            open={open}
            onClose={() => setLookingBack(false)}
            afterRestore={{ label: common.undo, run: () => undoRestoring(open) }}
          />
        </Suspense>
      )}
      {exports.isOpen && (
        <Suspense fallback={null}>
          <ExportDialog
            exporting={exports.exporting}
            table={exports.table}
            choices={exports.choices}
            onClose={exports.close}
            onUsed={exports.used}
            onExported={exports.exported}
          />
        </Suspense>
      )}
      <Pictures open={open} />
      <SessionBridge />
    </EditorProvider>
  )
}
