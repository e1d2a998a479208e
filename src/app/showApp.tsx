import './tokens.css'
import './fonts.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

/**
 * Puts the app on the page.
 *
 * @throws Error if the page has no element for it.
 */
export function showApp(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
