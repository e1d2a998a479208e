import './tokens.css'
import './fonts.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCatalog } from '../i18n/loadCatalog'
import { App } from './App'
import { afterPaint } from './afterPaint'
import { startFolderBackup } from './backup/folderBackup'
import { watchForPersistence } from './backup/persistRequest'
import { parseRoute } from './route'
import { languageOf, loadSettings } from './settings'
import { whenIdle } from './whenIdle'

/**
 * Puts the app on the page.
 *
 * @throws Error if the page has no element for it.
 */
export function showApp(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  // The page says nothing before its messages are there: they come while it is set up.
  void loadCatalog(languageOf(loadSettings()))
  // The editor is the largest part: it comes while messages and project are on their way. If it fails, the screen says so.
  if (parseRoute(window.location.hash).page === 'editor') import('./OpenEditor').catch(() => {})
  watchForPersistence()
  void startFolderBackup()
  // Not there without a network and without the copy of the app on the device: then at the next start.
  afterPaint(() =>
    whenIdle(() => import('./eraseOldTrash').then(({ eraseOldTrash }) => eraseOldTrash()).catch(() => {})),
  )
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
