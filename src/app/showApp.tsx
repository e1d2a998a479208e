import './tokens.css'
import './fonts.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { startFolderBackup } from './backup/folderBackup'
import { watchForPersistence } from './backup/persistRequest'
import { parseRoute } from './route'

/**
 * Puts the app on the page.
 *
 * @throws Error if the page has no element for it.
 */
export function showApp(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  // The editor is the largest part: it comes while messages and project are on their way. If it fails, the screen says so.
  if (parseRoute(window.location.hash).page === 'editor') import('./OpenEditor').catch(() => {})
  watchForPersistence()
  void startFolderBackup()
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
