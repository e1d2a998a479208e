import './tokens.css'
import './fonts.css'
import './base.css'
import { StrictMode } from 'react'
import { loadCatalog } from '../i18n/loadCatalog'
import type { ProjectId } from '../model/id'
import { App } from './App'
import { afterPaint } from './afterPaint'
import { watchForPersistence } from './backup/persistRequest'
import { startListing } from './firstListing'
import type { reactRoot } from './reactRoot'
import { parseRoute } from './route'
import { languageOf, loadSettings } from './settings'
import { whenIdle } from './whenIdle'

/**
 * Puts the app on the page.
 *
 * @param rootIn makes the root; see there why it is handed over.
 * @throws Error if the page has no element for it.
 */
export function showApp(rootIn: typeof reactRoot): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  // The page says nothing before its messages are there: they come while it is set up.
  void loadCatalog(languageOf(loadSettings()))
  // The editor is the largest part: it comes while messages and project are on their way. If it fails, the screen says so.
  const route = parseRoute(window.location.hash)
  if (route.page === 'editor') startEditor(route.project)
  else startListing()
  watchForPersistence()
  afterPaint(() =>
    whenIdle(() => {
      // Not there without a network and without the copy of the app on the device: then at the next start.
      import('./eraseOldTrash').then(({ eraseOldTrash }) => eraseOldTrash()).catch(() => {})
      import('./backup/folderBackup').then(({ startFolderBackup }) => startFolderBackup()).catch(() => {})
    }),
  )
  rootIn(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

/** What shows a project and the project itself, at the same time. */
function startEditor(id: ProjectId): void {
  const parts = [
    import('./startedOpening').then(({ startOpening }) => startOpening(id)),
    import('./EditorScreen'),
    import('./OpenEditor'),
  ]
  // What fails to load fails once more where it is needed, and is told there.
  for (const part of parts) part.catch(() => {})
}
